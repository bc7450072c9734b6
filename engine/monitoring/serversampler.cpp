// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/serversampler.h"

#include "engine/monitoring/gauges.h"
#include "engine/monitoring/owncostmeter.h"
#include "engine/monitoring/rates.h"
#include "engine/monitoring/roundtrips.h"
#include "engine/monitoring/timeaxis.h"
#include "engine/redis/client.h"

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace larder::monitoring {

namespace {

using redis::Command;

/// The fewest that have every field of a Sample.
const Command &infoOfSections()
{
    static const Command command("INFO", "server", "clients", "memory", "persistence", "stats",
                                 "replication", "cpu", "commandstats", "cluster", "keyspace");
    return command;
}

/// The server is there and says why it does not say PONG: as good as a PONG.
bool answersAnyway(ErrorCode code)
{
    return code == ErrorCode::Loading || code == ErrorCode::MasterDown
        || code == ErrorCode::PersistenceFailed || code == ErrorCode::NoPermission;
}

Result<std::string> textOf(const Result<redis::Reply> &reply)
{
    if (!reply)
        return reply.error();
    if (!(*reply)->isString())
        return Error{ErrorCode::UnexpectedReply, "INFO answered no text"};
    return std::string((*reply)->text());
}

} // namespace

class ServerSampler::State
{
public:
    State(redis::Client &client, const Clock &clock)
        : m_client(client)
        , m_clock(clock)
        , m_axis(clock)
    {
    }

    Result<Sample> sample(const Deadline &deadline);
    WallTime now() const { return m_axis.now(); }

private:
    /// What the server takes as arguments of INFO.
    enum class Dialect : std::uint8_t {
        ManySections, // Redis 7, Valkey
        OneSection,   // before, KeyDB, Dragonfly
    };

    Result<Sample> look(const Deadline &deadline);
    std::optional<Error> ping(const Deadline &deadline, Sample &sample);
    Result<std::string> info(const Deadline &deadline);
    Result<std::string> infoInTwo(const Deadline &deadline);
    bool isInfoDenied() const { return m_askAgainAt && m_clock.now() < *m_askAgainAt; }
    void fillCost(Sample &sample);

    redis::Client &m_client;
    const Clock &m_clock;

    TimeAxis m_axis;
    RoundTrips m_roundTrips;
    Rates m_rates;
    OwnCostMeter m_cost;

    bool m_isWarm = false;   // a connection is open: a PING measures the trip and nothing else
    bool m_hasSlept = false; // this computer, since the last good INFO
    Dialect m_dialect = Dialect::ManySections;
    std::optional<Clock::TimePoint> m_askAgainAt; // set: INFO is not allowed to this user
    std::uint64_t m_infoCalls = 0;
    std::uint64_t m_pings = 0;
};

Result<Sample> ServerSampler::State::sample(const Deadline &deadline)
{
    auto sample = look(deadline);
    m_isWarm = sample.has_value();
    return sample;
}

Result<Sample> ServerSampler::State::look(const Deadline &deadline)
{
    m_hasSlept = m_axis.catchUp() || m_hasSlept;
    Sample sample;
    if (auto error = ping(deadline, sample))
        return *std::move(error);

    if (isInfoDenied()) {
        sample.missingRights.emplace_back("info");
    } else if (const auto text = info(deadline)) {
        Look look{.at = m_clock.now(),
                  .info = redis::Info::parse(*text),
                  .ownLookups = m_client.ownLookups(),
                  .isTimeKnown = !std::exchange(m_hasSlept, false)};
        fillGauges(look.info, sample);
        m_rates.fill(std::move(look), sample);
    } else if (text.error().code == ErrorCode::NoPermission) {
        // Each refusal is a line in the server's ACL LOG: ask seldom.
        m_askAgainAt = m_clock.now() + std::chrono::seconds(30);
        sample.missingRights.emplace_back("info");
    } else {
        return text.error();
    }

    if (sample.wasRestarted)
        m_dialect = Dialect::ManySections; // it may be another version now
    sample.at = m_axis.now();
    fillCost(sample);
    return sample;
}

std::optional<Error> ServerSampler::State::ping(const Deadline &deadline, Sample &sample)
{
    // The first call after a cut also connects: that is not the round trip.
    if (!m_isWarm) {
        ++m_pings;
        const auto first = m_client.send(Command("PING"), deadline);
        if (!first && !answersAnyway(first.error().code))
            return first.error();
    }

    ++m_pings;
    const auto sentAt = m_clock.now();
    const auto pong = m_client.send(Command("PING"), deadline);
    const auto took = m_clock.now() - sentAt;
    if (!pong && !answersAnyway(pong.error().code))
        return pong.error();
    if (!pong && pong.error().code == ErrorCode::NoPermission)
        sample.missingRights.emplace_back("ping");
    m_roundTrips.fill(std::chrono::duration_cast<std::chrono::microseconds>(took), sample);
    return std::nullopt;
}

Result<std::string> ServerSampler::State::info(const Deadline &deadline)
{
    if (m_dialect == Dialect::OneSection)
        return infoInTwo(deadline);

    ++m_infoCalls;
    auto text = textOf(m_client.send(infoOfSections(), deadline));
    if (text || text.error().code != ErrorCode::ServerError)
        return text;
    // "ERR syntax error": one section at a time.
    m_dialect = Dialect::OneSection;
    return infoInTwo(deadline);
}

Result<std::string> ServerSampler::State::infoInTwo(const Deadline &deadline)
{
    const auto commands = redis::Pipeline().add("INFO").add("INFO", "commandstats");
    m_infoCalls += commands.size();
    const auto replies = m_client.sendAll(commands, deadline);
    auto text = textOf(replies.front());
    if (!text)
        return text;
    // Without the second there are no figures per command, and all others are there.
    if (const auto more = textOf(replies.back()))
        *text += "\r\n" + *more;
    return text;
}

void ServerSampler::State::fillCost(Sample &sample)
{
    sample.cost = m_cost.add({.at = m_clock.now(),
                              .commandsSent = m_client.commandsSent(),
                              .bytes = m_client.bytesSent() + m_client.bytesReceived(),
                              .infoCalls = m_infoCalls,
                              .pings = m_pings},
                             sample);
}

ServerSampler::ServerSampler(redis::Client &client, const Clock &clock)
    : m_state(std::make_unique<State>(client, clock))
{
}

ServerSampler::~ServerSampler() = default;

Result<Sample> ServerSampler::sample(const Deadline &deadline)
{
    return m_state->sample(deadline);
}

WallTime ServerSampler::now() const
{
    return m_state->now();
}

} // namespace larder::monitoring
