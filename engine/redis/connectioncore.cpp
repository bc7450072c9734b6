// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/connectioncore.h"

#include "engine/redis/lead.h"
#include "engine/redis/servererror.h"

#include <utility>

namespace larder::redis {

namespace {

const Error forked{ErrorCode::Disconnected, "the connection belongs to the parent process"};

/// Turns error replies into errors, and gives every command that was not answered its own.
void complete(Slot &slot)
{
    for (auto &answer : slot.answers)
        if (const auto &value = **answer; value.isError())
            answer = serverError(value.text());
    if (!slot.error)
        return;
    for (std::size_t i = slot.answers.size(); i < slot.commands(); ++i) {
        const auto start = i == 0 ? 0 : slot.ends[i - 1];
        const auto outcome = start < slot.bytesGone ? Outcome::Unknown : Outcome::NotDone;
        slot.answers.emplace_back(Error{slot.error->code, slot.error->detail, outcome});
    }
}

} // namespace

/// Wakes a waiting call when its Deadline is stopped.
class Connection::Core::Watch final
{
public:
    Watch(Core &core, Slot *slot, const Deadline &deadline)
    {
        if (deadline.token().stop_possible())
            m_callback.emplace(deadline.token(), Stopped{&core, slot});
    }

private:
    struct Stopped {
        Core *core;
        Slot *slot;
        void operator()() const
        {
            if (slot)
                slot->interrupt();
            bool doesIo = !slot;
            {
                const std::lock_guard lock(core->m_mutex);
                core->m_changed.notify_all();
                doesIo = doesIo || slot->leads;
            }
            // A leader that is woken for another's sake would write what is about to be given up.
            if (doesIo)
                core->m_wakeUp.wake();
        }
    };

    std::optional<std::stop_callback<Stopped>> m_callback;
};

Connection::Core::Core(std::unique_ptr<Stream> stream, const ConnectOptions &options)
    : m_stream(std::move(stream))
    , m_silence(options.timeouts.silence)
    , m_lastByteAt(std::chrono::steady_clock::now())
    , m_flight(options.flight)
    , m_reader(options.limits)
{
}

/// For those who have no slot: waits until `condition` holds, and does the I/O meanwhile if nobody
/// else does.
template<typename Condition>
std::optional<Error> Connection::Core::await(Lock &lock, const Deadline &deadline,
                                             const Condition &condition)
{
    while (!condition()) {
        if (auto refused = refusal(deadline))
            return refused;
        if (m_leader != Leader::Nobody) {
            ++m_watchers;
            m_changed.wait_until(lock, deadline.when());
            --m_watchers;
            continue;
        }
        m_leader = Leader::Watcher;
        lock.unlock();
        {
            Lead lead(*this);
            takeTurn(lead, deadline);
        }
        lock.lock();
    }
    return std::nullopt;
}

Result<Reply> Connection::Core::send(const Command &command, const Deadline &deadline)
{
    Slot slot(command);
    call(slot, deadline);
    complete(slot);
    return std::move(slot.answers.front());
}

std::vector<Result<Reply>> Connection::Core::sendAll(const Pipeline &pipeline,
                                                     const Deadline &deadline)
{
    Slot slot(pipeline);
    if (!pipeline.isEmpty())
        call(slot, deadline);
    complete(slot);
    return std::move(slot.answers);
}

void Connection::Core::listen()
{
    const Lock lock(m_mutex);
    m_listens = true;
}

Result<Reply> Connection::Core::receive(const Deadline &deadline)
{
    if (!isOurs())
        return forked;
    const Watch watch(*this, nullptr, deadline);
    Lock lock(m_mutex);
    m_listens = true;
    if (auto error = await(lock, deadline, [this] { return !m_messages.empty(); }))
        return *error;
    auto message = std::move(m_messages.front());
    m_messages.pop_front();
    return message;
}

void Connection::Core::close()
{
    // Bytes may be on their way at this very moment: all that the leader has taken count as gone.
    if (isOurs())
        breakOff({ErrorCode::Disconnected, "closed by its owner"}, std::nullopt);
}

/// Queues the slot, and returns when it is finished, by whomever.
void Connection::Core::call(Slot &slot, const Deadline &deadline)
{
    if (!isOurs()) {
        slot.error = forked;
        return;
    }
    const Watch watch(*this, &slot, deadline);
    Lock lock(m_mutex);
    slot.error = admission(lock, slot, deadline);
    if (slot.error)
        return;
    m_flight.join(slot);

    const auto leader = m_leader;
    if (leader == Leader::Nobody) {
        m_leader = Leader::Caller;
        slot.leads = true;
    }
    lock.unlock();
    if (leader == Leader::Watcher)
        m_wakeUp.wake();
    leader == Leader::Nobody ? lead(slot, deadline) : follow(slot, deadline);
}

/// Waits for room. Returns why the call may not be queued.
std::optional<Error> Connection::Core::admission(Lock &lock, const Slot &slot,
                                                 const Deadline &deadline)
{
    auto refused =
        await(lock, deadline, [this, &slot] { return m_brokenBy || m_flight.hasRoomFor(slot); });
    if (refused && refused->code == ErrorCode::Timeout)
        return Error{ErrorCode::Overloaded,
                     std::to_string(m_flight.bytes()) + " bytes in "
                         + std::to_string(m_flight.commands()) + " commands are under way"};
    return refused ? refused : refusal(deadline);
}

void Connection::Core::follow(Slot &slot, const Deadline &deadline)
{
    auto word = slot.listen(deadline);
    if (word == Slot::Word::Nothing) {
        if (giveUp(slot, deadline))
            return;
        word = slot.listen(); // it is about to be said
    }
    if (word == Slot::Word::Lead)
        lead(slot, deadline);
}

/// False: another thread has finished the slot, or passed it the lead, and will say so.
bool Connection::Core::giveUp(Slot &slot, const Deadline &deadline)
{
    const Lock lock(m_mutex);
    if (slot.state == Slot::State::Finished || slot.leads)
        return false;
    m_flight.giveUp(slot, *refusal(deadline));
    m_changed.notify_all();
    return true;
}

void Connection::Core::lead(Slot &slot, const Deadline &deadline)
{
    Lead lead(*this, &slot);
    while (!isOver(slot, deadline))
        takeTurn(lead, deadline);
}

bool Connection::Core::isOver(Slot &slot, const Deadline &deadline)
{
    const Lock lock(m_mutex);
    if (slot.state == Slot::State::Finished)
        return true;
    auto refused = refusal(deadline);
    if (refused)
        m_flight.giveUp(slot, *std::move(refused));
    return slot.state == Slot::State::Finished;
}

/// Why a call may not go on waiting; under the lock.
std::optional<Error> Connection::Core::refusal(const Deadline &deadline) const
{
    if (m_brokenBy)
        return m_brokenBy;
    if (deadline.isStopped())
        return Error{ErrorCode::Cancelled, {}};
    if (deadline.isPassed())
        return Error{ErrorCode::Timeout, {}};
    return std::nullopt;
}

} // namespace larder::redis
