// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/command.h"

#include <memory>

namespace larder::redis {

namespace {

/// The number of a head; `at` is its type byte, and afterwards behind it.
std::size_t readHead(const char *&at)
{
    std::size_t number = 0;
    while (*++at != '\r')
        number = number * 10 + static_cast<std::size_t>(*at - '0');
    at += 2;
    return number;
}

} // namespace

void WireBytes::grow(std::size_t capacity)
{
    auto larger = std::make_unique_for_overwrite<char[]>(capacity);
    std::memcpy(larger.get(), begin(), m_size);
    m_outside = std::move(larger);
    m_capacity = capacity;
}

std::size_t CommandView::size() const
{
    const char *at = m_wire.data();
    return readHead(at);
}

std::string_view CommandView::argument(std::size_t index) const
{
    const char *at = m_wire.data();
    readHead(at);
    for (;;) {
        const auto length = readHead(at);
        if (index-- == 0)
            return {at, length};
        at += length + 2;
    }
}

} // namespace larder::redis
