// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedserver.h"

#include "engine/base/escape.h"

#include <algorithm>
#include <array>
#include <poll.h>
#include <utility>

namespace larder::test {

using namespace std::chrono_literals;
using redis::Transfer;

class ScriptedServer::Peer final
{
public:
    Peer(ScriptedServer &server, const std::stop_token &token, redis::Descriptor client)
        : socket(std::move(client))
        , m_server(server)
        , m_token(token)
    {
    }

    /// False: the client has gone, or the test is over.
    bool readExactly(std::size_t count, std::string &bytes)
    {
        bytes.clear();
        while (bytes.size() < count) {
            std::array<char, 64 * 1024> room;
            const auto size = std::min(room.size(), count - bytes.size());
            int number = 0;
            const auto got = redis::receiveFrom(socket.number(), {room.data(), size}, number);
            if (got.state == Transfer::State::Moved)
                bytes.append(room.data(), got.bytes);
            else if (got.state != Transfer::State::NeedsReadable || !waitFor({.readable = true}))
                return false;
        }
        return true;
    }

    /// `*3\r\n` or `$5\r\n`.
    bool readHead(std::size_t &number)
    {
        std::string byte;
        number = 0;
        bool isThere = readExactly(1, byte);
        while (isThere && (isThere = readExactly(1, byte)) && byte != "\r")
            number = number * 10 + static_cast<std::size_t>(byte[0] - '0');
        return isThere && readExactly(1, byte);
    }

    bool readCommand()
    {
        std::size_t arguments = 0;
        if (!readHead(arguments))
            return false;
        for (; arguments > 0; --arguments) {
            std::size_t length = 0;
            std::string argument;
            if (!readHead(length) || !readExactly(length + 2, argument))
                return false;
        }
        return true;
    }

    bool writeAll(std::string_view bytes)
    {
        while (!bytes.empty()) {
            int number = 0;
            const auto sent = redis::sendTo(socket.number(), bytes, number);
            if (sent.state == Transfer::State::Moved)
                bytes.remove_prefix(sent.bytes);
            else if (sent.state != Transfer::State::NeedsWritable || !waitFor({.writable = true}))
                return false;
        }
        return true;
    }

    bool rest(std::chrono::milliseconds span)
    {
        redis::wait(socket.number(), {}, m_server.m_wakeUp, span);
        return !m_token.stop_requested();
    }

    bool waitForHangUp()
    {
        while (!m_token.stop_requested()) {
            std::array<pollfd, 2> polled{pollfd{socket.number(), POLLRDHUP, 0},
                                         pollfd{m_server.m_wakeUp.number(), POLLIN, 0}};
            ::poll(polled.data(), polled.size(), -1);
            if (polled[0].revents != 0)
                return true;
            m_server.m_wakeUp.drain();
        }
        return false;
    }

    bool waitForProceed()
    {
        const int before = m_proceeded;
        while (m_server.m_proceeds.load() == before)
            if (!rest(1h))
                return false;
        ++m_proceeded;
        return true;
    }

    void complain(std::string complaint)
    {
        const std::lock_guard lock(m_server.m_mutex);
        m_server.m_complaint += complaint;
    }

    redis::Descriptor socket;

private:
    bool waitFor(redis::Readiness wanted)
    {
        redis::wait(socket.number(), wanted, m_server.m_wakeUp, 1h);
        return !m_token.stop_requested();
    }

    ScriptedServer &m_server;
    const std::stop_token &m_token;
    int m_proceeded = 0;
};

ScriptedServer::ScriptedServer(std::vector<Step> script, Over over)
    : m_script(std::move(script))
    , m_listener(over)
    , m_thread([this](const std::stop_token &token) { run(token); })
{
}

ScriptedServer::~ScriptedServer()
{
    m_thread.request_stop();
    m_wakeUp.wake();
}

redis::ConnectOptions ScriptedServer::options() const
{
    redis::ConnectOptions options;
    options.endpoint = m_listener.endpoint();
    return options;
}

void ScriptedServer::proceed()
{
    ++m_proceeds;
    m_wakeUp.wake();
}

std::string ScriptedServer::complaint() const
{
    const std::lock_guard lock(m_mutex);
    return m_complaint;
}

void ScriptedServer::run(const std::stop_token &token)
{
    while (!token.stop_requested()) {
        Peer peer(*this, token, m_listener.accept(m_wakeUp));
        if (!peer.socket.isOpen())
            continue;
        ++m_clients;
        for (const auto &step : m_script)
            if (!step(peer))
                break;
    }
}

ScriptedServer::Step expect(std::string bytes)
{
    return [wanted = std::move(bytes)](ScriptedServer::Peer &peer) {
        std::string got;
        const bool isAll = peer.readExactly(wanted.size(), got);
        if (got == wanted)
            return true;
        peer.complain("expected " + escaped(wanted) + " and got " + escaped(got)
                      + (isAll ? "\n" : " and no more\n"));
        return false;
    };
}

ScriptedServer::Step expect(const redis::Command &command)
{
    return expect(std::string(command.wire()));
}

ScriptedServer::Step discard(std::size_t bytes)
{
    return [bytes](ScriptedServer::Peer &peer) {
        std::string got;
        return peer.readExactly(bytes, got);
    };
}

ScriptedServer::Step write(std::string bytes)
{
    return [bytes = std::move(bytes)](ScriptedServer::Peer &peer) { return peer.writeAll(bytes); };
}

ScriptedServer::Step writeSlowly(std::string bytes, std::size_t piece,
                                 std::chrono::milliseconds rest)
{
    return [bytes = std::move(bytes), piece, rest](ScriptedServer::Peer &peer) {
        for (std::size_t at = 0; at < bytes.size(); at += piece)
            if (!peer.writeAll(std::string_view(bytes).substr(at, piece)) || !peer.rest(rest))
                return false;
        return true;
    };
}

ScriptedServer::Step hold()
{
    return [](ScriptedServer::Peer &peer) { return peer.waitForProceed(); };
}

ScriptedServer::Step stall()
{
    return [](ScriptedServer::Peer &peer) { return peer.waitForHangUp(); };
}

ScriptedServer::Step repeat(int times, std::vector<ScriptedServer::Step> steps)
{
    return [times, steps = std::move(steps)](ScriptedServer::Peer &peer) {
        for (int i = 0; i < times; ++i)
            for (const auto &step : steps)
                if (!step(peer))
                    return false;
        return true;
    };
}

ScriptedServer::Step close()
{
    return [](ScriptedServer::Peer &) { return false; };
}

ScriptedServer::Step reset()
{
    return [](ScriptedServer::Peer &peer) {
        reset(peer.socket);
        return false;
    };
}

ScriptedServer::Step greet()
{
    return [](ScriptedServer::Peer &peer) {
        const auto name = redis::Command("CLIENT", "SETNAME", "larder");
        return expect(name)(peer) && write("+OK\r\n")(peer) && expect(redis::Command("PING"))(peer)
            && write("+PONG\r\n")(peer);
    };
}

ScriptedServer::Step takeCommand()
{
    return [](ScriptedServer::Peer &peer) { return peer.readCommand(); };
}

ScriptedServer::Step agree()
{
    return [](ScriptedServer::Peer &peer) {
        while (peer.readCommand())
            if (!peer.writeAll("+OK\r\n"))
                return false;
        return false;
    };
}

} // namespace larder::test
