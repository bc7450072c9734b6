// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/profiles/profile.h"

#include <tuple>

namespace larder::profiles {

/// A profile in which no field has its default.
inline Profile unusualProfile(std::string id, std::string name)
{
    using namespace std::chrono_literals;
    Profile profile;
    profile.id = std::move(id);
    profile.name = std::move(name);
    profile.label = Label::Production;
    profile.colour = "#a1b2c3";
    profile.passwordStore = PasswordStore::AskEachTime;
    auto &connect = profile.options.connect;
    connect.endpoint = redis::TcpAddress{"cache-1.example", 6380};
    connect.tls = redis::TlsOptions{.verify = redis::TlsVerify::Nothing,
                                    .serverName = "cache.example",
                                    .caFile = "/etc/ca \\ \xFF.pem",
                                    .certificateFile = "/etc/client.pem",
                                    .keyFile = "/etc/client.key"};
    connect.user = "console";
    connect.database = 7;
    connect.clientName = "larder-test";
    connect.timeouts = {
        .resolve = 1ms, .connect = 2ms, .tls = 3ms, .signIn = 4ms, .command = 5ms, .silence = 6ms};
    connect.limits = {.maxBytes = 1ULL << 40U, .maxDepth = 9};
    connect.flight = {.bytes = 4'096, .commands = 17};
    connect.keepalive = 11s;
    profile.options.poolSize = 3;
    profile.options.retries = 5;
    profile.options.healthCheckEvery = 17s;
    profile.options.access = redis::Access::ReadOnly;
    profile.options.reconnect = {.first = 70ms, .most = 80s, .jitter = 0.125};
    profile.options.breaker = {.failuresToOpen = 13, .openFor = 90ms, .probeLease = 7'000ms};
    profile.keyPrefix = "shop:";
    profile.sampleEvery = 2'500ms;
    profile.connectAtStart = false;
    return profile;
}

/// Field by field, so that one the file forgets is seen. The password is not compared.
inline bool same(const Profile &a, const Profile &b)
{
    const auto fields = [](const Profile &p) {
        const auto &options = p.options;
        const auto &connect = options.connect;
        return std::tie(p.id, p.name, p.label, p.colour, p.passwordStore, p.keyPrefix,
                        p.sampleEvery, p.connectAtStart, connect.endpoint, connect.tls,
                        connect.user, connect.database, connect.clientName, connect.timeouts,
                        connect.limits, connect.keepalive, options.poolSize, options.retries,
                        options.healthCheckEvery, options.access, options.reconnect.first,
                        options.reconnect.most, options.reconnect.jitter,
                        options.breaker.failuresToOpen, options.breaker.openFor,
                        options.breaker.probeLease, connect.flight.bytes, connect.flight.commands);
    };
    return fields(a) == fields(b);
}

inline bool same(const std::vector<Profile> &a, const std::vector<Profile> &b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!same(a[i], b[i]))
            return false;
    return true;
}

} // namespace larder::profiles
