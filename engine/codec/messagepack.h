// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace larder::codec {

/// Whether `bytes` are exactly one value of MessagePack. Texts are not looked into.
///
/// Thread: any. Cost: O(values), no memory, however deep.
bool isMessagePack(std::string_view bytes);

} // namespace larder::codec
