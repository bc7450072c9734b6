// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace larder {

/// Bytes made printable on one line without loss: valid UTF-8 stays as it is; control characters,
/// invalid bytes, bidirectional overrides and the backslash become `\n`, `\x00`, `\xff`, `\\`.
/// What redis-cli prints between quotes, but with UTF-8 kept. For display and logs only.
///
/// Thread: any. Cost: O(n).
std::string escaped(std::string_view bytes);

/// The bytes that `escaped` was given. A backslash that starts no known escape stands for itself.
std::string unescaped(std::string_view text);

/// Whether all of `bytes` is well-formed UTF-8 (no overlong forms, no surrogates, at most U+10FFFF).
bool isUtf8(std::string_view bytes);

} // namespace larder
