// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/profilefile.h"

#include "engine/profiles/profilejson.h"
#include "engine/profiles/replacedfile.h"

#include <chrono>
#include <ctime>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace larder::profiles {

namespace {

/// "20260314T120431Z": sorts by time and is a file name everywhere.
std::string timeStamp()
{
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    std::string text(17, '\0');
    text.resize(std::strftime(text.data(), text.size(), "%Y%m%dT%H%M%SZ", &utc));
    return text;
}

/// nullopt: there is no such file.
Result<std::optional<std::vector<Profile>>> readProfiles(const std::string &path)
{
    const auto bytes = readWhole(path);
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return std::optional<std::vector<Profile>>();
    auto profiles = fromText(**bytes);
    if (!profiles)
        return Error{profiles.error().code, path + ": " + profiles.error().detail};
    return std::optional(std::move(*profiles));
}

} // namespace

ProfileFile::ProfileFile(std::string path)
    : m_path(std::move(path))
    , m_backupPath(m_path + ".bak")
{
}

Result<LoadedProfiles> ProfileFile::load() const
{
    auto current = readProfiles(m_path);
    if (current && *current)
        return LoadedProfiles{.profiles = std::move(**current)};
    if (!current && current.error().code != ErrorCode::FileDamaged)
        return current.error();

    const auto backup = readProfiles(m_backupPath);
    if (!backup)
        return backup.error();
    if (!*backup)
        return current ? Result(LoadedProfiles{}) : current.error();

    LoadedProfiles loaded{.profiles = **backup, .isFromBackup = true};
    if (!current)
        loaded.damagedCopy = setDamagedAside().value_or("");
    // On a disk that takes nothing, what was read stands all the same.
    if (current || !loaded.damagedCopy.empty())
        (void)replaceWhole(m_path, toText(loaded.profiles));
    return loaded;
}

Result<void> ProfileFile::save(const std::vector<Profile> &profiles) const
{
    if (auto valid = validateAll(profiles); !valid)
        return valid;
    const auto text = toText(profiles);
    const auto current = readProfiles(m_path);
    const auto backup = readProfiles(m_backupPath);
    for (const auto *read : {&current, &backup})
        if (!*read && read->error().code != ErrorCode::FileDamaged)
            return read->error();

    if (!current) {
        if (const auto aside = setDamagedAside(); !aside)
            return aside.error();
    } else if (*current) {
        const auto before = toText(**current);
        if (before == text)
            return {};
        if (auto kept = replaceWhole(m_backupPath, before); !kept)
            return kept;
    }
    return replaceWhole(m_path, text);
}

Result<std::string> ProfileFile::setDamagedAside() const
{
    const auto first = m_path + ".damaged-" + timeStamp();
    auto aside = first;
    for (int number = 2; std::filesystem::exists(aside); ++number)
        aside = first + "-" + std::to_string(number);
    std::error_code failure;
    std::filesystem::rename(m_path, aside, failure);
    if (failure)
        return Error{ErrorCode::FileUnwritable, m_path + ": " + failure.message()};
    return aside;
}

} // namespace larder::profiles
