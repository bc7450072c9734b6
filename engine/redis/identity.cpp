// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/identity.h"

#include "engine/redis/textfields.h"

#include <algorithm>
#include <limits>

namespace larder::redis {

namespace {

std::string textOf(const Info &info, std::string_view field)
{
    return std::string(info.text(field).value_or(""));
}

bool isKeyDb(const Info &info)
{
    // It names itself nowhere but in its path; these fields are its own.
    return info.text("executable").value_or("").ends_with("keydb-server") || info.text("mvcc_depth")
        || info.text("server_threads");
}

/// "df-v1.25.0" without what is no number.
std::string dragonflyVersion(const Info &info)
{
    const auto version = textOf(info, "dragonfly_version");
    return version.substr(std::min(version.find_first_of("0123456789"), version.size()));
}

void nameFlavour(const Info &info, Identity &identity)
{
    const auto serverName = textOf(info, "server_name");
    if (info.text("valkey_version") || serverName == "valkey") {
        identity.flavour = Flavour::Valkey;
        identity.version = textOf(info, "valkey_version");
    } else if (info.text("dragonfly_version")) {
        identity.flavour = Flavour::Dragonfly;
        identity.version = dragonflyVersion(info);
    } else if (!serverName.empty() && serverName != "redis") {
        identity.flavour = Flavour::Other;
        identity.version = textOf(info, serverName + "_version");
    } else if (isKeyDb(info)) {
        identity.flavour = Flavour::KeyDb;
        identity.version = textOf(info, "redis_version");
    } else if (info.text("redis_version")) {
        identity.flavour = Flavour::Redis;
        identity.version = textOf(info, "redis_version");
    }
}

Mode modeOf(const Info &info)
{
    const auto mode = info.text(info.text("redis_mode") ? "redis_mode" : "server_mode");
    if (mode == "sentinel")
        return Mode::Sentinel;
    if (mode == "cluster" || info.integer("cluster_enabled") == 1)
        return Mode::Cluster;
    return Mode::Standalone;
}

Role roleOf(const Info &info, Mode mode)
{
    if (mode == Mode::Sentinel)
        return Role::Sentinel;
    const auto role = info.text("role");
    if (role == "master" || role == "primary")
        return Role::Primary;
    if (role == "slave" || role == "replica" || role == "active-replica") // the last is KeyDB's
        return Role::Replica;
    return Role::Unknown;
}

} // namespace

Identity identityOf(const Info &info)
{
    Identity identity;
    nameFlavour(info, identity);
    identity.mode = modeOf(info);
    identity.role = roleOf(info, identity.mode);
    identity.runId = textOf(info, "run_id");
    if (identity.role == Role::Replica && info.text("master_host"))
        identity.primaryAddress =
            hostAndPort(*info.text("master_host"), info.text("master_port").value_or(""));
    const auto replicas = info.count("connected_slaves").value_or(0);
    identity.connectedReplicas =
        static_cast<int>(std::min<std::uint64_t>(replicas, std::numeric_limits<int>::max()));
    return identity;
}

} // namespace larder::redis
