// SPDX-License-Identifier: Apache-2.0
#include "engine/base/secret.h"

#include <cstring>

namespace larder {

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.wipe();
    }
    return *this;
}

void Secret::wipe() noexcept
{
    // A moved-from short string keeps its bytes in place: wipe the room, not just the length.
    m_bytes.resize(m_bytes.capacity());
    explicit_bzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

} // namespace larder
