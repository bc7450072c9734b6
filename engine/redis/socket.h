// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/error.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>
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
    ~Descriptor() { close(); }

    int number() const { return m_number; } ///< -1: none
    bool isOpen() const { return m_number >= 0; }
    void close();

private:
    int m_number = -1;
};

/// A Descriptor that a forked child closes before it does anything else, so that the server sees
/// the end of a connection when this program ends, whoever it has forked.
class UnsharedDescriptor final
{
public:
    explicit UnsharedDescriptor(Descriptor descriptor);
    ~UnsharedDescriptor();
    UnsharedDescriptor(const UnsharedDescriptor &) = delete;
    UnsharedDescriptor &operator=(const UnsharedDescriptor &) = delete;

    int number() const { return m_descriptor.number(); } ///< -1 in a forked child

private:
    Descriptor m_descriptor;
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
    UnsharedDescriptor m_descriptor;
};

/// A WakeUp that is rung when a Deadline is stopped.
class StopWakeUp final
{
public:
    explicit StopWakeUp(const Deadline &deadline)
        : m_callback(deadline.token(), Ring{&m_wakeUp})
    {
    }
    const WakeUp &wakeUp() const { return m_wakeUp; }

private:
    struct Ring {
        const WakeUp *wakeUp;
        void operator()() const { wakeUp->wake(); }
    };

    WakeUp m_wakeUp;
    std::stop_callback<Ring> m_callback;
};

/// What a wait() is for, and what it found.
struct Readiness {
    bool readable = false;
    bool writable = false;
};

/// Returns when the descriptor is ready, on wake(), on a signal, and after `longest`; but for the
/// first, it has found nothing.
Readiness wait(int descriptor, Readiness wanted, const WakeUp &wakeUp,
               std::chrono::milliseconds longest);

/// Whether the peer has hung up, also when bytes of its lie there to be read. Does not wait.
bool hasHungUp(int descriptor);

/// One attempt to move bytes.
struct Transfer {
    enum class State : std::uint8_t {
        Moved,         ///< so many `bytes`, at least one
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
/// Thread:    any, by one caller at a time; interrupt() by anybody.
/// Ownership: owns its descriptor. Closing sends nothing of its own.
/// Errors:    ConnectionReset, Disconnected, NotResponding, and those of TLS.
class Stream
{
public:
    explicit Stream(Descriptor descriptor)
        : m_descriptor(std::move(descriptor))
    {
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    virtual ~Stream() = default;

    virtual Transfer read(std::span<char> room) = 0;
    virtual Transfer write(std::string_view bytes) = 0;
    virtual bool hasBuffered() const = 0;     ///< read() will move bytes, whatever wait() says
    virtual const Error &failure() const = 0; ///< after Transfer::State::Failed

    int descriptor() const { return m_descriptor.number(); } ///< -1 in a forked child
    void interrupt() const; ///< the peer sees the end, and reads here come to it

private:
    const UnsharedDescriptor m_descriptor;
};

/// A Stream in clear.
class PlainStream final : public Stream
{
public:
    using Stream::Stream;

    Transfer read(std::span<char> room) override;
    Transfer write(std::string_view bytes) override;
    bool hasBuffered() const override { return false; }
    const Error &failure() const override { return m_failure; }

private:
    Error m_failure{ErrorCode::Disconnected, {}};
};

/// recv() and send() without signals, waiting or interruption; errno in `number` after Failed.
Transfer receiveFrom(int descriptor, std::span<char> room, int &number);
Transfer sendTo(int descriptor, std::string_view bytes, int &number);

/// What errno says about a connection that stood.
Error brokenBy(int number);

} // namespace larder::redis
