// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connectioncore.h"
#include "engine/redis/lead.h"
#include "engine/redis/servererror.h"

#include <algorithm>
#include <exception>
#include <string>

namespace larder::redis {

namespace {

using namespace std::chrono_literals;
using State = Transfer::State;

/// A connection that has rested longer is looked at before it is written to: what the peer sent
/// meanwhile, an end or bytes that nobody asked for, must not meet the next command.
constexpr auto longRest = 1ms;

/// In RESP2 a message looks like any array; its first element tells.
bool isMessage(const Value &value)
{
    if (!value.isArray() || value.size() < 3)
        return false;
    const auto kind = value[0].text();
    return kind == "message" || kind == "pmessage" || kind == "smessage";
}

} // namespace

Connection::Core::Lead::~Lead()
{
    Slot *heir = nullptr;
    {
        const Lock lock(m_core.m_mutex);
        heir = m_core.m_flight.heir();
        if (heir)
            heir->leads = true;
        m_core.m_leader = heir ? Leader::Caller : Leader::Nobody;
        if (m_core.m_watchers > 0)
            m_core.m_changed.notify_all();
    }
    if (heir)
        heir->tell(Slot::Word::Lead);
    finished.tellAll();
}

/// Some progress, or a wait that came to its end. What throws here (memory, a lock) has left the
/// stream in the middle of something, so the connection is done for.
void Connection::Core::takeTurn(Lead &lead, const Deadline &deadline)
try {
    turn(lead, deadline);
} catch (const std::exception &exception) {
    breakOff({ErrorCode::Disconnected, exception.what()});
}

void Connection::Core::turn(Lead &lead, const Deadline &deadline)
{
    while (loadChunk() && write()) { }
    if (!isOpen())
        return;
    if (m_mayHaveMore || m_stream->hasBuffered())
        return read(lead);
    const auto ready = waitForPeer(deadline);
    if (ready.readable || (ready.writable && m_lastRead == State::NeedsWritable))
        read(lead);
}

/// Takes the next bytes to write once the last are written. False: there are none.
bool Connection::Core::loadChunk()
{
    if (m_written < m_chunk.size())
        return true;
    const auto now = std::chrono::steady_clock::now();
    Lock lock(m_mutex);
    const bool isUnwatched = !m_flight.owesAnswers() && !m_listens && !m_flight.isQueueEmpty();
    if (isUnwatched && now - lastByteAt() > longRest) {
        lock.unlock();
        if (!isStillQuiet())
            return false;
        lock.lock();
    }
    if (!m_flight.owesAnswers())
        m_silentSince = now;
    m_written = 0;
    m_chunk.clear();
    m_flight.takeChunk(m_chunk);
    m_owesAnswers = m_flight.owesAnswers();
    return !m_chunk.empty();
}

bool Connection::Core::isStillQuiet()
{
    const auto moved = m_stream->read(m_reader.room());
    if (moved.state == State::NeedsReadable || moved.state == State::NeedsWritable)
        return true;
    if (moved.state == State::Failed)
        breakOff(m_stream->failure());
    if (moved.state == State::Closed)
        breakOff({ErrorCode::Disconnected, "closed by the server while nothing was asked of it"});
    if (moved.state == State::Moved) {
        m_reader.arrived(moved.bytes);
        breakOff(m_reader.read(m_replies).value_or(surplus()));
    }
    return false;
}

/// False: the socket takes no more for now, or for good. Then there may still be something to read:
/// what the peer said before it left, or what it must be rid of before it takes more.
bool Connection::Core::write()
{
    if (m_lastWrite == State::Failed)
        return false;
    const auto moved = m_stream->write(std::string_view(m_chunk).substr(m_written));
    m_lastWrite = moved.state;
    if (moved.state != State::Moved)
        return false;
    m_written += moved.bytes;
    m_bytesSent.fetch_add(moved.bytes, std::memory_order_relaxed);
    if (m_written == m_chunk.size())
        return true;
    // A peer that takes a long command bit by bit is alive; one that takes a short one may not be.
    m_silentSince = std::chrono::steady_clock::now();
    return true;
}

/// Waits for whatever lets the leader go on, and not past the deadline. Breaks off when the peer
/// owes an answer and has been silent for too long.
Readiness Connection::Core::waitForPeer(const Deadline &deadline)
{
    const bool hasToWrite = m_written < m_chunk.size() && m_lastWrite != State::Failed;
    Readiness wanted;
    wanted.readable = m_lastRead != State::NeedsWritable || m_lastWrite == State::NeedsReadable;
    wanted.writable =
        (hasToWrite && m_lastWrite != State::NeedsReadable) || m_lastRead == State::NeedsWritable;

    auto until = deadline.when();
    if (m_owesAnswers)
        until = std::min(until, m_silentSince + m_silence);
    const auto now = std::chrono::steady_clock::now();
    const auto ready = wait(m_stream->descriptor(), wanted, m_wakeUp,
                            std::chrono::ceil<std::chrono::milliseconds>(until - now));
    const bool isOverdue = m_owesAnswers && !ready.readable && !ready.writable
        && std::chrono::steady_clock::now() >= m_silentSince + m_silence;
    if (isOverdue)
        breakOff(
            {ErrorCode::NotResponding, "no byte for " + std::to_string(m_silence.count()) + " ms"});
    return ready;
}

void Connection::Core::read(Lead &lead)
{
    const auto room = m_reader.room();
    const auto moved = m_stream->read(room);
    m_lastRead = moved.state;
    m_mayHaveMore = moved.state == State::Moved && moved.bytes == room.size();
    switch (moved.state) {
    case State::NeedsReadable:
    case State::NeedsWritable:
        if (m_lastWrite == State::Failed)
            breakOff(m_stream->failure());
        return;
    case State::Failed:
        return breakOff(m_stream->failure());
    case State::Closed:
        return breakOff(
            {m_reader.isBetweenReplies() ? ErrorCode::Disconnected : ErrorCode::TruncatedReply,
             "closed by the server"});
    case State::Moved:
        break;
    }

    m_silentSince = std::chrono::steady_clock::now();
    m_lastByteAt.store(m_silentSince, std::memory_order_relaxed);
    m_bytesReceived.fetch_add(moved.bytes, std::memory_order_relaxed);
    if (m_lastWrite == State::NeedsReadable)
        m_lastWrite = State::Moved;
    m_reader.arrived(moved.bytes);
    const auto error = m_reader.read(m_replies);
    const bool hasSurplus = handOut(lead);
    if (error || hasSurplus)
        breakOff(error.value_or(surplus()));
    m_replies.clear();
}

/// Gives each reply to whom it belongs. True: there are bytes that belong to nobody, so that no
/// reply after them can be trusted to be the one it seems.
bool Connection::Core::handOut(Lead &lead)
{
    Lock lock(m_mutex);
    if (m_listens)
        sortOutMessages();
    const auto used = m_flight.answer(m_replies, lead.finished);
    m_replies.erase(m_replies.begin(), m_replies.begin() + static_cast<std::ptrdiff_t>(used));
    m_owesAnswers = m_flight.owesAnswers();
    if (m_listens)
        std::move(m_replies.begin(), m_replies.end(), std::back_inserter(m_messages));
    const bool hasSurplus =
        !m_listens && !m_owesAnswers && (!m_replies.empty() || !m_reader.isBetweenReplies());
    if (m_watchers > 0)
        m_changed.notify_all();
    const bool isOver = lead.isOver();
    lock.unlock();

    if (!isOver)
        lead.finished.tellAll();
    return hasSurplus;
}

/// Messages never answer a command: they go past the calls, to receive().
void Connection::Core::sortOutMessages()
{
    const auto first = std::stable_partition(m_replies.begin(), m_replies.end(),
                                             [](const auto &reply) { return !isMessage(*reply); });
    std::move(first, m_replies.end(), std::back_inserter(m_messages));
    m_replies.erase(first, m_replies.end());
}

/// What it means that bytes came which no command asked for.
Error Connection::Core::surplus() const
{
    if (!m_replies.empty() && m_replies.front()->isError())
        return serverError(m_replies.front()->text());
    return {ErrorCode::UnexpectedReply,
            "bytes that no command asked for, before byte " + std::to_string(m_reader.offset())};
}

/// Of the leader, who knows how much it has written.
void Connection::Core::breakOff(const Error &error)
{
    std::uint64_t taken = 0;
    {
        const Lock lock(m_mutex);
        taken = m_flight.bytesTaken();
    }
    breakOff(error, taken - m_chunk.size() + m_written);
}

/// Ends everything with `error`. `bytesGone`: of the stream; nullopt: all that has been taken.
void Connection::Core::breakOff(const Error &error, std::optional<std::uint64_t> bytesGone)
{
    SlotList finished;
    {
        const Lock lock(m_mutex);
        if (m_brokenBy)
            return;
        m_brokenBy = error;
        m_isOpen.store(false, std::memory_order_release);
        m_flight.breakOff(error, bytesGone.value_or(m_flight.bytesTaken()), finished);
        m_changed.notify_all();
    }
    m_stream->interrupt();
    m_wakeUp.wake();
    finished.tellAll();
}

} // namespace larder::redis
