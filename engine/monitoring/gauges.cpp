// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/gauges.h"

#include <algorithm>

namespace larder::monitoring {

namespace {

constexpr std::int64_t endOfYear9999 = 253'402'300'799; // seconds: what a WallTime surely holds

std::optional<std::uint64_t> unlessZero(std::optional<std::uint64_t> value)
{
    return value == 0U ? std::nullopt : value;
}

std::optional<std::chrono::seconds> seconds(std::optional<std::int64_t> value)
{
    if (!value || *value < 0)
        return std::nullopt;
    return std::chrono::seconds(*value);
}

std::optional<bool> isOk(std::optional<std::string_view> status)
{
    if (!status)
        return std::nullopt;
    return *status == "ok";
}

void fillMemory(const redis::Info &info, Sample &sample)
{
    sample.memoryUsed = info.count("used_memory");
    sample.memoryPeak = info.count("used_memory_peak");
    sample.memoryMax = unlessZero(info.count("maxmemory"));
    sample.memoryRss = unlessZero(info.count("used_memory_rss"));
    sample.fragmentation = info.real("mem_fragmentation_ratio");
    if (!sample.fragmentation && sample.memoryRss && sample.memoryUsed.value_or(0) > 0)
        sample.fragmentation =
            static_cast<double>(*sample.memoryRss) / static_cast<double>(*sample.memoryUsed);
    sample.evictionPolicy = info.text("maxmemory_policy").value_or("");
}

void fillKeys(const redis::Info &info, Sample &sample)
{
    if (!info.hasSection("Keyspace"))
        return;
    std::uint64_t keys = 0;
    std::uint64_t expiring = 0;
    for (const auto &[index, database] : info.databases()) {
        keys += database.keys;
        expiring += database.expiring;
        sample.databases.push_back(database);
    }
    sample.keys = keys;
    sample.expiringKeys = expiring;
}

void fillClients(const redis::Info &info, Sample &sample)
{
    sample.clientsConnected = info.count("connected_clients");
    sample.clientsBlocked = info.count("blocked_clients");
    sample.clientsMax = info.count("maxclients");
    if (!sample.clientsMax)
        sample.clientsMax = info.count("max_clients"); // as Dragonfly writes it
}

void fillReplication(const redis::Info &info, Sample &sample)
{
    auto &replication = sample.replication;
    replication.role = sample.identity.role;
    if (replication.role == redis::Role::Replica) {
        if (const auto status = info.text("master_link_status"))
            replication.linkUp = *status == "up";
        replication.lastIo = seconds(info.integer("master_last_io_seconds_ago"));
        replication.offset = info.integer("slave_repl_offset");
    }
    const auto written = info.integer("master_repl_offset");
    if (!replication.offset)
        replication.offset = written;

    for (const auto &[number, replica] : info.replicas()) {
        replication.replicas.push_back(replica);
        // One that is still being filled has confirmed nothing yet.
        if (!written || !replica.offset || replica.state != "online" || *replica.offset < 0)
            continue;
        const auto lag = std::max<std::int64_t>(*written - *replica.offset, 0);
        replication.mostLagBytes = std::max(replication.mostLagBytes.value_or(0), lag);
    }
}

void fillLoading(const redis::Info &info, Persistence &persistence)
{
    if (const auto perCent = info.real("loading_loaded_perc"))
        persistence.loadedShare = std::clamp(*perCent / 100, 0.0, 1.0);
    persistence.loadingEta = seconds(info.integer("loading_eta_seconds"));
}

void fillPersistence(const redis::Info &info, Sample &sample)
{
    auto &persistence = sample.persistence;
    persistence.isLoading = info.integer("loading") == 1;
    if (persistence.isLoading)
        fillLoading(info, persistence);
    if (const auto at = info.integer("rdb_last_save_time"); at && *at > 0 && *at <= endOfYear9999)
        persistence.lastSave = WallTime(std::chrono::seconds(*at));
    persistence.lastSaveOk = isOk(info.text("rdb_last_bgsave_status"));
    persistence.isSaving =
        info.integer("rdb_bgsave_in_progress") == 1 || info.integer("aof_rewrite_in_progress") == 1;
    persistence.aofEnabled = info.integer("aof_enabled") == 1;
    persistence.aofLastWriteOk = isOk(info.text("aof_last_write_status"));
    persistence.changesSinceSave = info.count("rdb_changes_since_last_save");
}

} // namespace

void fillGauges(const redis::Info &info, Sample &sample)
{
    sample.identity = redis::identityOf(info);
    sample.uptime = seconds(info.integer("uptime_in_seconds"));
    fillMemory(info, sample);
    fillKeys(info, sample);
    fillClients(info, sample);
    fillReplication(info, sample);
    fillPersistence(info, sample);
}

} // namespace larder::monitoring
