// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace larder {

/// Settings by name, as the environment of a process or a file of `NAME=value` lines gives them. A
/// value of no bytes counts as not set.
///
/// Thread: any (value).
/// Errors: InvalidArgument; the detail names the variable and what it must be, and never repeats
///         its value, which may be a password.
class Variables final
{
public:
    using Map = std::map<std::string, std::string, std::less<>>;

    Variables() = default;
    explicit Variables(Map values);
    static Variables ofProcess();
    /// Lines of `NAME=value`, also behind `export`, the value also in quotes. Blank lines and those
    /// that begin with `#` are passed over; of two lines with one name the last holds.
    static Result<Variables> parse(std::string_view lines);

    std::optional<std::string> text(std::string_view name) const;
    Result<std::optional<std::int64_t>> number(std::string_view name, std::int64_t least,
                                               std::int64_t most) const;
    /// 1, true, yes, on; 0, false, no, off; in any case.
    Result<std::optional<bool>> truth(std::string_view name) const;
    /// A size as Redis reads it: 512mb, 1g, 64k, 100; kb is 1,024 and k 1,000 bytes, in any case.
    Result<std::optional<std::uint64_t>> bytes(std::string_view name) const;

    bool operator==(const Variables &) const = default;

private:
    Map m_values;
};

/// "NAME must be `wanted`".
Error badVariable(std::string_view name, std::string_view wanted);

} // namespace larder
