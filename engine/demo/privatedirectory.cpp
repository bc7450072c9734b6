// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/privatedirectory.h"

#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace larder::demo {

namespace {

namespace fs = std::filesystem;

constexpr std::time_t leastAge = 60; // seconds: one that is being made is not locked yet

/// The directory, open and locked; -1 when somebody else holds it or it is none.
int lockDirectory(const fs::path &path)
{
    const int directory = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (directory < 0 || ::flock(directory, LOCK_EX | LOCK_NB) == 0)
        return directory;
    ::close(directory);
    return -1;
}

void removeIfAbandoned(const fs::path &path)
{
    struct stat status {
    };
    if (::lstat(path.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)
        || status.st_uid != ::geteuid() || std::time(nullptr) - status.st_mtime < leastAge)
        return;
    const int lock = lockDirectory(path);
    if (lock < 0)
        return;
    std::error_code ignored;
    fs::remove_all(path, ignored);
    ::close(lock);
}

void removeAbandoned(const fs::path &root, const std::string &prefix)
{
    std::error_code failure;
    for (fs::directory_iterator at(root, failure), end; !failure && at != end;
         at.increment(failure))
        if (at->path().filename().string().starts_with(prefix))
            removeIfAbandoned(at->path());
}

} // namespace

Result<PrivateDirectory> PrivateDirectory::make(const std::string &prefix)
{
    std::error_code failure;
    const auto root = fs::temp_directory_path(failure);
    if (failure)
        return Error{ErrorCode::FileUnwritable, "no temporary directory"};
    removeAbandoned(root, prefix);
    auto path = (root / (prefix + "XXXXXX")).string();
    if (!::mkdtemp(path.data()))
        return Error{ErrorCode::FileUnwritable,
                     root.string() + ": " + std::generic_category().message(errno)};
    return PrivateDirectory(path, lockDirectory(path));
}

PrivateDirectory::PrivateDirectory(PrivateDirectory &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_lock(std::exchange(other.m_lock, -1))
{
}

PrivateDirectory &PrivateDirectory::operator=(PrivateDirectory &&other) noexcept
{
    if (this != &other) {
        remove();
        m_path = std::exchange(other.m_path, {});
        m_lock = std::exchange(other.m_lock, -1);
    }
    return *this;
}

PrivateDirectory::~PrivateDirectory()
{
    remove();
}

void PrivateDirectory::remove() noexcept
{
    if (m_path.empty())
        return;
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
    if (m_lock >= 0)
        ::close(m_lock);
    m_path.clear();
}

} // namespace larder::demo
