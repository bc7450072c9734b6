// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace larder::redis {

/// The pieces that INFO and CLIENT LIST are made of. Thread: any.

/// The whole of `text` as a number; nullopt when anything else is in it, or it does not fit.
std::optional<std::int64_t> toInteger(std::string_view text);
std::optional<std::uint64_t> toUnsigned(std::string_view text);
std::optional<double> toReal(std::string_view text); ///< finite only

/// "10.0.0.1:6379", "[::1]:6379".
std::string hostAndPort(std::string_view host, std::string_view port);

/// What stands before the first `separator`, which is taken off `rest` with it; all of `rest` when
/// there is none.
inline std::string_view takeUntil(std::string_view &rest, char separator)
{
    const auto end = rest.find(separator);
    const auto piece = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return piece;
}

/// Calls visit(name, value) for each `name=value` of "keys=1,expires=0"; others are skipped.
template<typename Visit>
void forPairs(std::string_view text, Visit visit)
{
    while (!text.empty()) {
        auto value = takeUntil(text, ',');
        if (value.find('=') == std::string_view::npos)
            continue;
        const auto name = takeUntil(value, '=');
        visit(name, value);
    }
}

} // namespace larder::redis
