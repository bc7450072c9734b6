// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/command.h"
#include "engine/redis/connectoptions.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "tests/support/listener.h"

namespace larder::test {

/// A peer that does exactly what a test tells it, on a thread of its own.
///
///     ScriptedServer server({greet(), expect(Command("GET", "k")), write("$10\r\nabc"), reset()});
///     auto connection = Connection::open(server.options(), Deadline::in(5s));
///
/// Each client is played the whole script, one client after the other.
///
/// Thread:    any.
/// Ownership: the destructor cuts whoever is connected and joins.
/// Errors:    what came instead of what was expected is in complaint().
class ScriptedServer final
{
public:
    /// What a step sees of the server and of its client.
    class Peer;
    /// False: the script ends here, and with it the connection.
    using Step = std::function<bool(Peer &)>;

    explicit ScriptedServer(std::vector<Step> script, Over over = Over::Unix);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    redis::ConnectOptions options() const;    ///< to connect here
    void proceed();                           ///< ends a hold()
    int clients() const { return m_clients; } ///< that have come so far
    std::string complaint() const;            ///< empty: all came as expected

private:
    void run(const std::stop_token &token);

    const std::vector<Step> m_script;
    Listener m_listener;
    redis::WakeUp m_wakeUp;
    std::atomic<int> m_clients{0};
    std::atomic<int> m_proceeds{0};
    mutable std::mutex m_mutex;
    std::string m_complaint; // guarded by m_mutex
    std::jthread m_thread;   // last: starts when all else is there
};

/// Steps.
ScriptedServer::Step expect(std::string bytes);
ScriptedServer::Step expect(const redis::Command &command);
ScriptedServer::Step discard(std::size_t bytes); ///< reads so many, whatever they are
ScriptedServer::Step write(std::string bytes);
/// Piece by piece, with a rest between two.
ScriptedServer::Step writeSlowly(std::string bytes, std::size_t piece,
                                 std::chrono::milliseconds rest);
ScriptedServer::Step hold();  ///< until proceed()
ScriptedServer::Step stall(); ///< neither reads nor writes until the client hangs up
ScriptedServer::Step repeat(int times, std::vector<ScriptedServer::Step> steps);
ScriptedServer::Step close();
ScriptedServer::Step reset();
/// Answers what a Connection without password and database says first.
ScriptedServer::Step greet();
/// Reads one command, whatever it is.
ScriptedServer::Step takeCommand();
/// +OK to every command until the client goes.
ScriptedServer::Step agree();

} // namespace larder::test
