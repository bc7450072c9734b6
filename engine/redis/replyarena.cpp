// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/replyarena.h"

#include "engine/redis/reply.h"

#include <algorithm>
#include <memory>
#include <new>

namespace larder::redis {

namespace {

constexpr std::size_t largestShared =
    std::size_t{32} * 1024; // what is larger has a block of its own
constexpr std::size_t smallestBlock = 512;

} // namespace

Value *ReplyArena::values(std::size_t count, std::size_t expected)
{
    const auto misaligned = reinterpret_cast<std::uintptr_t>(m_next) % alignof(Value);
    const auto padding = misaligned == 0 ? 0 : alignof(Value) - misaligned;
    const auto size = count * sizeof(Value);
    char *const at = padding + size <= m_left ? bytes(padding + size, expected) + padding
                                              : oversized(size, expected);
    auto *const first = reinterpret_cast<Value *>(at);
    std::uninitialized_default_construct_n(first, count);
    return first;
}

void ReplyArena::adopt(ByteBlock block, std::size_t size)
{
    m_size += size;
    m_blocks.push_back(std::move(block));
}

char *ReplyArena::oversized(std::size_t size, std::size_t expected)
{
    if (size > largestShared)
        return newBlock(size);
    const auto room = std::max(size, std::clamp(expected, smallestBlock, largestShared));
    m_next = newBlock(room);
    m_left = room;
    return bytes(size, expected);
}

char *ReplyArena::newBlock(std::size_t size)
{
    ByteBlock block(static_cast<char *>(std::malloc(size)));
    if (!block)
        throw std::bad_alloc();
    m_size += size;
    return m_blocks.emplace_back(std::move(block)).get();
}

} // namespace larder::redis
