// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <vector>

namespace larder::redis {

class Value;

struct FreeBytes {
    void operator()(char *bytes) const { std::free(bytes); }
};
/// Bytes that std::realloc may move.
using ByteBlock = std::unique_ptr<char, FreeBytes>;

/// The memory of replies that were read together: filled once, given back as a whole. A small
/// reply fits inside the object and costs one allocation in all.
///
/// Thread:    filled by the reader that made it; what has been filled never changes again.
/// Ownership: shared by the replies that live in it; see ArenaShare.
/// Cost:      an allocation is a pointer moved, now and then a new block.
class ReplyArena final
{
public:
    ReplyArena() = default;
    ReplyArena(const ReplyArena &) = delete;
    ReplyArena &operator=(const ReplyArena &) = delete;

    /// `expected`: bytes that will likely be asked for in all from here on; sizes the next block.
    char *bytes(std::size_t size, std::size_t expected)
    {
        if (size > m_left)
            return oversized(size, expected);
        char *const at = m_next;
        m_next += size;
        m_left -= size;
        return at;
    }
    Value *values(std::size_t count, std::size_t expected);

    /// Takes a block that already holds the bytes of a reply.
    void adopt(ByteBlock block, std::size_t size);

    std::size_t size() const { return m_size; } ///< bytes held outside the object

    void addShares(std::size_t count) const
    {
        m_shares.fetch_add(count, std::memory_order_relaxed);
    }
    /// Whoever drops the last share deletes the arena.
    void drop(std::size_t count) const
    {
        if (m_shares.fetch_sub(count, std::memory_order_acq_rel) == count)
            delete this;
    }

private:
    ~ReplyArena() = default;
    char *oversized(std::size_t size, std::size_t expected);
    char *newBlock(std::size_t size);

    mutable std::atomic<std::size_t> m_shares{0};
    alignas(std::max_align_t) std::array<char, 160> m_inside;
    char *m_next = m_inside.data();
    std::size_t m_left = sizeof m_inside;
    std::size_t m_size = 0;
    std::vector<ByteBlock> m_blocks;
};

} // namespace larder::redis
