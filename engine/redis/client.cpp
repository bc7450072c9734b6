// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/client.h"

#include "engine/redis/connectionpool.h"
#include "engine/redis/retry.h"
#include "engine/redis/script.h"
#include "engine/redis/verdict.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <utility>

namespace larder::redis {

namespace {

using Answers = std::vector<Result<Reply>>;

/// Commands, and what is known of each.
struct Batch {
    const Pipeline &pipeline;
    std::span<const CommandTraits> traits;
    CommandClass commandClass; ///< of all together
};

/// What this client did, for the hit ratio and the own cost. On a line of its own: every thread
/// counts here.
struct alignas(64) Counters {
    std::atomic<std::uint64_t> commands{0};
    std::atomic<std::uint64_t> hits{0};
    std::atomic<std::uint64_t> misses{0};

    void add(CommandView command, LookupRule rule, const Result<Reply> &answer)
    {
        if (rule == LookupRule::None)
            return;
        const auto found = answer                         ? lookupsOf(command, rule, **answer)
            : answer.error().code == ErrorCode::WrongType ? lookupsOfWrongType(rule)
                                                          : Lookups{};
        if (found.hits > 0)
            hits.fetch_add(found.hits, std::memory_order_relaxed);
        if (found.misses > 0)
            misses.fetch_add(found.misses, std::memory_order_relaxed);
    }
};

} // namespace

class Client::Core final
{
public:
    Core(ClientOptions chosen, const Clock &clock, LogSink &log)
        : options(std::move(chosen))
        , pool({options.connect, options.poolSize, options.healthCheckEvery, options.reconnect},
               clock, log)
        , guard(options.access, Company::Shared)
        , m_breakers{CircuitBreaker(clock, options.breaker), CircuitBreaker(clock, options.breaker),
                     CircuitBreaker(clock, options.breaker)}
    {
    }

    Result<Reply> send(const Command &command, const CommandTraits &traits,
                       const Deadline &deadline)
    {
        auto &breaker = breakerOf(traits.commandClass);
        const auto ticket = breaker.admit();
        if (!ticket)
            return ticket.error();
        const auto lease = pool.acquire(command.wire().size(), deadline);
        if (!lease) {
            breaker.withdrawn(*ticket);
            return lease.error();
        }
        auto answer = (*lease)->send(command, deadline);
        settle(breaker, *ticket, traits.commandClass, {&answer, 1});
        counters.commands.fetch_add(1, std::memory_order_relaxed);
        counters.add(command, traits.lookups, answer);
        return answer;
    }

    Answers sendAll(const Batch &batch, std::span<const Script> scripts, const Deadline &deadline)
    {
        auto &breaker = breakerOf(batch.commandClass);
        const auto ticket = breaker.admit();
        if (!ticket)
            return Answers(batch.pipeline.size(), ticket.error());
        const auto lease = pool.acquire(batch.pipeline.wire().size(), deadline);
        if (!lease) {
            breaker.withdrawn(*ticket);
            return Answers(batch.pipeline.size(), lease.error());
        }
        if (auto error = load(scripts, **lease, deadline)) {
            Answers failed(batch.pipeline.size(), std::move(*error));
            settle(breaker, *ticket, batch.commandClass, failed);
            return failed;
        }
        auto answers = (*lease)->sendAll(batch.pipeline, deadline);
        settle(breaker, *ticket, batch.commandClass, answers);
        counters.commands.fetch_add(answers.size(), std::memory_order_relaxed);
        for (std::size_t i = 0; i < answers.size(); ++i)
            counters.add(batch.pipeline[i], batch.traits[i].lookups, answers[i]);
        if (std::any_of(answers.begin(), answers.end(), metNoScript))
            forgetScripts(**lease);
        return answers;
    }

    const ClientOptions options;
    ConnectionPool pool;
    const Guard guard;
    Counters counters;

private:
    CircuitBreaker &breakerOf(CommandClass commandClass)
    {
        return m_breakers[static_cast<std::size_t>(commandClass)];
    }

    static void settle(CircuitBreaker &breaker, CircuitBreaker::Ticket ticket,
                       CommandClass commandClass, std::span<const Result<Reply>> answers)
    {
        bool isHealthy = false;
        for (const auto &answer : answers) {
            const auto verdict =
                answer ? Verdict::Healthy : verdictOf(commandClass, answer.error().code);
            if (verdict == Verdict::Failing)
                return breaker.failed(ticket, answer.error().code);
            isHealthy = isHealthy || verdict == Verdict::Healthy;
        }
        if (isHealthy)
            breaker.succeeded(ticket);
        else
            breaker.withdrawn(ticket);
    }

    /// Loads what this connection has not seen. An Error is of the caller's commands: none was
    /// sent.
    std::optional<Error> load(std::span<const Script> scripts, PooledConnection &member,
                              const Deadline &deadline)
    {
        if (scripts.empty())
            return std::nullopt;
        const std::lock_guard lock(member.mutex);
        Pipeline loads;
        for (const auto &script : scripts)
            if (!member.loadedScripts.contains(script.sha1()))
                loads.add(script.load());
        if (loads.isEmpty())
            return std::nullopt;
        counters.commands.fetch_add(loads.size(), std::memory_order_relaxed);
        for (const auto &answer : member.connection->sendAll(loads, deadline))
            if (!answer)
                return Error{answer.error().code, answer.error().detail, Outcome::NotDone};
        for (const auto &script : scripts)
            member.loadedScripts.insert(script.sha1());
        return std::nullopt;
    }

    static void forgetScripts(PooledConnection &member)
    {
        const std::lock_guard lock(member.mutex);
        member.loadedScripts.clear();
    }

    std::array<CircuitBreaker, 3> m_breakers; // one for each CommandClass
};

namespace {

/// The end of a call that has no time left to begin.
std::optional<Error> endOf(const Deadline &deadline)
{
    if (deadline.isStopped())
        return Error{ErrorCode::Cancelled, {}};
    if (deadline.isPassed())
        return Error{ErrorCode::Timeout, {}};
    return std::nullopt;
}

} // namespace

Client::Client(ClientOptions options, const Clock &clock, LogSink &log)
    : m_core(std::make_unique<Core>(std::move(options), clock, log))
{
}

Client::~Client() = default;

Result<Reply> Client::send(const Command &command, const Deadline &deadline)
{
    const auto traits = traitsOf(command);
    if (const auto passed = m_core->guard.check(command, traits); !passed)
        return passed.error();
    for (int repeats = 0;; ++repeats) {
        if (auto end = endOf(deadline))
            return std::move(*end);
        auto answer = m_core->send(command, traits, deadline);
        if (answer || repeats == m_core->options.retries
            || !mayRepeat(traits.commandClass, answer.error()))
            return answer;
    }
}

std::vector<Result<Reply>> Client::sendAll(const Pipeline &pipeline, const Deadline &deadline)
{
    return sendAll(pipeline, {}, deadline);
}

std::vector<Result<Reply>>
Client::sendAll(const Pipeline &pipeline, std::span<const Script> scripts, const Deadline &deadline)
{
    std::vector<CommandTraits> traits;
    traits.reserve(pipeline.size());
    for (std::size_t i = 0; i < pipeline.size(); ++i) {
        const auto command = pipeline[i];
        traits.push_back(traitsOf(command));
        if (const auto passed = m_core->guard.check(command, traits.back()); !passed)
            return Answers(pipeline.size(), passed.error());
    }
    if (auto end = endOf(deadline))
        return Answers(pipeline.size(), std::move(*end));

    const auto commandClass = classOf(traits);
    auto answers = m_core->sendAll({pipeline, traits, commandClass}, scripts, deadline);
    const int mostRepeats = std::max(m_core->options.retries, scripts.empty() ? 0 : 1);
    for (int repeats = 0; repeats < mostRepeats; ++repeats) {
        const auto indices = toRepeat(commandClass, answers);
        if (indices.empty() || endOf(deadline))
            break;
        Pipeline again;
        std::vector<CommandTraits> theirs;
        for (const auto index : indices) {
            again.add(pipeline[index]);
            theirs.push_back(traits[index]);
        }
        auto better = m_core->sendAll({again, theirs, commandClass}, scripts, deadline);
        for (std::size_t i = 0; i < indices.size(); ++i)
            answers[indices[i]] = std::move(better[i]);
    }
    return answers;
}

Result<Reply> Client::run(const Script &script, std::span<const std::string> keys,
                          std::span<const std::string> arguments, const Deadline &deadline)
{
    const auto call = script.call(keys, arguments);
    auto answer = send(call, deadline);
    if (!metNoScript(answer))
        return answer;
    if (auto loaded = send(script.load(), deadline); !loaded)
        return std::move(loaded).error();
    return send(call, deadline);
}

Result<std::shared_ptr<Connection>> Client::openDedicated(const Deadline &deadline) const
{
    if (auto refusal = m_core->pool.refusal())
        return std::move(*refusal);
    return Connection::open(m_core->options.connect, deadline);
}

void Client::retryNow()
{
    m_core->pool.retryNow();
}

std::optional<Clock::TimePoint> Client::nextAttemptAt() const
{
    return m_core->pool.nextAttemptAt();
}

int Client::failedAttempts() const
{
    return m_core->pool.failedAttempts();
}

bool Client::hasLostPeer() const
{
    return m_core->pool.hasLostPeer();
}

Lookups Client::ownLookups() const
{
    return {m_core->counters.hits.load(std::memory_order_relaxed),
            m_core->counters.misses.load(std::memory_order_relaxed)};
}

std::uint64_t Client::commandsSent() const
{
    return m_core->counters.commands.load(std::memory_order_relaxed);
}

std::uint64_t Client::bytesSent() const
{
    return m_core->pool.bytesSent();
}

std::uint64_t Client::bytesReceived() const
{
    return m_core->pool.bytesReceived();
}

const ClientOptions &Client::options() const
{
    return m_core->options;
}

} // namespace larder::redis
