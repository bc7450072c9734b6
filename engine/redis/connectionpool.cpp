// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connectionpool.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <utility>

namespace larder::redis {

namespace {

using namespace std::chrono_literals;

/// A server that is full needs no more attempts than this.
constexpr auto leastWaitWhenFull = 1'000ms;

/// More bytes on their way than this are a burden to a short command behind them.
constexpr std::size_t jam = std::size_t{64} * 1024;

std::chrono::milliseconds longestAttempt(const Timeouts &timeouts)
{
    return timeouts.resolve + timeouts.connect + timeouts.tls + timeouts.signIn;
}

bool needsAPerson(ErrorCode code)
{
    return code == ErrorCode::AuthRequired || code == ErrorCode::AuthFailed;
}

bool isOpen(const std::shared_ptr<PooledConnection> &member)
{
    return member->connection->isOpen();
}

bool isIdle(const std::shared_ptr<PooledConnection> &member)
{
    return member->callers == 0 && member->connection->callsInFlight() == 0;
}

/// Nobody waits on it, and yet it owes answers: its callers ran out of time.
bool isStuck(const std::shared_ptr<PooledConnection> &member)
{
    return member->callers == 0 && member->connection->callsInFlight() > 0;
}

Error endOf(const Deadline &deadline)
{
    if (deadline.isStopped())
        return {ErrorCode::Cancelled, "while connecting"};
    return {ErrorCode::Timeout, "while connecting"};
}

} // namespace

Lease::Lease(std::shared_ptr<PooledConnection> member, std::size_t bytes)
    : m_member(std::move(member))
    , m_bytes(bytes)
{
    m_member->callers.fetch_add(1, std::memory_order_relaxed);
    m_member->bytes.fetch_add(bytes, std::memory_order_relaxed);
}

Lease::~Lease()
{
    if (!m_member)
        return;
    m_member->callers.fetch_sub(1, std::memory_order_relaxed);
    m_member->bytes.fetch_sub(m_bytes, std::memory_order_relaxed);
}

ConnectionPool::ConnectionPool(Options options, const Clock &clock, LogSink &log)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_log(log)
    , m_backoff(m_options.reconnect, std::random_device{}())
{
}

ConnectionPool::~ConnectionPool()
{
    const std::lock_guard lock(m_mutex);
    for (const auto &member : m_members)
        member->connection->close();
}

Result<Lease> ConnectionPool::acquire(std::size_t bytes, const Deadline &deadline)
{
    Lock lock(m_mutex);
    for (;;) {
        dropBroken();
        if (m_members.empty()) {
            if (auto error = waitForConnection(lock, deadline))
                return std::move(*error);
            continue;
        }
        auto best = pick();
        // Better a new connection than a place behind a command that others have given up on.
        if (isStuck(best) && mayGrow() && !waitForConnection(lock, deadline))
            continue;
        const bool mustBeChecked = needsHealthCheck(best);
        Lease lease(std::move(best), bytes);
        lock.unlock();
        if (!mustBeChecked || isHealthy(lease, deadline))
            return lease;
        lock.lock();
    }
}

void ConnectionPool::retryNow()
{
    const std::lock_guard lock(m_mutex);
    m_isRefused = false;
    m_nextAttempt.reset();
}

std::optional<Clock::TimePoint> ConnectionPool::nextAttemptAt() const
{
    const std::lock_guard lock(m_mutex);
    const bool isConnected = std::any_of(m_members.begin(), m_members.end(), isOpen);
    return isConnected || m_isRefused || m_isAttempting ? std::nullopt : m_nextAttempt;
}

int ConnectionPool::failedAttempts() const
{
    const std::lock_guard lock(m_mutex);
    return m_backoff.failures();
}

bool ConnectionPool::hasLostPeer() const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_members.begin(), m_members.end(),
                       [](const Member &member) { return member->connection->hasPeerLeft(); });
}

std::optional<Error> ConnectionPool::refusal() const
{
    const std::lock_guard lock(m_mutex);
    return m_isRefused ? m_lastError : std::nullopt;
}

std::uint64_t ConnectionPool::bytesSent() const
{
    const std::lock_guard lock(m_mutex);
    return std::accumulate(m_members.begin(), m_members.end(), m_goneSent,
                           [](std::uint64_t sum, const Member &member) {
                               return sum + member->connection->bytesSent();
                           });
}

std::uint64_t ConnectionPool::bytesReceived() const
{
    const std::lock_guard lock(m_mutex);
    return std::accumulate(m_members.begin(), m_members.end(), m_goneReceived,
                           [](std::uint64_t sum, const Member &member) {
                               return sum + member->connection->bytesReceived();
                           });
}

void ConnectionPool::dropBroken()
{
    const auto isBroken = [this](const Member &member) {
        if (isOpen(member))
            return false;
        m_goneSent += member->connection->bytesSent();
        m_goneReceived += member->connection->bytesReceived();
        return true;
    };
    const auto dropped = std::erase_if(m_members, isBroken);
    if (dropped > 0 && m_members.empty())
        m_nextAttempt.reset(); // the first attempt after a cut is made at once
}

ConnectionPool::Member ConnectionPool::pick()
{
    const Member *idle = nullptr;
    const Member *busiest = nullptr;
    const Member *lightest = &m_members.front();
    int callers = 0;
    for (const auto &member : m_members) {
        callers += member->callers;
        if (!idle && isIdle(member))
            idle = &member;
        if (member->bytes < jam && (!busiest || member->callers > (*busiest)->callers))
            busiest = &member;
        if (member->bytes < (*lightest)->bytes)
            lightest = &member;
    }
    const auto size = static_cast<std::size_t>(m_options.size);
    if (static_cast<std::size_t>(callers) >= size)
        return busiest ? *busiest : *lightest;
    if (idle)
        return *idle;
    if (mayGrow())
        startAttempt();
    return *lightest;
}

bool ConnectionPool::mayGrow() const
{
    return m_members.size() < static_cast<std::size_t>(m_options.size) && !m_isRefused
        && attemptIsDue();
}

bool ConnectionPool::needsHealthCheck(const Member &member) const
{
    return isIdle(member)
        && m_clock.now() - member->connection->lastByteAt() > m_options.healthCheckEvery;
}

bool ConnectionPool::isHealthy(const Lease &lease, const Deadline &deadline)
{
    // Any answer will do. No answer closes the connection, or leaves the caller no time.
    static_cast<void>(lease->send(Command("PING"), deadline));
    return lease->isOpen();
}

bool ConnectionPool::attemptIsDue() const
{
    return !m_nextAttempt || m_clock.now() >= *m_nextAttempt;
}

std::optional<Error> ConnectionPool::waitForConnection(Lock &lock, const Deadline &deadline)
{
    if (m_isRefused || (!m_isAttempting && !attemptIsDue()))
        return m_lastError;
    startAttempt();
    const bool ended =
        m_attemptEnded.wait_until(lock, deadline.token(), deadline.when(),
                                  [this, before = m_attempts] { return m_attempts != before; });
    return ended ? m_lastError : endOf(deadline);
}

void ConnectionPool::startAttempt()
{
    if (std::exchange(m_isAttempting, true))
        return;
    if (!m_connector)
        m_connector.emplace("redis-connect");
    m_connector->post([this](const std::stop_token &token) { attempt(token); });
}

void ConnectionPool::attempt(const std::stop_token &token)
{
    auto made =
        Connection::open(m_options.connect,
                         Deadline::in(longestAttempt(m_options.connect.timeouts)).stoppedBy(token));
    {
        const std::lock_guard lock(m_mutex);
        m_isAttempting = false;
        ++m_attempts;
        if (made)
            succeeded(std::move(*made));
        else
            failed(made.error());
    }
    m_attemptEnded.notify_all();
}

void ConnectionPool::succeeded(std::shared_ptr<Connection> connection)
{
    if (m_backoff.failures() > 0)
        m_log.write(LogLevel::Info, "redis", "connected to " + display(m_options.connect.endpoint));
    m_backoff.reset();
    m_nextAttempt.reset();
    m_lastError.reset();
    m_members.push_back(std::make_shared<PooledConnection>(std::move(connection)));
}

void ConnectionPool::failed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    const bool isNews = !m_lastError || m_lastError->code != error.code;
    m_lastError = Error{error.code, error.detail, Outcome::NotDone};
    m_isRefused = needsAPerson(error.code);
    const auto wait = error.code == ErrorCode::MaxClients
        ? std::max(m_backoff.next(), leastWaitWhenFull)
        : m_backoff.next();
    m_nextAttempt = m_clock.now() + wait;
    if (isNews)
        m_log.write(LogLevel::Warning, "redis",
                    "cannot connect to " + display(m_options.connect.endpoint) + ": "
                        + std::string(name(error.code)));
}

} // namespace larder::redis
