// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace larder::codec {

// What a frame begins with.
inline constexpr std::string_view zstdMagic = "\x28\xB5\x2F\xFD";
inline constexpr std::string_view lz4Magic = "\x04\x22\x4D\x18";

/// One frame of libzstd or liblz4. Writing gives nullopt when the library fails.
/// Reading takes exactly one frame with nothing behind it, and gives at most `most` bytes.
///
/// Thread: any; each keeps contexts of its own. Errors: MalformedValue, ValueTooLarge.
std::optional<std::string> writeZstd(std::string_view plain);
Result<std::string> readZstd(std::string_view frame, std::size_t most);

std::optional<std::string> writeLz4(std::string_view plain);
Result<std::string> readLz4(std::string_view frame, std::size_t most);

/// The room to begin with for what comes out of a frame: most values shrink to a quarter at best.
inline std::size_t firstRoom(std::string_view frame)
{
    return 4 * frame.size();
}

} // namespace larder::codec
