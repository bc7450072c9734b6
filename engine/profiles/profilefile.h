// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/profiles/profile.h"

#include <string>
#include <vector>

namespace larder::profiles {

/// What came of reading the file.
struct LoadedProfiles {
    std::vector<Profile> profiles;
    bool isFromBackup = false;   ///< the file was damaged; the last good one was read instead
    std::string damagedCopy;     ///< where the damaged file was kept; empty: none
};

/// The profiles on disk: JSON with a version and a checksum, mode 0600, replaced atomically, the
/// last good file kept beside it as `.bak`. Passwords are never in it.
///
/// Thread: any, by one caller. Blocks on the disk.
/// Errors: FileUnreadable, FileUnwritable, FileDamaged (both copies), FileTooNew. A file that
///         does not exist is an empty list.
class ProfileFile final
{
public:
    explicit ProfileFile(std::string path);

    Result<LoadedProfiles> load() const;
    Result<void> save(const std::vector<Profile> &profiles) const;

private:
    std::string m_path;
};

} // namespace larder::profiles
