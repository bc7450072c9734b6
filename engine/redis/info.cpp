// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/info.h"

#include "engine/redis/textfields.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace larder::redis {

namespace {

/// The number in "db0" or "slave12" after `prefix`; nullopt for any other name.
std::optional<int> numberAfter(std::string_view prefix, std::string_view name)
{
    if (!name.starts_with(prefix))
        return std::nullopt;
    const auto number = toUnsigned(name.substr(prefix.size()));
    if (!number || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (auto &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::optional<Info::Database> toDatabase(int index, std::string_view text)
{
    Info::Database database{.index = index, .averageTtlMs = {}};
    std::optional<std::uint64_t> keys;
    forPairs(text, [&](std::string_view name, std::string_view value) {
        if (name == "keys")
            keys = toUnsigned(value);
        else if (name == "expires")
            database.expiring = toUnsigned(value).value_or(0);
        else if (name == "avg_ttl")
            database.averageTtlMs = toInteger(value);
    });
    if (!keys)
        return std::nullopt;
    database.keys = *keys;
    if (database.averageTtlMs && *database.averageTtlMs <= 0)
        database.averageTtlMs.reset();
    return database;
}

std::optional<Info::CommandStats> toCommandStats(std::string_view text)
{
    std::optional<std::uint64_t> calls;
    std::optional<std::uint64_t> microseconds;
    Info::CommandStats stats;
    forPairs(text, [&](std::string_view name, std::string_view value) {
        if (name == "calls")
            calls = toUnsigned(value);
        else if (name == "usec")
            microseconds = toUnsigned(value);
        else if (name == "rejected_calls")
            stats.rejected = toUnsigned(value);
        else if (name == "failed_calls")
            stats.failed = toUnsigned(value);
    });
    if (!calls || !microseconds)
        return std::nullopt;
    stats.calls = *calls;
    stats.microseconds = *microseconds;
    return stats;
}

std::optional<Info::Replica> toReplica(std::string_view text)
{
    Info::Replica replica;
    std::string_view host;
    std::string_view port;
    forPairs(text, [&](std::string_view name, std::string_view value) {
        if (name == "ip")
            host = value;
        else if (name == "port")
            port = value;
        else if (name == "state")
            replica.state = value;
        else if (name == "offset")
            replica.offset = toInteger(value);
        else if (name == "lag")
            replica.lagSeconds = toInteger(value);
    });
    if (host.empty() || port.empty())
        return std::nullopt;
    replica.address = hostAndPort(host, port);
    return replica;
}

} // namespace

Info Info::parse(std::string_view text)
{
    Info info;
    while (!text.empty()) {
        auto line = takeUntil(text, '\n');
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        info.addLine(line);
    }
    return info;
}

void Info::addLine(std::string_view line)
{
    if (line.starts_with('#')) {
        line.remove_prefix(std::min(line.find_first_not_of("# "), line.size()));
        m_sections.emplace(line);
        return;
    }
    if (line.find(':') == std::string_view::npos)
        return;
    const auto name = takeUntil(line, ':');
    if (!name.empty())
        addField(name, line);
}

void Info::addField(std::string_view name, std::string_view value)
{
    constexpr std::string_view commandPrefix = "cmdstat_";
    if (name.starts_with(commandPrefix)) {
        if (const auto stats = toCommandStats(value))
            m_commands.try_emplace(lowerCase(name.substr(commandPrefix.size())), *stats);
        return;
    }
    if (const auto index = numberAfter("db", name)) {
        if (const auto database = toDatabase(*index, value))
            m_databases.try_emplace(*index, *database);
    } else if (const auto number = numberAfter("slave", name)) {
        if (auto replica = toReplica(value))
            m_replicas.try_emplace(*number, *std::move(replica));
    }
    // The first of two wins: a module cannot overwrite what the server says of itself.
    m_fields.try_emplace(std::string(name), value);
}

std::optional<std::string_view> Info::text(std::string_view field) const
{
    const auto found = m_fields.find(field);
    if (found == m_fields.end())
        return std::nullopt;
    return found->second;
}

std::optional<std::int64_t> Info::integer(std::string_view field) const
{
    const auto value = text(field);
    return value ? toInteger(*value) : std::nullopt;
}

std::optional<std::uint64_t> Info::count(std::string_view field) const
{
    const auto value = text(field);
    return value ? toUnsigned(*value) : std::nullopt;
}

std::optional<double> Info::real(std::string_view field) const
{
    const auto value = text(field);
    return value ? toReal(*value) : std::nullopt;
}

} // namespace larder::redis
