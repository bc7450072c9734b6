// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/result.h"
#include "engine/redis/endpoint.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <utility>

namespace larder::redis {

/// Owns one file descriptor.
class Descriptor final
{
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor();

    int number() const { return m_number; } ///< -1: none
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number = -1;
};

/// Ends a wait() of another thread.
///
/// Thread: any.
class WakeUp final
{
public:
    WakeUp();

    void wake() const;
    void drain() const; ///< forgets the calls of wake() so far
    int number() const { return m_descriptor.number(); }

private:
    Descriptor m_descriptor;
};

/// What a socket is waited for.
enum class Interest : std::uint8_t { Read = 1, Write = 2, Both = 3 };
enum class Waited : std::uint8_t { Ready, Woken, TimedOut };

Waited wait(int descriptor, Interest interest, const WakeUp &wakeUp,
            std::chrono::milliseconds longest);

/// An address as the system takes it.
struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;

    std::string display() const; ///< "127.0.0.1", "::1"
};

/// Connects to the first address that answers; a later one is tried beside it when an earlier one
/// stays silent for 250 ms. The socket does not block, is closed on exec and, for TCP, sends
/// without delay.
///
/// Errors: ConnectionRefused, ConnectTimeout, Unreachable, SocketMissing, SocketDenied, Cancelled.
Result<Descriptor> dial(std::span<const SocketAddress> addresses, std::chrono::seconds keepalive,
                        const Deadline &deadline);
Result<Descriptor> dial(const UnixSocket &path, const Deadline &deadline);

/// One attempt to move bytes.
struct Transfer {
    enum class State : std::uint8_t {
        Moved,         ///< `bytes` of them, at least one
        NeedsReadable, ///< nothing moved: try again when bytes have come in
        NeedsWritable, ///< nothing moved: try again when there is room to send
        Closed,        ///< the peer sends no more
        Failed,        ///< see Stream::failure()
    };

    State state;
    std::size_t bytes = 0;
};

/// A connected byte stream that never waits.
///
/// Thread:    any, by one caller at a time; interrupt() from anywhere.
/// Ownership: owns its descriptor. Closing sends nothing, so that a forked child may do it.
/// Errors:    ConnectionReset, Disconnected, and those of TLS.
class Stream
{
public:
    Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    virtual ~Stream() = default;

    virtual Transfer read(std::span<char> room) = 0;
    virtual Transfer write(std::string_view bytes) = 0;
    virtual const Error &failure() const = 0; ///< after Transfer::State::Failed
    virtual int descriptor() const = 0;

    void interrupt(); ///< the peer sees the end, and reads here give Closed
};

/// A Stream in clear.
class PlainStream final : public Stream
{
public:
    explicit PlainStream(Descriptor descriptor)
        : m_descriptor(std::move(descriptor))
    {
    }

    Transfer read(std::span<char> room) override;
    Transfer write(std::string_view bytes) override;
    const Error &failure() const override { return m_failure; }
    int descriptor() const override { return m_descriptor.number(); }

private:
    Transfer failed();

    Descriptor m_descriptor;
    Error m_failure{ErrorCode::Disconnected, {}, Outcome::Unknown};
};

/// What errno says about a connection that stood.
Error brokenBy(int number);

} // namespace larder::redis
