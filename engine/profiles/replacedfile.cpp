// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/replacedfile.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace larder::profiles {

namespace {

constexpr std::size_t largestFile = std::size_t{16} * 1024 * 1024;

/// Closes its file when it goes.
class Descriptor final
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    const int m_number;
};

Error unreadable(const std::string &path, const std::string &reason)
{
    return Error{ErrorCode::FileUnreadable, path + ": " + reason};
}

Error unwritable(const std::string &path)
{
    return Error{ErrorCode::FileUnwritable, path + ": " + std::generic_category().message(errno)};
}

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

Result<void> makeFolder(const std::filesystem::path &folder)
{
    std::error_code failure;
    if (std::filesystem::is_directory(folder, failure))
        return {};
    std::filesystem::create_directories(folder, failure);
    if (failure)
        return Error{ErrorCode::FileUnwritable, folder.string() + ": " + failure.message()};
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failure);
    return {};
}

} // namespace

Result<std::optional<std::string>> readWhole(const std::string &path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isOpen() && errno == ENOENT)
        return std::optional<std::string>();
    if (!file.isOpen())
        return unreadable(path,
                          errno == ELOOP ? std::string("a symbolic link")
                                         : std::generic_category().message(errno));
    struct stat status {
    };
    if (::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return unreadable(path, "not a regular file");
    if (static_cast<std::size_t>(status.st_size) > largestFile)
        return unreadable(path, "larger than 16 MiB");

    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const auto got = ::read(file.number(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return unreadable(path, std::generic_category().message(errno));
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return std::optional(std::move(bytes));
}

Result<void> replaceWhole(const std::string &path, std::string_view bytes)
{
    const auto folder = std::filesystem::path(path).parent_path();
    if (!folder.empty())
        if (auto made = makeFolder(folder); !made)
            return made;

    auto temporary = path + ".XXXXXX";
    const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC)); // mode 0600
    if (!file.isOpen())
        return unwritable(path);
    if (!writeAll(file.number(), bytes) || ::fsync(file.number()) != 0
        || ::rename(temporary.c_str(), path.c_str()) != 0) {
        auto error = unwritable(path);
        ::unlink(temporary.c_str());
        return error;
    }
    // The new name is only safe once the folder itself is on the disk.
    const Descriptor opened(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen() || ::fsync(opened.number()) != 0)
        return unwritable(path);
    return {};
}

} // namespace larder::profiles
