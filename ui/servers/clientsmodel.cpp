// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/clientsmodel.h"

#include "ui/format/bytes.h"
#include "ui/format/duration.h"
#include "ui/format/number.h"
#include "ui/format/text.h"
#include "ui/kit/rowdelegate.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace larder::servers {

namespace {

constexpr quintptr topLevel = 0; // the id of a group's index; a client's has its group's number

QString commandsText(const std::vector<std::string> &commands)
{
    QStringList texts;
    for (const auto &command : commands)
        texts += format::fromServer(command);
    return texts.join(QStringLiteral(", "));
}

/// A client on this server's own socket has no address of its own: the server tells the path of the
/// socket.
QString addressText(const std::string &address)
{
    return address.starts_with('/') ? ClientsModel::tr("Unix socket") : format::fromServer(address);
}

QString addressText(const ClientGroup &group)
{
    const auto addresses = addressesOf(group);
    const auto first = addressText(addresses.first);
    return addresses.others > 0
        ? ClientsModel::tr("%1 and %n more", nullptr, addresses.others).arg(first)
        : first;
}

QVariant figureRoles(int column, int role)
{
    const bool isNumber = column == ClientsModel::Count || column == ClientsModel::Buffers
        || column == ClientsModel::Idle;
    const bool isMono = column == ClientsModel::Address || column == ClientsModel::LastCommand;
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == kit::TypeRole && isMono)
        return static_cast<int>(theme::Type::Mono);
    if (role == kit::InkRole && isMono)
        return static_cast<int>(theme::Role::Text2);
    return {};
}

bool haveSameClients(const ClientGroup &a, const ClientGroup &b)
{
    return std::equal(a.clients.begin(), a.clients.end(), b.clients.begin(), b.clients.end(),
                      [](const auto &one, const auto &other) { return one.id == other.id; });
}

} // namespace

void ClientsModel::update(std::vector<ClientGroup> groups)
{
    m_newest = std::move(groups);
    auto wanted = filtered(m_newest);
    for (std::size_t row = m_groups.size(); row-- > 0;) {
        const auto found = std::find_if(wanted.begin(), wanted.end(), [&](const auto &group) {
            return group.name == m_groups[row].group.name;
        });
        if (found != wanted.end()) {
            replace(row, std::move(*found));
            wanted.erase(found);
            continue;
        }
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    }
    if (wanted.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(wanted.size()) - 1);
    for (auto &group : numbered(std::move(wanted)))
        m_groups.push_back(std::move(group));
    endInsertRows();
}

void ClientsModel::setFilter(const QString &text)
{
    m_filter = text;
    beginResetModel();
    m_groups = numbered(filtered(m_newest));
    endResetModel();
}

void ClientsModel::sortAnew()
{
    setFilter(m_filter);
}

bool ClientsModel::isSorted() const
{
    const auto wanted = filtered(m_newest);
    return std::equal(m_groups.begin(), m_groups.end(), wanted.begin(), wanted.end(),
                      [](const Shown &shown, const ClientGroup &group) {
                          return shown.group.name == group.name;
                      });
}

void ClientsModel::clear()
{
    beginResetModel();
    m_newest.clear();
    m_groups.clear();
    endResetModel();
}

std::vector<ClientGroup> ClientsModel::filtered(std::vector<ClientGroup> groups) const
{
    const auto fits = [this](const ClientGroup &group) {
        const auto has = [this](const std::string &text) {
            return format::fromServer(text).contains(m_filter, Qt::CaseInsensitive);
        };
        return has(group.name)
            || std::any_of(group.clients.begin(), group.clients.end(),
                           [&](const auto &client) { return has(client.address); });
    };
    if (!m_filter.isEmpty())
        std::erase_if(groups, [&](const ClientGroup &group) { return !fits(group); });
    return groups;
}

std::vector<ClientsModel::Shown> ClientsModel::numbered(std::vector<ClientGroup> groups)
{
    std::vector<Shown> shown;
    for (auto &group : groups)
        shown.push_back({++m_lastNumber, std::move(group)});
    return shown;
}

std::vector<ClientsModel::Shown>::const_iterator ClientsModel::find(quintptr number) const
{
    return std::find_if(m_groups.begin(), m_groups.end(),
                        [number](const Shown &shown) { return shown.number == number; });
}

void ClientsModel::replace(std::size_t row, ClientGroup group)
{
    auto &shown = m_groups[row].group;
    if (shown == group)
        return;

    const auto parent = index(static_cast<int>(row), 0);
    if (haveSameClients(shown, group)) {
        shown = std::move(group);
        Q_EMIT dataChanged(index(0, 0, parent),
                           index(static_cast<int>(shown.clients.size()) - 1, Columns - 1, parent));
    } else {
        beginRemoveRows(parent, 0, static_cast<int>(shown.clients.size()) - 1);
        auto clients = std::exchange(group.clients, {});
        shown = std::move(group);
        endRemoveRows();
        beginInsertRows(parent, 0, static_cast<int>(clients.size()) - 1);
        shown.clients = std::move(clients);
        endInsertRows();
    }
    Q_EMIT dataChanged(parent, parent.siblingAtColumn(Columns - 1));
}

QModelIndex ClientsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= Columns)
        return {};
    return createIndex(row, column,
                       parent.isValid() ? m_groups[static_cast<std::size_t>(parent.row())].number
                                        : topLevel);
}

QModelIndex ClientsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    const auto group = find(child.internalId());
    return group == m_groups.end()
        ? QModelIndex()
        : createIndex(static_cast<int>(group - m_groups.begin()), 0, topLevel);
}

int ClientsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].group.clients.size());
}

int ClientsModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return figureRoles(section, role);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Address:
        return tr("Address");
    case Count:
        return tr("Count");
    case Buffers:
        return tr("Buffers");
    case Idle:
        return tr("Idle");
    case LastCommand:
        return tr("Last command");
    default:
        return {};
    }
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == topLevel)
        return groupData(m_groups[row].group, index.column(), role);
    return clientData(find(index.internalId())->group.clients[row], index.column(), role);
}

QVariant ClientsModel::groupData(const ClientGroup &group, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return figureRoles(column, role);
    switch (column) {
    case Name:
        return group.name.empty() ? tr("no name") : format::fromServer(group.name);
    case Address:
        return addressText(group);
    case Count:
        return format::grouped(static_cast<std::int64_t>(group.clients.size()));
    case Buffers:
        return format::text(format::bytes(static_cast<double>(group.bufferBytes)));
    case Idle:
        return format::duration(group.idle);
    case LastCommand: {
        const auto commands = commandsText(lastCommandsOf(group, 2));
        return group.blocked > 0 ? tr("%1, blocked").arg(commands) : commands;
    }
    default:
        return {};
    }
}

QVariant ClientsModel::clientData(const redis::ClientInfo &client, int column, int role) const
{
    if (role == kit::InkRole && column == Name)
        return static_cast<int>(theme::Role::Text2);
    if (role != Qt::DisplayRole)
        return figureRoles(column, role);
    switch (column) {
    case Name:
        return client.subscriptions > 0 ? tr("id %1, %n channel(s)", nullptr, client.subscriptions)
                                              .arg(QString::number(client.id))
                                        : tr("id %1").arg(QString::number(client.id));
    case Address:
        return addressText(client.address);
    case Count:
        return QStringLiteral("1");
    case Buffers:
        return format::text(format::bytes(static_cast<double>(client.bufferBytes)));
    case Idle:
        return format::duration(client.idle);
    case LastCommand:
        return client.isBlocked() ? tr("%1, blocked").arg(format::fromServer(client.lastCommand))
                                  : format::fromServer(client.lastCommand);
    default:
        return {};
    }
}

} // namespace larder::servers
