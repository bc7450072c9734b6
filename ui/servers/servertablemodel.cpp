// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/servertablemodel.h"

#include "engine/host/enginehost.h"
#include "ui/format/identity.h"
#include "ui/kit/rowdelegate.h"
#include "ui/servers/serverwords.h"
#include "ui/servers/tilecontent.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace larder::servers {

namespace {

bool isFigure(int column)
{
    return column == ServerTableModel::HitRatio || column == ServerTableModel::Memory
        || column == ServerTableModel::Commands || column == ServerTableModel::RoundTrip
        || column == ServerTableModel::Clients;
}

/// What is not known sorts below every figure.
template<typename Number>
double figure(const std::optional<Number> &number)
{
    return number ? static_cast<double>(*number) : -1;
}

} // namespace

ServerTableModel::ServerTableModel(host::EngineHost &host, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (auto *server : host.servers())
        add(server);
    connect(&host, &host::EngineHost::added, this, &ServerTableModel::add);
    connect(&host, &host::EngineHost::aboutToRemove, this, &ServerTableModel::remove);
}

void ServerTableModel::add(host::ServerContext *server)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_servers.push_back(server);
    endInsertRows();
    connect(server, &host::ServerContext::stateChanged, this, [this, server] { changed(server); });
}

void ServerTableModel::remove(host::ServerContext *server)
{
    const auto index = indexOf(server);
    if (!index.isValid())
        return;
    server->QObject::disconnect(this);
    beginRemoveRows({}, index.row(), index.row());
    m_servers.erase(m_servers.begin() + index.row());
    endRemoveRows();
}

void ServerTableModel::changed(host::ServerContext *server)
{
    if (const auto index = indexOf(server); index.isValid())
        Q_EMIT dataChanged(index, index.siblingAtColumn(Columns - 1));
}

host::ServerContext *ServerTableModel::server(const QModelIndex &index) const
{
    return index.isValid() ? m_servers[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex ServerTableModel::indexOf(const host::ServerContext *server) const
{
    const auto found = std::find(m_servers.begin(), m_servers.end(), server);
    return found == m_servers.end() ? QModelIndex()
                                    : index(static_cast<int>(found - m_servers.begin()), 0);
}

int ServerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_servers.size());
}

int ServerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ServerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const auto &server = *m_servers[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(server, column);
    case SortRole:
        return sortValue(server, column);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case kit::StatusRole:
        return column == Name ? QVariant(static_cast<int>(statusOf(server).mark())) : QVariant();
    case kit::TypeRole:
        if (column == Address)
            return static_cast<int>(theme::Type::Mono);
        return column == Name ? QVariant(static_cast<int>(theme::Type::CellStrong)) : QVariant();
    case kit::InkRole: {
        const bool isStale = server.state().phase != host::LinkPhase::Connected;
        const bool isSecond = column == Address || column == Label || column == Version;
        if (isStale && isFigure(column))
            return static_cast<int>(theme::Role::Text3);
        return isSecond ? QVariant(static_cast<int>(theme::Role::Text2)) : QVariant();
    }
    default:
        return {};
    }
}

QString ServerTableModel::text(const host::ServerContext &server, int column) const
{
    if (column == Address)
        return addressOf(server.profile());
    if (column == Version)
        return format::product(server.state().identity);

    const auto tile = tileContentOf(server);
    switch (column) {
    case Name:
        return tile.name;
    case Label:
        return tile.label;
    case State:
        return tile.status.reason;
    case HitRatio:
        return tile.hitRatio;
    case Memory:
        return tile.memory;
    case Commands:
        return tile.commands;
    case RoundTrip:
        return tile.roundTrip;
    case Clients:
        return tile.clients;
    default:
        return {};
    }
}

QVariant ServerTableModel::sortValue(const host::ServerContext &server, int column) const
{
    const auto &sample = server.sample();
    switch (column) {
    case State:
        return static_cast<int>(statusOf(server).standing);
    case Label: // production first
        return -static_cast<int>(server.profile().label);
    case HitRatio:
        return sample ? figure(sample->hitRatio) : -1;
    case Memory:
        return sample ? figure(sample->memoryUsed) : -1;
    case Commands:
        return sample ? figure(sample->commandsPerSecond) : -1;
    case RoundTrip:
        return sample ? static_cast<double>(sample->roundTripP99.count()) : -1;
    case Clients:
        return sample ? figure(sample->clientsConnected) : -1;
    default:
        return text(server, column).toCaseFolded();
    }
}

QVariant ServerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isFigure(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Server");
    case Label:
        return tr("Label");
    case Address:
        return tr("Address");
    case State:
        return tr("State");
    case HitRatio:
        return tr("Hits, %");
    case Memory:
        return tr("Memory");
    case Commands:
        return tr("Commands");
    case RoundTrip:
        return tr("Round trip");
    case Clients:
        return tr("Clients");
    case Version:
        return tr("Version");
    default:
        return {};
    }
}

} // namespace larder::servers
