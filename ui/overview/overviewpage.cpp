// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "engine/host/rights.h"
#include "engine/host/servercontext.h"
#include "ui/format/clocktime.h"
#include "ui/format/text.h"
#include "ui/overview/linkwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QVBoxLayout>

namespace larder::overview {

namespace {

constexpr metrics::TimeMs minute = 60'000;

QKeySequence exportKeys()
{
    return Qt::CTRL | Qt::Key_E;
}

} // namespace

OverviewPage::OverviewPage(kit::Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_navigator(navigator)
    , m_board(new OverviewBoard(this))
    , m_exporter(new Exporter(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_board);

    setFocusProxy(m_board);
    auto *exportKey = new QShortcut(exportKeys(), this);
    connect(exportKey, &QShortcut::activated, this, &OverviewPage::exportPicture);
    connect(m_board, &OverviewBoard::retryAsked, this, &OverviewPage::retry);
    connect(m_board, &OverviewBoard::editAsked, this, &OverviewPage::editConnection);
    connect(m_board, &OverviewBoard::signInAsked, this, &OverviewPage::signIn);
    connect(m_board, &OverviewBoard::pictureAsked, this, &OverviewPage::exportPicture);
    connect(m_board, &OverviewBoard::csvAsked, this, &OverviewPage::exportCsv);
    connect(m_board, &OverviewBoard::copyAclAsked, this, &OverviewPage::copyAclLine);
    connect(m_exporter, &Exporter::finished, this,
            [this](const QString &sentence) { m_navigator.showToast(sentence); });
}

void OverviewPage::setRange(std::chrono::minutes range)
{
    if (m_range == range)
        return;
    m_range = range;
    m_board->group().setSpan(std::chrono::milliseconds(range).count());
}

void OverviewPage::showServer(host::ServerContext *server)
{
    if (m_server == server)
        return;
    if (m_server)
        unfollow(*m_server);
    m_server = server;
    m_board->showBoard();
    if (server)
        follow(*server);
    else
        m_board->clear();
}

void OverviewPage::follow(host::ServerContext &server)
{
    connect(&server, &host::ServerContext::stateChanged, this, &OverviewPage::refresh);
    // Its history goes with it.
    connect(&server, &QObject::destroyed, m_board, &OverviewBoard::clear);
    m_board->startAnew(glance());
}

void OverviewPage::unfollow(host::ServerContext &server)
{
    QObject::disconnect(&server, nullptr, this, nullptr);
    QObject::disconnect(&server, nullptr, m_board, nullptr);
}

Glance OverviewPage::glance() const
{
    return {m_server->profile(), m_server->state(), m_server->sample(), m_server->history(),
            m_clock.wallNow()};
}

void OverviewPage::refresh()
{
    if (m_server && isVisible())
        m_board->display(glance());
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void OverviewPage::readAgain()
{
    retry();
}

void OverviewPage::retry()
{
    if (m_server)
        m_server->retryNow();
}

void OverviewPage::editConnection()
{
    if (m_server)
        m_navigator.editServer(m_server);
}

void OverviewPage::signIn()
{
    if (m_server)
        m_navigator.signIn(m_server);
}

void OverviewPage::exportPicture()
{
    if (!m_server)
        return;
    const auto window = m_board->group().window();
    const auto time = [](metrics::TimeMs at) {
        return format::clockSecond(WallTime(std::chrono::milliseconds(at)));
    };
    const QString name = serverName(m_server->profile());
    const QString caption =
        QString(name + u", " + time(window.from) + QStringLiteral(" – ") + time(window.to));
    m_exporter->askForPicture(m_board->picture(caption).toImage(),
                              exportName(name, QStringLiteral("png")));
}

void OverviewPage::exportCsv()
{
    if (m_server)
        m_exporter->askForCsv(m_server->history(), m_board->group().window(),
                              exportName(serverName(m_server->profile()), QStringLiteral("csv")));
}

/// What the administrator of the server has to run so that the user may see everything here.
void OverviewPage::copyAclLine()
{
    if (!m_server || !m_server->sample())
        return;
    const auto &user = m_server->profile().options.connect.user;
    const host::Rights rights{.user = user.empty() ? "default" : user,
                              .denied = m_server->sample()->missingRights};
    const QString line = format::fromServer(host::missingRightsLine(rights));
    QGuiApplication::clipboard()->setText(line);
    m_navigator.showToast(tr("ACL line copied"));
}

std::vector<kit::Action> OverviewPage::actions()
{
    auto &group = m_board->group();
    const auto range = [&group](const QString &title, metrics::TimeMs span) {
        return kit::Action{title, {}, QStringLiteral("history"), {}, [&group, span] {
                               group.setSpan(span);
                               group.follow();
                           }};
    };
    std::vector<kit::Action> actions;
    if (group.isFollowing())
        actions.push_back({tr("Pause the charts"),
                           {},
                           QStringLiteral("pause"),
                           QKeySequence(Qt::Key_Space),
                           [&group] { group.pause(); }});
    else
        actions.push_back({tr("Go on with the charts"),
                           {},
                           QStringLiteral("play"),
                           QKeySequence(Qt::Key_Space),
                           [&group] { group.follow(); }});
    actions.push_back(range(tr("Show the last 5 minutes"), 5 * minute));
    actions.push_back(range(tr("Show the last 15 minutes"), 15 * minute));
    actions.push_back(range(tr("Show the last hour"), 60 * minute));
    actions.push_back({tr("Save a picture of the page…"), tr("PNG"), QStringLiteral("download"),
                       exportKeys(), [this] { exportPicture(); }});
    actions.push_back(
        {tr("Save the values of this window…"), tr("CSV"), QStringLiteral("download"), {}, [this] {
             exportCsv();
         }});
    return actions;
}

} // namespace larder::overview
