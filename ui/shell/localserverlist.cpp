// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/localserverlist.h"

#include "ui/format/clocktime.h"
#include "ui/format/identity.h"
#include "ui/format/number.h"
#include "ui/format/text.h"
#include "ui/kit/button.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/statusmark.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace larder::shell {

namespace {

constexpr int headHeight = 39;
constexpr int rowHeight = 36;
constexpr int addressWidth = 260;

/// A row with a line above it.
class Row final : public QWidget
{
public:
    explicit Row(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(rowHeight);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(theme::measure::cardPadding, 1, theme::measure::cardPadding, 0);
        row->setSpacing(theme::measure::gap);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(0, 0, width(), 1, theme::colour(theme::Role::Line2));
    }
};

QString describe(const LocalServer &server)
{
    QStringList words;
    if (const auto product = format::product(server.identity); !product.isEmpty())
        words += product;
    if (server.keys)
        words += LocalServerList::tr("%1 keys").arg(
            format::grouped(static_cast<std::int64_t>(*server.keys)));
    words += server.asksForPassword ? LocalServerList::tr("asks for a password")
                                    : LocalServerList::tr("no password");
    auto text = words.join(QStringLiteral(", "));
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

LocalServerList::LocalServerList(std::vector<redis::Endpoint> endpoints, QWidget *parent)
    : QWidget(parent)
    , m_local(std::move(endpoints))
    , m_caption(new kit::PlainLabel(
          tr("Looks at 127.0.0.1:6379 and the usual Unix sockets, when you ask for it"),
          theme::Type::Small, theme::Role::Text3, this))
    , m_look(new kit::Button(tr("Look"), kit::ButtonKind::Default, this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::measure::cardPadding, 1, theme::measure::cardPadding, 0);
    head->setSpacing(8);
    head->addWidget(new kit::PlainLabel(tr("On this computer"), theme::Type::BodyStrong,
                                        theme::Role::Text, this));
    head->addWidget(m_caption, 1);
    m_look->setIconName(QStringLiteral("refresh"));
    m_look->setButtonSize(kit::ButtonSize::Small);
    m_look->setAccessibleName(tr("Look for servers on this computer"));
    head->addWidget(m_look);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    auto *headWidget = new QWidget(this);
    headWidget->setFixedHeight(headHeight);
    headWidget->setLayout(head);
    column->addWidget(headWidget);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);

    connect(m_look, &QAbstractButton::clicked, this, &LocalServerList::look);
    connect(&m_local, &LocalServers::found, this, &LocalServerList::showServers);
}

void LocalServerList::look()
{
    m_look->startWork(tr("Looking…"));
    m_local.look();
}

void LocalServerList::showServers(const std::vector<LocalServer> &servers)
{
    m_look->endWork();
    m_look->setText(tr("Look again"));
    m_caption->setText(tr("127.0.0.1:6379 and the usual Unix sockets, looked at %1")
                           .arg(format::clockMinute(SystemClock().wallNow())));

    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &server : servers)
        m_rows->addWidget(makeRow(server));
    if (servers.empty())
        m_rows->addWidget(makeNote(tr("No server answers there.")));
}

QWidget *LocalServerList::makeRow(const LocalServer &server)
{
    const auto address = format::fromServer(redis::display(server.endpoint));
    auto *row = new Row(this);
    row->layout()->addWidget(new kit::StatusMark(kit::Status::Good, 14, row));
    auto *where = new kit::ElidedLabel(address, theme::Type::Mono, theme::Role::Text, row);
    where->setFixedWidth(addressWidth);
    row->layout()->addWidget(where);
    auto *what = new kit::PlainLabel(describe(server), theme::Type::Body, theme::Role::Text2, row);
    what->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->layout()->addWidget(what);

    auto *button = new kit::Button(server.asksForPassword ? tr("Sign in…") : tr("Connect"),
                                   kit::ButtonKind::Default, row);
    button->setButtonSize(kit::ButtonSize::Small);
    button->setAccessibleName(server.asksForPassword ? tr("Sign in to %1").arg(address)
                                                     : tr("Connect to %1").arg(address));
    connect(button, &QAbstractButton::clicked, this, [this, server] {
        if (server.asksForPassword)
            Q_EMIT signInWanted(server);
        else
            Q_EMIT serverChosen(server);
    });
    row->layout()->addWidget(button);
    return row;
}

QWidget *LocalServerList::makeNote(const QString &text)
{
    auto *row = new Row(this);
    row->layout()->addWidget(new kit::StatusMark(kit::Status::Silent, 14, row));
    auto *note = new kit::PlainLabel(text, theme::Type::Body, theme::Role::Text2, row);
    note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->layout()->addWidget(note);
    return row;
}

void LocalServerList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(),
                    {theme::colour(theme::Role::Surface1), theme::colour(theme::Role::Line),
                     theme::measure::cardRadius});
}

} // namespace larder::shell
