// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/subscriber.h"

#include <algorithm>
#include <iterator>
#include <random>
#include <utility>

namespace larder::redis {

namespace {

using namespace std::chrono_literals;

/// A connection that lived longer was a good one: the waits begin anew.
constexpr auto shortLife = 1'000ms;

bool needsAPerson(ErrorCode code)
{
    return code == ErrorCode::AuthRequired || code == ErrorCode::AuthFailed;
}

/// Whether the server itself gave this answer: the connection is well.
bool isAnswer(const Connection &connection, const Error &error)
{
    return connection.isOpen() && error.code != ErrorCode::Timeout
        && error.code != ErrorCode::Cancelled && error.code != ErrorCode::Overloaded;
}

} // namespace

Command Subscriber::Topic::subscribe() const
{
    return Command(kind == Kind::Channel ? "SUBSCRIBE" : "PSUBSCRIBE", name);
}

Command Subscriber::Topic::unsubscribe() const
{
    return Command(kind == Kind::Channel ? "UNSUBSCRIBE" : "PUNSUBSCRIBE", name);
}

Subscriber::Subscriber(SubscriberOptions options, const Clock &clock, LogSink &log)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_log(log)
    , m_queue(m_options.queueEvents, m_options.queueBytes)
    , m_backoff(m_options.reconnect, std::random_device{}())
    , m_thread("redis-subscribe")
{
    m_thread.post([this](const std::stop_token &token) { run(token); });
}

Subscriber::~Subscriber() = default;

Result<void> Subscriber::subscribe(const std::string &channel, const Deadline &deadline)
{
    return add({Topic::Kind::Channel, channel}, deadline);
}

Result<void> Subscriber::unsubscribe(const std::string &channel, const Deadline &deadline)
{
    return remove({Topic::Kind::Channel, channel}, deadline);
}

Result<void> Subscriber::subscribePattern(const std::string &pattern, const Deadline &deadline)
{
    return add({Topic::Kind::Pattern, pattern}, deadline);
}

Result<void> Subscriber::unsubscribePattern(const std::string &pattern, const Deadline &deadline)
{
    return remove({Topic::Kind::Pattern, pattern}, deadline);
}

Result<std::vector<SubscriptionEvent>> Subscriber::take(const Deadline &deadline)
{
    return m_queue.take(deadline);
}

bool Subscriber::isListening() const
{
    const std::lock_guard lock(m_mutex);
    return m_connection && !m_error;
}

std::optional<Error> Subscriber::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

void Subscriber::retryNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_retryNow = true;
    }
    m_changed.notify_all();
}

Result<void> Subscriber::add(Topic topic, const Deadline &deadline)
{
    std::unique_lock lock(m_mutex);
    const auto [place, isNew] = m_wanted.insert(std::move(topic));
    if (!isNew || !m_connection)
        return {};
    const auto connection = m_connection;
    const auto wish = *place;
    lock.unlock();

    const auto answer = connection->send(wish.subscribe(), deadline);
    if (answer)
        return {};
    if (isAnswer(*connection, answer.error())) {
        lock.lock();
        m_wanted.erase(wish);
    }
    return answer.error();
}

Result<void> Subscriber::remove(const Topic &topic, const Deadline &deadline)
{
    std::unique_lock lock(m_mutex);
    const bool wasWanted = m_wanted.erase(topic) > 0;
    const auto connection = m_connection;
    lock.unlock();
    if (!wasWanted || !connection)
        return {};
    const auto answer = connection->send(topic.unsubscribe(), deadline);
    return answer ? Result<void>() : answer.error();
}

void Subscriber::run(const std::stop_token &token)
{
    while (!token.stop_requested()) {
        const auto begun = std::chrono::steady_clock::now();
        const auto end = listen(token);
        if (std::chrono::steady_clock::now() - begun > shortLife)
            m_backoff.reset();
        rest(end, token);
    }
}

Error Subscriber::listen(const std::stop_token &token)
{
    const auto &timeouts = m_options.connect.timeouts;
    const auto longest = timeouts.resolve + timeouts.connect + timeouts.tls + timeouts.signIn;
    const auto opened = Connection::open(m_options.connect, Deadline::in(longest).stoppedBy(token));
    if (!opened)
        return opened.error();
    (*opened)->listen();
    if (const auto all = subscribeAll(*opened, Deadline::in(timeouts.command).stoppedBy(token));
        !all)
        return all.error();

    noteGap();
    auto end = hear(**opened, token);
    m_cut = end;
    (*opened)->close();
    const std::lock_guard lock(m_mutex);
    m_connection.reset();
    return end;
}

/// Wishes may change meanwhile: goes on until the connection has all of them and no more, and only
/// then lets others send on it.
Result<void> Subscriber::subscribeAll(const std::shared_ptr<Connection> &connection,
                                      const Deadline &deadline)
{
    Topics subscribed;
    std::optional<Error> refused;
    for (;;) {
        Pipeline commands;
        {
            const std::lock_guard lock(m_mutex);
            for (const auto &topic : m_wanted)
                if (!subscribed.contains(topic))
                    commands.add(topic.subscribe());
            for (const auto &topic : subscribed)
                if (!m_wanted.contains(topic))
                    commands.add(topic.unsubscribe());
            if (commands.isEmpty()) {
                m_connection = connection;
                m_error = refused;
                return {};
            }
            subscribed = m_wanted;
        }
        for (const auto &answer : connection->sendAll(commands, deadline)) {
            if (answer)
                continue;
            if (!isAnswer(*connection, answer.error()))
                return answer.error();
            refused = answer.error();
        }
    }
}

/// Hands messages on until the connection ends, and tells why it did.
Error Subscriber::hear(Connection &connection, const std::stop_token &token)
{
    for (;;) {
        m_heardAt = m_clock.wallNow();
        const auto askAt = connection.lastByteAt() + m_options.pingEvery;
        const auto reply = connection.receive(Deadline::at(askAt).stoppedBy(token));
        if (reply) {
            deliver(**reply);
            continue;
        }
        if (reply.error().code != ErrorCode::Timeout)
            return reply.error();
        if (connection.lastByteAt() + m_options.pingEvery > askAt)
            continue;
        const auto pong =
            connection.send(Command("PING"), Deadline::in(m_options.pongWithin).stoppedBy(token));
        if (pong || isAnswer(connection, pong.error()))
            continue;
        return pong.error().code == ErrorCode::Timeout
            ? Error{ErrorCode::NotResponding, "no answer to PING"}
            : pong.error();
    }
}

void Subscriber::deliver(const Value &reply)
{
    const auto text = [&reply](std::size_t index) { return std::string(reply[index].text()); };
    if (reply.size() == 3 && reply[0].text() == "message")
        m_queue.push(Message{text(1), {}, text(2), m_clock.wallNow()});
    else if (reply.size() == 4 && reply[0].text() == "pmessage")
        m_queue.push(Message{text(2), text(1), text(3), m_clock.wallNow()});
}

void Subscriber::noteGap()
{
    const auto now = m_clock.wallNow();
    if (m_heardAt && m_cut)
        m_queue.push(Gap{*m_heardAt, now, *std::exchange(m_cut, std::nullopt), std::nullopt});
}

/// Waits until the next attempt is due, somebody asks for one, or the thread is stopped.
void Subscriber::rest(const Error &error, const std::stop_token &token)
{
    if (token.stop_requested())
        return;
    if (m_backoff.failures() == 0)
        m_log.write(LogLevel::Warning, "redis",
                    "subscription ended: " + std::string(name(error.code)));
    const auto due = std::chrono::steady_clock::now() + m_backoff.next();
    std::unique_lock lock(m_mutex);
    m_error = error;
    const auto isAsked = [this] { return m_retryNow; };
    if (needsAPerson(error.code))
        m_changed.wait(lock, token, isAsked);
    else
        m_changed.wait_until(lock, token, due, isAsked);
    m_retryNow = false;
}

} // namespace larder::redis
