// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/serversection.h"

#include "engine/base/escape.h"
#include "ui/connect/checkededit.h"
#include "ui/connect/colourchoice.h"
#include "ui/connect/formrow.h"
#include "ui/kit/segmentedcontrol.h"

#include <limits>

namespace larder::connect {

namespace {

constexpr int widthOfPort = 72;
constexpr int widthOfDatabase = 52;
constexpr int mostDatabases = std::numeric_limits<int>::max();

} // namespace

ServerSection::ServerSection(QWidget *parent)
    : FormSection(tr("Server"), parent)
    , m_kind(new kit::SegmentedControl(tr("Kind of server"), this))
    , m_colour(new ColourChoice(this))
    , m_host(new kit::LineEdit(this))
    , m_port(new NumberEdit(1, 65'535, this))
    , m_socket(new kit::LineEdit(this))
{
    m_kind->addSegment(tr("Standalone"));
    m_kind->addSegment(tr("Unix socket"));
    auto *kindRow = addRow(tr("Kind"));
    kindRow->add(m_kind);

    m_host->setMono();
    m_port->setFixedWidth(widthOfPort);
    m_tcpRow = addRow(tr("Host"));
    m_tcpRow->add(m_host, 1);
    m_tcpRow->add(tr("Port"), m_port);
    m_tcpDatabase = addDatabase(m_tcpRow);

    m_socket->setMono();
    m_socket->setPlaceholderText(QStringLiteral("/run/redis/redis.sock"));
    m_socketRow = addRow(tr("Path"));
    m_socketRow->add(m_socket, 1);
    m_socketDatabase = addDatabase(m_socketRow);

    auto *colourRow = addRow(tr("Colour"));
    colourRow->add(m_colour);

    know(QStringLiteral("host"), m_tcpRow, m_host);
    know(QStringLiteral("port"), m_tcpRow, m_port);
    know(QStringLiteral("socket"), m_socketRow, m_socket);
    know(QStringLiteral("colour"), colourRow, m_colour);
    connect(m_kind, &kit::SegmentedControl::currentChanged, this, &ServerSection::showKind);
    connect(m_kind, &kit::SegmentedControl::currentChanged, this, &FormSection::edited);
    connect(m_colour, &ColourChoice::chosen, this, &FormSection::edited);
    showKind();
}

NumberEdit *ServerSection::addDatabase(FormRow *row)
{
    auto *edit = new NumberEdit(0, mostDatabases, this);
    edit->setFixedWidth(widthOfDatabase);
    row->add(tr("Database"), edit);
    know(QStringLiteral("database"), row, edit);
    return edit;
}

NumberEdit *ServerSection::database() const
{
    return m_kind->current() == UnixSocket ? m_socketDatabase : m_tcpDatabase;
}

void ServerSection::showKind()
{
    const bool isSocket = m_kind->current() == UnixSocket;
    auto *other = isSocket ? m_tcpDatabase : m_socketDatabase;
    database()->setText(other->text());
    m_tcpRow->setHidden(isSocket);
    m_socketRow->setVisible(isSocket);
}

void ServerSection::load(const profiles::Profile &profile)
{
    const QSignalBlocker silent(m_kind);
    const auto &connect = profile.options.connect;
    if (const auto *address = std::get_if<redis::TcpAddress>(&connect.endpoint)) {
        m_kind->setCurrent(Standalone);
        m_host->setText(QString::fromStdString(address->host));
        m_port->setValue(address->port);
    } else {
        m_kind->setCurrent(UnixSocket);
        m_socket->setText(
            QString::fromStdString(escaped(std::get<redis::UnixSocket>(connect.endpoint).path)));
    }
    m_tcpDatabase->setValue(connect.database);
    m_socketDatabase->setValue(connect.database);
    m_colour->setColour(QString::fromStdString(profile.colour));
    showKind();
}

void ServerSection::store(profiles::Profile &profile) const
{
    auto &connect = profile.options.connect;
    if (m_kind->current() == UnixSocket)
        connect.endpoint =
            redis::UnixSocket{.path = unescaped(m_socket->text().trimmed().toStdString())};
    else
        connect.endpoint =
            redis::TcpAddress{.host = m_host->text().trimmed().toStdString(),
                              .port = static_cast<std::uint16_t>(m_port->value().value_or(0))};
    connect.database = static_cast<int>(database()->value().value_or(connect.database));
    profile.colour = m_colour->colour().toStdString();
}

std::vector<Problem> ServerSection::problems() const
{
    auto list = FormSection::problems();
    if (m_kind->current() == UnixSocket) {
        if (!m_socket->text().trimmed().startsWith(u'/'))
            list.push_back(
                problem(QStringLiteral("socket"), tr("Path"), tr("begins at the root, with a /")));
    } else if (m_host->text().trimmed().isEmpty()) {
        list.push_back(problem(QStringLiteral("host"), tr("Host"), tr("a name or an address")));
    }
    return list;
}

} // namespace larder::connect
