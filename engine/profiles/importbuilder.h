// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/profiles/import.h"

#include <map>
#include <set>
#include <string>

namespace larder::profiles {

/// Collects what the readers of each form find: gives ids and unique names, keeps passwords apart
/// from profiles, rejects what is not valid.
///
/// Thread: any, by one owner.
class ImportBuilder final
{
public:
    static constexpr std::size_t mostBytes = std::size_t{10} * 1024 * 1024;

    /// `found.profile` may lack its name and still hold its password. False once there are too
    /// many entries: the rest need not be read.
    bool add(int line, ImportedProfile found);
    bool reject(int line, Error error);

    Import take() { return std::move(m_import); }

private:
    bool hasRoom(int line);
    std::string freeName(const std::string &wanted);

    Import m_import;
    std::set<std::string> m_names;
    std::map<std::string, int> m_lastNumber; // by the name it is behind
};

} // namespace larder::profiles
