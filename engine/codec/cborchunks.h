// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace larder::codec {

/// Whether a text or byte string in chunks has another one in chunks as its chunk. RFC 8949 forbids
/// it, but a parser that descends into it needs a stack as deep as the bytes are many. What else is
/// wrong with the bytes is for that parser to say.
///
/// Thread: any. Cost: O(n), no memory.
bool hasNestedChunks(std::string_view cbor);

} // namespace larder::codec
