// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/codec/format.h"

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace larder::codec {

/// What bytes that may be anybody's may cost: a byte of them can become a value of tens of bytes.
struct TreeLimits {
    std::size_t size = 64 * 1024 * 1024; ///< bytes
    std::size_t depth = 100;             ///< objects and arrays within one another
    std::size_t values = 4'000'000;      ///< all of them, however deep
};

/// JSON, MessagePack or CBOR as a tree. Of a name that occurs twice the last value counts. CBOR
/// with tags is malformed.
///
/// Thread: any. Errors: MalformedValue with the library's words; ValueTooLarge past a limit;
/// InvalidArgument for Raw, which is no tree. Cost: nothing is reserved for a length that is only
/// claimed.
Result<nlohmann::json> readTree(Format format, std::string_view bytes,
                                const TreeLimits &limits = {});

/// Thread: any. Errors: InvalidArgument for Raw, and for a tree that the format cannot say, such
/// as JSON with text that is not UTF-8.
Result<std::string> writeTree(Format format, const nlohmann::json &tree);

} // namespace larder::codec
