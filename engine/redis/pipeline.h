// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/commandview.h"
#include "engine/redis/wirebytes.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace larder::redis {

/// Commands that are sent back to back, with one outcome each, in their order.
///
///     Pipeline pipeline;
///     for (const auto &key : keys)
///         pipeline.add("PTTL", key);
///     const auto answers = client.sendAll(pipeline, deadline);
///
/// Thread: any (value).
/// Cost:   arguments are written behind one another as they go over the wire; no allocation for a
///         single command.
class Pipeline final
{
public:
    template<typename... Args>
    Pipeline &add(std::string_view name, const Args &...args)
    {
        return append(std::array<std::string_view, 1 + sizeof...(args)>{name, args...});
    }
    Pipeline &add(CommandView command);

    std::size_t size() const { return m_ends.size(); } ///< commands
    bool isEmpty() const { return m_ends.empty(); }
    CommandView operator[](std::size_t index) const;

    std::string_view wire() const { return m_bytes.view(); }
    /// Where each command ends within wire().
    std::span<const std::size_t> ends() const { return m_ends; }

private:
    Pipeline &append(std::span<const std::string_view> words);
    Pipeline &endsAt(const char *end)
    {
        m_bytes.filledTo(end);
        m_ends.push_back(m_bytes.size());
        return *this;
    }

    WireBytes m_bytes;
    std::vector<std::size_t> m_ends;
};

} // namespace larder::redis
