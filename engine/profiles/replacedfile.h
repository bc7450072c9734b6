// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace larder::profiles {

/// Reads a regular file whole, at most 16 MiB; nullopt: there is none. A symbolic link is not
/// followed.
///
/// Thread: any. Blocks on the disk.
/// Errors: FileUnreadable.
Result<std::optional<std::string>> readWhole(const std::string &path);

/// Puts `bytes` in the place of the file at once: whoever reads it, whenever the program or the
/// computer stops, finds the old bytes or the new ones. Mode 0600. Makes the folder when missing.
///
/// Thread: any. Blocks until the disk has it.
/// Errors: FileUnwritable; the old file is then as it was.
Result<void> replaceWhole(const std::string &path, std::string_view bytes);

} // namespace larder::profiles
