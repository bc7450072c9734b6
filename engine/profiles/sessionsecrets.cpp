// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/sessionsecrets.h"

#include <utility>

namespace larder::profiles {

void SessionSecrets::read(const std::string &profileId, ReadDone done)
{
    const auto found = m_secrets.find(profileId);
    done(found == m_secrets.end() ? Secret() : found->second);
}

void SessionSecrets::write(const std::string &profileId, Secret secret, WriteDone done)
{
    m_secrets.insert_or_assign(profileId, std::move(secret));
    done({});
}

void SessionSecrets::remove(const std::string &profileId, WriteDone done)
{
    m_secrets.erase(profileId);
    done({});
}

} // namespace larder::profiles
