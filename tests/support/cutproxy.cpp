// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cutproxy.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <poll.h>
#include <string_view>
#include <utility>

namespace larder::test {

using namespace std::chrono_literals;
using redis::Transfer;

namespace {

constexpr auto tick = 10ms; // of a limited link

} // namespace

CutProxy::CutProxy(redis::Endpoint server, Over over)
    : m_server(std::move(server))
    , m_listener(over)
    , m_thread([this](const std::stop_token &token) { run(token); })
{
}

CutProxy::~CutProxy()
{
    m_thread.request_stop();
    m_wakeUp.wake();
}

redis::ConnectOptions CutProxy::options() const
{
    redis::ConnectOptions options;
    options.endpoint = m_listener.endpoint();
    return options;
}

void CutProxy::cutAfter(Direction direction, std::size_t bytes, Cut cut)
{
    auto next = weather();
    next.cutDirection = direction;
    next.cutAfter = bytes;
    next.cut = cut;
    change(next);
}

void CutProxy::blackhole()
{
    auto next = weather();
    next.isBlackhole = true;
    change(next);
}

void CutProxy::slice(std::size_t bytes)
{
    auto next = weather();
    next.piece = bytes;
    change(next);
}

void CutProxy::limit(std::size_t bytesPerSecond)
{
    auto next = weather();
    next.bytesPerSecond = bytesPerSecond;
    change(next);
}

void CutProxy::heal()
{
    change({});
}

void CutProxy::change(const Weather &next)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto number = m_weather.number + 1;
        m_weather = next;
        m_weather.number = number;
    }
    m_wakeUp.wake();
}

CutProxy::Weather CutProxy::weather() const
{
    const std::lock_guard lock(m_mutex);
    return m_weather;
}

void CutProxy::run(const std::stop_token &token)
{
    while (!token.stop_requested()) {
        auto client = m_listener.accept(m_wakeUp);
        if (!client.isOpen())
            continue;
        auto server = connectTo(m_server);
        if (!server.isOpen())
            continue;
        // Either side sees the end only after the weather has cleared for the next.
        const auto last = relay(token, client, server);
        clear(last);
        if (last.cutDirection && last.cut == Cut::Reset)
            reset(client);
    }
}

/// The next client begins with a clean link, unless the test has already said otherwise.
void CutProxy::clear(const Weather &last)
{
    const std::lock_guard lock(m_mutex);
    if (m_weather.number == last.number)
        m_weather = {.number = last.number + 1};
}

/// Returns the weather in which the link ended.
CutProxy::Weather CutProxy::relay(const std::stop_token &token, redis::Descriptor &client,
                                  redis::Descriptor &server)
{
    for (;;) {
        const auto now = weather();
        if (token.stop_requested() || (now.cutDirection && now.cutAfter == 0))
            return now;
        const auto events = static_cast<short>(now.isBlackhole ? 0 : POLLIN);
        std::array<pollfd, 3> polled{pollfd{client.number(), events, 0},
                                     pollfd{server.number(), events, 0},
                                     pollfd{m_wakeUp.number(), POLLIN, 0}};
        ::poll(polled.data(), polled.size(), -1);
        if (polled[2].revents != 0)
            m_wakeUp.drain();
        if (polled[0].revents != 0 && !pass(token, Direction::Request, client, server))
            return now;
        if (polled[1].revents != 0 && !pass(token, Direction::Reply, server, client))
            return now;
        if (now.bytesPerSecond > 0)
            redis::wait(-1, {}, m_wakeUp, tick);
    }
}

bool CutProxy::pass(const std::stop_token &token, Direction direction, redis::Descriptor &from,
                    redis::Descriptor &to)
{
    std::array<char, 64 * 1024> room;
    const auto now = weather();
    auto most = std::min(room.size(), now.piece);
    if (now.cutDirection == direction)
        most = std::min(most, now.cutAfter);
    if (now.bytesPerSecond > 0)
        most = std::min<std::size_t>(most, std::max<std::size_t>(1, now.bytesPerSecond / 100));
    if (most == 0)
        return true; // the cut is due, and relay() sees to it

    int number = 0;
    const auto got = redis::receiveFrom(from.number(), {room.data(), most}, number);
    if (got.state != Transfer::State::Moved)
        return got.state == Transfer::State::NeedsReadable;
    std::string_view bytes(room.data(), got.bytes);
    while (!bytes.empty() && !token.stop_requested()) {
        const auto sent = redis::sendTo(to.number(), bytes, number);
        if (sent.state == Transfer::State::Moved)
            bytes.remove_prefix(sent.bytes);
        else if (sent.state == Transfer::State::NeedsWritable)
            redis::wait(to.number(), {.writable = true}, m_wakeUp, 1h);
        else
            return false;
    }
    const std::lock_guard lock(m_mutex);
    // These bytes left before a change that came meanwhile.
    if (m_weather.number == now.number && m_weather.cutDirection == direction)
        m_weather.cutAfter -= std::min(m_weather.cutAfter, got.bytes);
    return true;
}

} // namespace larder::test
