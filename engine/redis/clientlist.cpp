// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/clientlist.h"

#include "engine/redis/textfields.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace larder::redis {

namespace {

/// The next `name=value` of a line. A value goes on over words without `=`: only the path of a Unix
/// socket has spaces in it, but it may.
std::string_view takePair(std::string_view &line)
{
    auto end = line.find(' ');
    while (end != std::string_view::npos) {
        const auto rest = line.substr(end + 1);
        if (rest.substr(0, rest.find(' ')).find('=') != std::string_view::npos)
            break;
        end = line.find(' ', end + 1);
    }
    auto pair = line.substr(0, end);
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
    while (pair.ends_with(' '))
        pair.remove_suffix(1);
    return pair;
}

std::string withoutSocketPort(std::string_view address)
{
    // A Unix socket is "/path:0".
    if (address.starts_with('/') && address.ends_with(":0"))
        address.remove_suffix(2);
    return std::string(address);
}

constexpr int mostCount = std::numeric_limits<int>::max() / 2; // two of them add up

int toCount(std::string_view text)
{
    return static_cast<int>(std::min<std::uint64_t>(toUnsigned(text).value_or(0), mostCount));
}

std::chrono::seconds toSeconds(std::string_view text)
{
    return std::chrono::seconds(std::max<std::int64_t>(toInteger(text).value_or(0), 0));
}

void setField(ClientInfo &client, std::string_view name, std::string_view value)
{
    if (name == "addr")
        client.address = withoutSocketPort(value);
    else if (name == "name")
        client.name = value;
    else if (name == "user")
        client.user = value;
    else if (name == "flags")
        client.flags = value;
    else if (name == "cmd")
        client.lastCommand = value;
    else if (name == "age")
        client.age = toSeconds(value);
    else if (name == "idle")
        client.idle = toSeconds(value);
    else if (name == "db")
        client.database = toCount(value);
    else if (name == "qbuf" || name == "obl" || name == "omem")
        client.bufferBytes += toUnsigned(value).value_or(0);
    else if (name == "tot-mem")
        client.totalMemory = toUnsigned(value).value_or(0);
    else if (name == "sub" || name == "psub" || name == "ssub")
        client.subscriptions = std::min(client.subscriptions + toCount(value), mostCount);
}

} // namespace

std::vector<ClientInfo> parseClientList(std::string_view text)
{
    std::vector<ClientInfo> clients;
    while (!text.empty()) {
        auto line = takeUntil(text, '\n');
        if (line.ends_with('\r'))
            line.remove_suffix(1);

        ClientInfo client;
        std::optional<std::int64_t> id;
        while (!line.empty()) {
            auto value = takePair(line);
            const auto name = takeUntil(value, '=');
            if (name == "id")
                id = toInteger(value);
            else
                setField(client, name, value);
        }
        if (!id)
            continue;
        client.id = *id;
        clients.push_back(std::move(client));
    }
    return clients;
}

} // namespace larder::redis
