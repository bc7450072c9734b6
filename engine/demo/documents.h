// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace larder::demo {

/// Makes values that look like what services cache: JSON with rows, of about a given size.
///
/// Thread: any (immutable).
/// Cost:   one copy of the value's size; rows are prepared once, some 64 KB.
class Documents final
{
public:
    explicit Documents(std::uint64_t seed);

    /// {"id":"…","rows":[{…},…]}. The same name and size give the same value.
    std::string json(std::string_view name, std::size_t bytes) const;

private:
    std::string m_rows; // each ends with a comma
};

} // namespace larder::demo
