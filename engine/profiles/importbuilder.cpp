// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/importbuilder.h"

#include "engine/base/escape.h"

#include <utility>

namespace larder::profiles {

namespace {

constexpr std::size_t mostEntries = 10'000;

std::string nameAfterAddress(const redis::ConnectOptions &connect)
{
    const auto address = escaped(redis::display(connect.endpoint));
    return connect.database == 0 ? address : address + "/" + std::to_string(connect.database);
}

} // namespace

bool ImportBuilder::add(int line, ImportedProfile found)
{
    if (!hasRoom(line))
        return false;
    auto &profile = found.profile;
    auto &connect = profile.options.connect;
    if (found.password.isEmpty())
        found.password = std::exchange(connect.password, Secret());
    profile.id = newProfileId();
    if (profile.name.empty())
        profile.name = nameAfterAddress(connect);
    if (const auto valid = validate(profile); !valid)
        return reject(line, valid.error());
    profile.name = freeName(profile.name);
    m_names.insert(profile.name);
    m_import.profiles.push_back(std::move(found));
    return true;
}

bool ImportBuilder::reject(int line, Error error)
{
    if (!hasRoom(line))
        return false;
    m_import.rejected.push_back({line, std::move(error)});
    return true;
}

bool ImportBuilder::hasRoom(int line)
{
    const auto entries = m_import.profiles.size() + m_import.rejected.size();
    if (entries == mostEntries)
        m_import.rejected.push_back(
            {line, Error{ErrorCode::InvalidArgument, "more than 10000 entries"}});
    return entries < mostEntries;
}

std::string ImportBuilder::freeName(const std::string &wanted)
{
    if (!m_names.contains(wanted))
        return wanted;
    int &number = m_lastNumber.try_emplace(wanted, 1).first->second;
    std::string name;
    do
        name = wanted + " (" + std::to_string(++number) + ")";
    while (m_names.contains(name));
    return name;
}

} // namespace larder::profiles
