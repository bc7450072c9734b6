// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/connection.h"
#include "engine/redis/flight.h"
#include "engine/redis/replyreader.h"
#include "engine/redis/slot.h"
#include "engine/redis/socket.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace larder::redis {

/// The inside of a Connection. One thread at a time has the lead and does the I/O of all; the
/// others wait in their slots. The calls are in connectioncore.cpp, what the leader does in
/// leader.cpp.
///
/// Thread:    any; members are grouped by who may touch them.
/// Ownership: owns the stream. Slots belong to the callers' stacks.
class Connection::Core final
{
public:
    Core(std::unique_ptr<Stream> stream, const ConnectOptions &options);

    Result<Reply> send(const Command &command, const Deadline &deadline);
    std::vector<Result<Reply>> sendAll(const Pipeline &pipeline, const Deadline &deadline);
    void listen();
    Result<Reply> receive(const Deadline &deadline);
    void close();

    bool isOpen() const { return m_isOpen.load(std::memory_order_acquire); }
    bool hasPeerLeft() const { return isOpen() && hasHungUp(m_stream->descriptor()); }
    std::size_t bytesInFlight() const { return m_flight.bytes(); }
    std::size_t callsInFlight() const { return m_flight.commands(); }
    Clock::TimePoint lastByteAt() const { return m_lastByteAt.load(std::memory_order_relaxed); }
    std::uint64_t bytesSent() const { return m_bytesSent.load(std::memory_order_relaxed); }
    std::uint64_t bytesReceived() const { return m_bytesReceived.load(std::memory_order_relaxed); }

private:
    class Lead;
    class Watch;
    using Lock = std::unique_lock<std::mutex>;
    enum class Leader : std::uint8_t {
        Nobody,
        Caller,  ///< leaves once its own slot is finished
        Watcher, ///< has no slot; is woken when a command is queued
    };

    // Calls.
    void call(Slot &slot, const Deadline &deadline);
    std::optional<Error> admission(Lock &lock, const Slot &slot, const Deadline &deadline);
    void follow(Slot &slot, const Deadline &deadline);
    bool giveUp(Slot &slot, const Deadline &deadline);
    void lead(Slot &slot, const Deadline &deadline);
    bool isOver(Slot &slot, const Deadline &deadline);
    template<typename Condition>
    std::optional<Error> await(Lock &lock, const Deadline &deadline, const Condition &condition);
    std::optional<Error> refusal(const Deadline &deadline) const;
    bool isOurs() const { return m_stream->descriptor() >= 0; } ///< false in a forked child

    // What the leader does.
    void takeTurn(Lead &lead, const Deadline &deadline);
    void turn(Lead &lead, const Deadline &deadline);
    bool loadChunk();
    bool isStillQuiet();
    bool write();
    Readiness waitForPeer(const Deadline &deadline);
    void read(Lead &lead);
    bool handOut(Lead &lead);
    void sortOutMessages();
    Error surplus() const;
    void breakOff(const Error &error);
    void breakOff(const Error &error, std::optional<std::uint64_t> bytesGone);

    // Constant after construction.
    const std::unique_ptr<Stream> m_stream;
    const std::chrono::milliseconds m_silence;
    const WakeUp m_wakeUp;

    // For any thread.
    std::atomic<bool> m_isOpen{true};
    std::atomic<Clock::TimePoint> m_lastByteAt;
    std::atomic<std::uint64_t> m_bytesSent{0};
    std::atomic<std::uint64_t> m_bytesReceived{0};

    // Guarded by m_mutex.
    mutable std::mutex m_mutex;
    std::condition_variable m_changed; // room, a message, a free lead: for those without a slot
    int m_watchers = 0;                // who wait for m_changed
    Leader m_leader = Leader::Nobody;
    Flight m_flight;
    bool m_listens = false;          // messages that no command asked for may come
    std::deque<Reply> m_messages;    // that nobody has received yet
    std::optional<Error> m_brokenBy; // for good

    // Of the leader alone.
    ReplyReader m_reader;
    std::vector<Reply> m_replies;   // read, not handed out yet
    std::string m_chunk;            // being written
    std::size_t m_written = 0;      // bytes of m_chunk
    bool m_owesAnswers = false;     // the peer does
    bool m_mayHaveMore = false;     // the last read filled all the room it had
    Clock::TimePoint m_silentSince; // the last byte that moved, or the question
    Transfer::State m_lastRead = Transfer::State::NeedsReadable;
    Transfer::State m_lastWrite = Transfer::State::Moved;
};

} // namespace larder::redis
