// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connectionpool.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>
#include <utility>

namespace larder::redis {

namespace {

using namespace std::chrono_literals;

/// A server that is full needs no more attempts than this.
constexpr auto leastWaitWhenFull = 1'000ms;

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

Error endOf(const Deadline &deadline)
{
    if (deadline.isStopped())
        return {ErrorCode::Cancelled, "while connecting"};
    return {ErrorCode::Timeout, "while connecting"};
}

} // namespace

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

Result<std::shared_ptr<PooledConnection>> ConnectionPool::acquire(const Deadline &deadline)
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
        if (isWorthAnother(best))
            startAttempt();
        if (!needsHealthCheck(best))
            return best;
        lock.unlock();
        if (isHealthy(best, deadline))
            return best;
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

ConnectionPool::Member ConnectionPool::pick() const
{
    const auto *best = &m_members.front();
    auto least = std::numeric_limits<std::size_t>::max();
    for (const auto &member : m_members) {
        const auto inFlight = member->connection->bytesInFlight();
        if (inFlight >= least)
            continue;
        best = &member;
        least = inFlight;
        if (least == 0)
            break;
    }
    return *best;
}

bool ConnectionPool::isWorthAnother(const Member &best) const
{
    return static_cast<int>(m_members.size()) < m_options.size && !m_isAttempting && !m_isRefused
        && best->connection->bytesInFlight() > 0 && attemptIsDue();
}

bool ConnectionPool::needsHealthCheck(const Member &member) const
{
    return m_clock.now() - member->connection->lastByteAt() > m_options.healthCheckEvery
        && member->connection->callsInFlight() == 0;
}

bool ConnectionPool::isHealthy(const Member &member, const Deadline &deadline)
{
    // Any answer will do. No answer closes the connection, or leaves the caller no time.
    static_cast<void>(member->connection->send(Command("PING"), deadline));
    return isOpen(member);
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
    m_lastError = Error{error.code, error.detail, Outcome::NotDone};
    m_isRefused = needsAPerson(error.code);
    const auto wait = error.code == ErrorCode::MaxClients
        ? std::max(m_backoff.next(), leastWaitWhenFull)
        : m_backoff.next();
    m_nextAttempt = m_clock.now() + wait;
    if (m_backoff.failures() == 1)
        m_log.write(LogLevel::Warning, "redis",
                    "cannot connect to " + display(m_options.connect.endpoint) + ": "
                        + std::string(name(error.code)));
}

} // namespace larder::redis
