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
    bool isFromBackup = false; ///< the file was damaged; the last good one was read instead
    std::string damagedCopy;   ///< where the damaged file was kept; empty: none
};

/// The profiles on disk: JSON with a version and a checksum, mode 0600, replaced atomically, the
/// last good file kept beside it as `.bak`. Passwords are never in it. A damaged file is kept as
/// `.damaged-<time>`; one of a later version is left alone.
///
/// Thread: any, by one caller. Blocks on the disk.
/// Errors: FileUnreadable, FileUnwritable, FileDamaged (both copies), FileTooNew; InvalidArgument
///         from save(). Where neither the file nor its backup exists, the list is empty.
class ProfileFile final
{
public:
    explicit ProfileFile(std::string path);

    /// Puts the last good file back in the place of a damaged one.
    Result<LoadedProfiles> load() const;
    /// Makes the folder when it is missing, for this user alone.
    Result<void> save(const std::vector<Profile> &profiles) const;

private:
    Result<std::string> setDamagedAside() const;

    std::string m_path;
    std::string m_backupPath;
};

} // namespace larder::profiles
