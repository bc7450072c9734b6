// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/demoserver.h"

#include "engine/redis/connection.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <optional>
#include <sstream>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

namespace larder::demo {

namespace {

using namespace std::chrono_literals;

/// 256 bits, in hex; empty when the system has no random source.
std::string randomPassword()
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::array<unsigned char, 32> random{};
    if (::getentropy(random.data(), random.size()) != 0)
        return {};
    std::string password;
    for (const auto byte : random) {
        password += digits[byte >> 4U];
        password += digits[byte & 0xFU];
    }
    return password;
}

/// Small machines and small limits get evictions, expiry and latency events worth a look.
std::string configuration(const std::string &directory, const std::string &password,
                          std::uint64_t maxMemory)
{
    std::ostringstream text;
    text << "port 0\n"
         << "unixsocket " << directory << "/redis.sock\n"
         << "unixsocketperm 700\n"
         << "dir " << directory << "\n"
         << "requirepass " << password << "\n"
         << "maxmemory " << maxMemory << "\n"
         << "maxmemory-policy allkeys-lru\n"
         << "maxmemory-samples 5\n"
         << "save \"\"\n"
         << "appendonly no\n"
         << "databases 16\n"
         << "latency-monitor-threshold 5\n"
         << "slowlog-log-slower-than 2000\n"
         << "slowlog-max-len 256\n"
         << "lazyfree-lazy-eviction yes\n"
         << "lazyfree-lazy-expire yes\n"
         << "lazyfree-lazy-server-del yes\n";
    return text.str();
}

std::string logPath(const PrivateDirectory &directory)
{
    return directory.path() + "/redis.log";
}

/// The last line of its log that says anything.
std::string lastWords(const PrivateDirectory &directory)
{
    std::ifstream log(logPath(directory));
    std::string last;
    for (std::string line; std::getline(log, line);)
        if (!line.empty())
            last = line;
    return last;
}

} // namespace

Result<DemoServer> DemoServer::start(const Options &options)
{
    auto directory = PrivateDirectory::make("larder-demo-");
    if (!directory)
        return directory.error();
    const auto password = randomPassword();
    if (password.empty())
        return Error{ErrorCode::ProgramFailed, std::generic_category().message(errno)};
    auto process =
        ChildProcess::start({.program = "redis-server",
                             .arguments = {"-"},
                             .input = configuration(directory->path(), password, options.maxMemory),
                             .outputFile = logPath(*directory)});
    if (!process)
        return process.error();

    redis::ConnectOptions connect;
    connect.endpoint = redis::UnixSocket{directory->path() + "/redis.sock"};
    connect.password = Secret(password);
    return DemoServer(std::move(*directory), std::move(*process), std::move(connect));
}

DemoServer::DemoServer(PrivateDirectory directory, ChildProcess process,
                       redis::ConnectOptions connect)
    : m_directory(std::move(directory))
    , m_process(std::move(process))
    , m_connect(std::move(connect))
{
}

DemoServer::~DemoServer()
{
    m_process.signal(SIGKILL); // it holds nothing that is worth a goodbye
}

Result<void> DemoServer::waitUntilReady(const Deadline &deadline)
{
    for (;;) {
        const auto connection = redis::Connection::open(m_connect, deadline);
        if (connection)
            return {};
        if (auto failed = failure())
            return *failed;
        if (deadline.isStopped() || deadline.isPassed())
            return connection.error();
        std::this_thread::sleep_for(2ms);
    }
}

std::optional<Error> DemoServer::failure()
{
    if (m_process.isRunning())
        return std::nullopt;
    return Error{ErrorCode::ProgramFailed, "redis-server: " + lastWords(m_directory)};
}

} // namespace larder::demo
