// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/connectoptions.h"
#include "engine/redis/reply.h"
#include "engine/redis/slot.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace larder::redis {

/// The order of things on one connection: what waits to be written, and what is written and not
/// answered yet. Does no I/O.
///
///     join() --> queued --> takeChunk() --> unanswered --> answer() --> gone
///                  |                            |
///               giveUp(): removed            giveUp(): keeps its place, swallows its reply
///
/// Thread: any, under the lock of the Connection; bytes() and commands() without.
/// Cost:   O(1) a command; giving up is O(n) in the calls in flight.
class Flight final
{
public:
    explicit Flight(FlightLimits limits);

    /// Whether a call of this size may join. Alone, a call of any size may.
    bool hasRoomFor(const Slot &slot) const;
    void join(Slot &slot);

    /// Appends the next commands to `chunk`, up to about 64 KiB, as they go over the wire. A long
    /// call is taken in several pieces, never in the middle of a command.
    void takeChunk(std::string &chunk);

    /// Gives the replies to the oldest unanswered slots; those that are finished by it and do not
    /// lead go into `finished`. Returns how many replies were given away or swallowed.
    std::size_t answer(std::vector<Reply> &replies, SlotList &finished);

    /// The caller waits no more: its slot is Finished with `error`. Taken bytes count as gone.
    void giveUp(Slot &slot, Error error);

    /// The connection broke when `bytesGone` bytes of the stream may have left: every slot is
    /// Finished with `error`, and those that do not lead go into `finished`.
    void breakOff(const Error &error, std::uint64_t bytesGone, SlotList &finished);

    Slot *heir() const; ///< whoever has waited longest; nullptr: nobody waits
    bool isQueueEmpty() const { return m_queued.empty(); }
    bool owesAnswers() const { return !m_unanswered.empty(); }
    std::uint64_t bytesTaken() const { return m_bytesTaken; } ///< since the start
    std::size_t bytes() const { return m_bytes.load(std::memory_order_relaxed); }
    std::size_t commands() const { return m_commands.load(std::memory_order_relaxed); }

private:
    /// Commands of one slot that were taken together.
    struct Piece {
        Slot *slot;        // nullptr: given up
        std::size_t owed;  // replies
        std::size_t bytes; // on the wire
    };

    Piece takePiece(Slot &slot, std::string &chunk);
    static void finish(Slot &slot, SlotList &finished);

    const FlightLimits m_limits;
    std::deque<Slot *> m_queued; // the first may be taken in part
    std::deque<Piece> m_unanswered;
    std::uint64_t m_bytesTaken = 0;
    std::atomic<std::size_t> m_bytes{0};    // queued or unanswered; written under the lock
    std::atomic<std::size_t> m_commands{0}; // likewise
};

} // namespace larder::redis
