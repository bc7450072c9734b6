// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/connectoptions.h"

#include <atomic>
#include <cstdint>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>

#include "tests/support/listener.h"

namespace larder::test {

/// Stands between a client and a real server and does to their bytes what networks do. One client
/// at a time; each begins with a clean link.
///
/// Thread:    any.
/// Ownership: the destructor cuts and joins.
class CutProxy final
{
public:
    enum class Direction : std::uint8_t { Request, Reply };
    enum class Cut : std::uint8_t { End, Reset };

    explicit CutProxy(redis::Endpoint server, Over over = Over::Unix);
    ~CutProxy();
    CutProxy(const CutProxy &) = delete;
    CutProxy &operator=(const CutProxy &) = delete;

    redis::ConnectOptions options() const; ///< to connect through here

    /// Ends both sides once `bytes` more have passed in that direction: these arrive, no more.
    void cutAfter(Direction direction, std::size_t bytes, Cut cut = Cut::End);
    void blackhole();                       ///< nothing passes any more, and nobody is told
    void slice(std::size_t bytes);          ///< pass in pieces of at most so many
    void limit(std::size_t bytesPerSecond); ///< in each direction
    void heal();                            ///< as at the beginning

private:
    struct Weather {
        std::optional<Direction> cutDirection;
        std::size_t cutAfter = 0;
        Cut cut = Cut::End;
        bool isBlackhole = false;
        std::size_t piece = std::numeric_limits<std::size_t>::max();
        std::size_t bytesPerSecond = 0; ///< 0: as fast as it goes
        std::uint64_t number = 0;       ///< one more with each change
    };

    void change(const Weather &weather);
    Weather weather() const;
    void run(const std::stop_token &token);
    Weather relay(const std::stop_token &token, redis::Descriptor &client,
                  redis::Descriptor &server);
    void clear(const Weather &last);
    bool pass(const std::stop_token &token, Direction direction, redis::Descriptor &from,
              redis::Descriptor &to);

    const redis::Endpoint m_server;
    Listener m_listener;
    redis::WakeUp m_wakeUp;
    mutable std::mutex m_mutex;
    Weather m_weather;     // guarded by m_mutex
    std::jthread m_thread; // last: starts when all else is there
};

} // namespace larder::test
