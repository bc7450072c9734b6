// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/clientgroups.h"

#include <algorithm>
#include <map>
#include <set>

namespace larder::servers {

namespace {

/// "10.0.0.1:51822" without the port; a socket's path without the ":0" the server adds.
std::string hostOf(const std::string &address)
{
    const auto colon = address.rfind(':');
    return colon == std::string::npos ? address : address.substr(0, colon);
}

ClientGroup makeGroup(const std::string &name, std::vector<redis::ClientInfo> clients)
{
    std::stable_sort(clients.begin(), clients.end(),
                     [](const redis::ClientInfo &a, const redis::ClientInfo &b) {
                         return a.bufferBytes > b.bufferBytes;
                     });
    ClientGroup group{name, std::move(clients), 0, std::chrono::seconds::max(), 0};
    for (const auto &client : group.clients) {
        group.bufferBytes += client.bufferBytes;
        group.idle = std::min(group.idle, client.idle);
        group.blocked += client.isBlocked() ? 1 : 0;
    }
    return group;
}

} // namespace

std::vector<ClientGroup> groupClients(std::vector<redis::ClientInfo> clients)
{
    std::map<std::string, std::vector<redis::ClientInfo>> byName;
    for (auto &client : clients) {
        auto &named = byName[client.name];
        named.push_back(std::move(client));
    }

    std::vector<ClientGroup> groups;
    for (auto &[name, members] : byName)
        groups.push_back(makeGroup(name, std::move(members)));
    std::stable_sort(groups.begin(), groups.end(), [](const ClientGroup &a, const ClientGroup &b) {
        if (a.name.empty() != b.name.empty())
            return b.name.empty();
        return a.clients.size() > b.clients.size();
    });
    return groups;
}

Addresses addressesOf(const ClientGroup &group)
{
    std::set<std::string> hosts;
    for (const auto &client : group.clients)
        hosts.insert(hostOf(client.address));
    if (hosts.empty())
        return {};
    return {*hosts.begin(), static_cast<int>(hosts.size()) - 1};
}

std::vector<std::string> lastCommandsOf(const ClientGroup &group, std::size_t most)
{
    std::map<std::string, int> counts;
    for (const auto &client : group.clients) {
        if (!client.lastCommand.empty())
            ++counts[client.lastCommand];
    }

    std::vector<std::string> commands;
    for (const auto &[command, count] : counts)
        commands.push_back(command);
    std::stable_sort(
        commands.begin(), commands.end(),
        [&](const std::string &a, const std::string &b) { return counts[a] > counts[b]; });
    commands.resize(std::min(commands.size(), most));
    return commands;
}

} // namespace larder::servers
