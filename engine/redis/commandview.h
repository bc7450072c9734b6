// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace larder::redis {

/// A command that lives elsewhere, in a Command or a Pipeline, and must not outlive it.
///
/// Thread: any (value).
/// Cost:   reading an argument walks over those before it.
class CommandView final
{
public:
    /// `wire`: one whole command as it goes over the wire.
    explicit CommandView(std::string_view wire)
        : m_wire(wire)
    {
    }

    std::size_t size() const;                           ///< the name and its arguments
    std::string_view argument(std::size_t index) const; ///< 0 is the name
    std::string_view name() const { return argument(0); }
    std::string_view wire() const { return m_wire; }

private:
    std::string_view m_wire;
};

} // namespace larder::redis
