// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace larder::redis {

/// The answer of INFO, read once and asked by field. Survives what is unknown, missing or damaged:
/// a field that is absent or does not parse is nullopt, never 0. Of a field that is there twice the
/// first counts.
///
/// Thread: any (value). Cost: one pass over the text; a look-up is O(log n).
class Info final
{
public:
    /// Never fails: lines that are no `name:value` are skipped. Reads Redis 6 to 8, Valkey, KeyDB
    /// and Dragonfly.
    static Info parse(std::string_view text);

    /// The views live as long as this Info.
    std::optional<std::string_view> text(std::string_view field) const;
    std::optional<std::int64_t> integer(std::string_view field) const;
    std::optional<std::uint64_t> count(std::string_view field) const; ///< nullopt below 0
    std::optional<double> real(std::string_view field) const;
    bool empty() const { return m_fields.empty() && m_commands.empty(); }
    /// Whether the server wrote the heading, "Keyspace", also with nothing under it.
    bool hasSection(std::string_view name) const { return m_sections.contains(name); }

    /// One line of "# Keyspace": db0:keys=1,expires=0,avg_ttl=0.
    struct Database {
        int index = 0;
        std::uint64_t keys = 0;
        std::uint64_t expiring = 0;
        std::optional<std::int64_t> averageTtlMs; ///< nullopt: the server says 0, "not known"

        bool operator==(const Database &) const = default;
    };
    /// One line of "# Commandstats"; the name in lower case, a subcommand after `|`.
    struct CommandStats {
        std::uint64_t calls = 0;
        std::uint64_t microseconds = 0;
        std::optional<std::uint64_t> rejected; ///< before it ran: wrong arity, OOM, ACL. Redis 6.2
        std::optional<std::uint64_t> failed;   ///< while it ran. Redis 6.2

        bool operator==(const CommandStats &) const = default;
    };
    /// One line slaveN of "# Replication".
    struct Replica {
        std::string address;                ///< "10.0.0.5:6379"
        std::string state;                  ///< "online", "wait_bgsave", …
        std::optional<std::int64_t> offset; ///< bytes of the stream it confirmed
        std::optional<std::int64_t> lagSeconds;

        bool operator==(const Replica &) const = default;
    };

    const std::map<int, Database> &databases() const { return m_databases; }
    const std::map<std::string, CommandStats, std::less<>> &commands() const { return m_commands; }
    const std::map<int, Replica> &replicas() const { return m_replicas; }

private:
    void addLine(std::string_view line);
    void addField(std::string_view name, std::string_view value);

    std::set<std::string, std::less<>> m_sections;
    std::map<std::string, std::string, std::less<>> m_fields;
    std::map<int, Database> m_databases;
    std::map<std::string, CommandStats, std::less<>> m_commands;
    std::map<int, Replica> m_replicas;
};

} // namespace larder::redis
