// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace larder::cache {

/// A hash of bytes that differs from seed to seed, so that nobody who chooses keys can choose
/// keys that collide without knowing the seed. Not for anything that leaves the process.
///
/// Thread: any. Cost: O(n), eight bytes at a time.
std::uint64_t keyHash(std::string_view key, std::uint64_t seed);

} // namespace larder::cache
