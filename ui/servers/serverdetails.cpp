// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverdetails.h"

#include "engine/host/servercontext.h"
#include "ui/servers/clientscard.h"
#include "ui/servers/facts.h"
#include "ui/servers/factscard.h"
#include "ui/servers/serverwords.h"
#include "ui/servers/slowlogcard.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace larder::servers {

namespace {

constexpr int twoColumnsFrom = 1'000;
constexpr int listHeight = 360;

} // namespace

/// The server's name, underlined as what is chosen, and what it is in few words at the right.
class ServerDetails::Heading final : public QWidget
{
public:
    explicit Heading(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(36);
    }

    void set(const QString &name, const QString &words)
    {
        if (name == m_name && words == m_words)
            return;
        m_name = name;
        m_words = words;
        setAccessibleName(name);
        setAccessibleDescription(words);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        using theme::Role;
        QPainter painter(this);
        const QRect line = rect().adjusted(2, 0, 0, -4);
        painter.setFont(theme::font(theme::Type::BodyStrong));
        painter.setPen(theme::colour(Role::Text));
        const auto name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, width() / 2);
        const int nameWidth = painter.fontMetrics().horizontalAdvance(name);
        painter.drawText(line, Qt::AlignVCenter, name);

        painter.setFont(theme::font(theme::Type::Cell));
        painter.setPen(theme::colour(Role::Text2));
        painter.drawText(
            line, Qt::AlignVCenter | Qt::AlignRight,
            painter.fontMetrics().elidedText(m_words, Qt::ElideRight, width() - nameWidth - 24));

        painter.fillRect(0, height() - 2, width(), 1, theme::colour(Role::Line));
        painter.fillRect(0, height() - 2, nameWidth + 4, 2, theme::colour(Role::Accent));
    }

private:
    QString m_name;
    QString m_words;
};

ServerDetails::ServerDetails(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(this))
    , m_clients(new ClientsCard(this))
    , m_slowlog(new SlowlogCard(this))
    , m_replication(new FactsCard(tr("Replication"), this))
    , m_persistence(new FactsCard(tr("Persistence"), this))
    , m_grid(new QGridLayout)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::measure::gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::measure::gap);
    column->addWidget(m_heading);
    column->addLayout(m_grid, 1);
    m_clients->setMinimumHeight(listHeight);
    m_slowlog->setMinimumHeight(listHeight);
    arrange();
}

void ServerDetails::setServer(host::ServerContext *server)
{
    if (m_server)
        m_server->QObject::disconnect(this);
    m_server = server;
    if (m_server)
        connect(m_server, &host::ServerContext::stateChanged, this, &ServerDetails::refresh);
    m_clients->setServer(server);
    m_slowlog->setServer(server);
    refresh();
}

void ServerDetails::readAgain()
{
    m_clients->readAgain();
    m_slowlog->readAgain();
}

QWidget *ServerDetails::filterField() const
{
    return m_clients->filterField();
}

void ServerDetails::refresh()
{
    if (!isVisible())
        return;
    const auto &sample = m_server ? m_server->sample() : std::optional<monitoring::Sample>();
    if (!sample) {
        m_heading->set(m_server ? nameOf(m_server->profile()) : QString(), {});
        m_replication->setFacts({}, FactsCard::Freshness::Stale);
        m_persistence->setFacts({}, FactsCard::Freshness::Stale);
        return;
    }

    const auto now = SystemClock().wallNow();
    const auto freshness =
        m_server->state().isStale() ? FactsCard::Freshness::Stale : FactsCard::Freshness::Live;
    m_heading->set(nameOf(m_server->profile()), headlineOf(*sample, now));
    m_replication->setFacts(replicationFacts(*sample), freshness);
    m_persistence->setFacts(persistenceFacts(*sample, now), freshness);
}

void ServerDetails::arrange()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;

    QWidget *const cards[] = {m_clients, m_slowlog, m_replication, m_persistence};
    int place = 0;
    for (auto *card : cards) {
        m_grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
    m_grid->setColumnStretch(0, 53);
    m_grid->setColumnStretch(1, columns == 2 ? 47 : 0);
    m_grid->setRowStretch(0, 1);
    m_grid->setRowStretch(1, columns == 2 ? 0 : 1);
}

void ServerDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ServerDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace larder::servers
