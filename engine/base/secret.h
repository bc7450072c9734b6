// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace larder {

/// A password. Prints nowhere, compares nowhere, and is wiped when it goes; the bytes are reached
/// only by asking for them in words that stand out in a review.
///
/// Thread: any (value).
class Secret final
{
public:
    Secret() = default;
    explicit Secret(std::string bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept
        : m_bytes(std::move(other.m_bytes))
    {
        other.wipe();
    }
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_bytes.empty(); }
    std::string_view reveal() const { return m_bytes; }

private:
    void wipe() noexcept;

    std::string m_bytes;
};

} // namespace larder
