// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <string>

namespace larder::demo {

/// A new directory for this user alone (mode 0700) under the system's temporary one, with a path
/// short enough for a Unix socket. Locked as long as it is in use, so that what a killed program
/// left behind can be told and removed by the next.
///
/// Thread:    any, by one owner.
/// Ownership: the destructor removes the directory and all that is in it.
/// Errors:    FileUnwritable.
class PrivateDirectory final
{
public:
    /// Also removes abandoned ones of the same `prefix`: unlocked, this user's, older than a
    /// minute.
    static Result<PrivateDirectory> make(const std::string &prefix);

    PrivateDirectory(PrivateDirectory &&other) noexcept;
    PrivateDirectory &operator=(PrivateDirectory &&other) noexcept;
    ~PrivateDirectory();

    const std::string &path() const { return m_path; }

private:
    PrivateDirectory(std::string path, int lock)
        : m_path(std::move(path))
        , m_lock(lock)
    {
    }
    void remove() noexcept;

    std::string m_path; // empty once moved from
    int m_lock;         // the directory itself, open and locked
};

} // namespace larder::demo
