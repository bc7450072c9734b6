// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/pipeline.h"

#include "engine/redis/wireformat.h"

namespace larder::redis {

Pipeline &Pipeline::add(CommandView command)
{
    const auto wire = command.wire();
    char *const at = m_bytes.room(wire.size());
    return endsAt(at + wire.copy(at, wire.size()));
}

CommandView Pipeline::operator[](std::size_t index) const
{
    const auto begin = index == 0 ? 0 : m_ends[index - 1];
    return CommandView(wire().substr(begin, m_ends[index] - begin));
}

Pipeline &Pipeline::append(std::span<const std::string_view> words)
{
    auto most = longestHead;
    for (const auto word : words)
        most += mostRoom(word);
    char *at = writeHead(m_bytes.room(most), '*', words.size());
    for (const auto word : words)
        at = writeBulk(at, word);
    return endsAt(at);
}

} // namespace larder::redis
