// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/profiles/secretstore.h"

#include <map>
#include <string>

namespace larder::profiles {

/// Passwords that last as long as the program: kept in memory, wiped when they go.
///
/// Thread: gui. Every answer comes at once.
/// Errors: none.
class SessionSecrets final : public SecretStore
{
public:
    void read(const std::string &profileId, ReadDone done) override;
    void write(const std::string &profileId, Secret secret, WriteDone done) override;
    void remove(const std::string &profileId, WriteDone done) override;

private:
    std::map<std::string, Secret> m_secrets;
};

} // namespace larder::profiles
