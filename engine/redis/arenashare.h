// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/replyarena.h"

#include <cstddef>
#include <utility>

namespace larder::redis {

/// A share in the memory of replies. It lives as long as any share does.
///
/// Thread: any (value).
class ArenaShare final
{
public:
    ArenaShare() = default;
    /// Takes over a share that is counted already.
    explicit ArenaShare(const ReplyArena &counted)
        : m_arena(&counted)
    {
    }
    ArenaShare(const ArenaShare &other)
        : m_arena(other.m_arena)
    {
        if (m_arena)
            m_arena->addShares(1);
    }
    ArenaShare(ArenaShare &&other) noexcept
        : m_arena(std::exchange(other.m_arena, nullptr))
    {
    }
    ArenaShare &operator=(ArenaShare other) noexcept
    {
        std::swap(m_arena, other.m_arena);
        return *this;
    }
    ~ArenaShare()
    {
        if (m_arena)
            m_arena->drop(1);
    }

private:
    const ReplyArena *m_arena = nullptr;
};

/// An arena that is being filled, and the giver of its shares. To count a share takes as long as to
/// read a short reply, so many are counted at once and given away one by one.
///
/// Thread: any, by one caller at a time.
class OpenArena final
{
public:
    OpenArena() = default;
    OpenArena(const OpenArena &) = delete;
    OpenArena &operator=(const OpenArena &) = delete;
    ~OpenArena() { close(); }

    void open()
    {
        close();
        m_arena = new ReplyArena;
        count();
    }
    void close()
    {
        if (m_arena)
            std::exchange(m_arena, nullptr)->drop(std::exchange(m_counted, 0));
    }
    bool isOpen() const { return m_arena != nullptr; }

    ReplyArena *operator->() const { return m_arena; }
    ArenaShare share()
    {
        if (m_counted == 1) // its own
            count();
        --m_counted;
        return ArenaShare(*m_arena);
    }

private:
    void count()
    {
        m_arena->addShares(atOnce);
        m_counted += atOnce;
    }

    static constexpr std::size_t atOnce = 1'000;
    ReplyArena *m_arena = nullptr;
    std::size_t m_counted = 0; // and not given away
};

} // namespace larder::redis
