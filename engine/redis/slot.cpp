// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/slot.h"

#include <thread>
#include <utility>

namespace larder::redis {

namespace {

/// When more threads call than there are processors, the word has been said by the time each of the
/// others had its turn, and a turn costs a third of falling asleep and being woken. Where nobody
/// else is to run, this is a microsecond.
constexpr int turns = 4;

} // namespace

void Slot::tell(Word word)
{
    // Notified under the lock: once it is free, the owner may be gone and the slot with it.
    const std::lock_guard lock(m_mutex);
    m_word = word;
    m_told.notify_one();
}

void Slot::interrupt()
{
    const std::lock_guard lock(m_mutex);
    m_interrupted = true;
    m_told.notify_one();
}

Slot::Word Slot::listen(const Deadline &deadline)
{
    for (int turn = 0; turn < turns && m_word.load() == Word::Nothing; ++turn)
        std::this_thread::yield();
    // Locked even if the word is there: whoever said it may not be done.
    std::unique_lock lock(m_mutex);
    m_told.wait_until(lock, deadline.when(),
                      [this] { return m_word != Word::Nothing || m_interrupted; });
    return m_word;
}

Slot::Word Slot::listen()
{
    std::unique_lock lock(m_mutex);
    m_told.wait(lock, [this] { return m_word != Word::Nothing; });
    return m_word;
}

void SlotList::tellAll()
{
    while (m_first) {
        auto *const slot = std::exchange(m_first, m_first->next);
        slot->tell(Slot::Word::Finished); // may be gone from here on
    }
    m_end = &m_first;
}

} // namespace larder::redis
