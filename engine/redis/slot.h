// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/result.h"
#include "engine/redis/command.h"
#include "engine/redis/pipeline.h"
#include "engine/redis/reply.h"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace larder::redis {

/// The place of one waiting call in a Connection: one command, or a pipeline. Lives on the caller's
/// stack, as what is sent does.
///
///     Queued --> Unanswered (all of it is taken to be written) --> Finished
///
/// A thread that finishes the slot of another, or passes it the lead, says so with tell() and
/// touches it no more; the owner leaves only after it has heard. Whoever has the lead sees for
/// itself that its slot is finished and is not told.
///
/// Thread: the fields, under the lock of the Connection; the functions, any.
class Slot final
{
public:
    enum class State : std::uint8_t { Queued, Unanswered, Finished };
    enum class Word : std::uint8_t { Nothing, Lead, Finished };

    explicit Slot(CommandView command)
        : wire(command.wire())
        , ends(&m_end, 1)
        , m_end(wire.size())
    {
        answers.reserve(1);
    }
    explicit Slot(const Pipeline &pipeline)
        : wire(pipeline.wire())
        , ends(pipeline.ends())
    {
        answers.reserve(commands());
    }
    Slot(const Slot &) = delete;
    Slot &operator=(const Slot &) = delete;

    std::size_t commands() const { return ends.size(); }

    const std::string_view wire;             ///< all commands
    const std::span<const std::size_t> ends; ///< of each command within `wire`
    std::vector<Result<Reply>> answers;      ///< of the first so many commands

    State state = State::Queued;
    bool leads = false;         ///< has the lead, or is about to be told so
    std::size_t taken = 0;      ///< the first so many commands are written, or being written
    std::size_t bytesTaken = 0; ///< of these
    std::optional<Error> error; ///< Finished: why the rest is unanswered; nullopt: all is
    std::size_t bytesGone = 0;  ///< with `error`: so many may have reached the server
    Slot *next = nullptr;       ///< in a SlotList

    void tell(Word word);
    /// The deadline was stopped: listen() returns.
    void interrupt();
    /// Nothing: the deadline passed or was stopped.
    Word listen(const Deadline &deadline);
    /// Waits for a word that another thread is about to say.
    Word listen();

private:
    const std::size_t m_end = 0; // of a single command
    std::mutex m_mutex;          // never taken before the Connection's
    std::condition_variable m_told;
    std::atomic<Word> m_word{Word::Nothing}; // written under m_mutex
    bool m_interrupted = false;
};

/// Slots that wait to be told that they are finished.
class SlotList final
{
public:
    SlotList() = default;
    SlotList(const SlotList &) = delete;
    SlotList &operator=(const SlotList &) = delete;

    void push(Slot &slot)
    {
        *m_end = &slot;
        m_end = &slot.next;
    }
    void tellAll();

private:
    Slot *m_first = nullptr;
    Slot **m_end = &m_first;
};

} // namespace larder::redis
