// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/base/secret.h"

#include <functional>
#include <string>

namespace larder::profiles {

/// Keeps passwords by profile id. The keychain's is in app; SessionSecrets keeps them in memory.
/// Answers come by callback because a keychain may ask its user first.
///
/// Thread: gui. `done` is called on the same thread, later or at once.
/// Errors: SecretUnavailable. A secret that is not there is an empty Secret, not an error.
class SecretStore
{
public:
    using ReadDone = std::function<void(Result<Secret>)>;
    using WriteDone = std::function<void(Result<void>)>;

    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    virtual void read(const std::string &profileId, ReadDone done) = 0;
    virtual void write(const std::string &profileId, Secret secret, WriteDone done) = 0;
    virtual void remove(const std::string &profileId, WriteDone done) = 0;
};

} // namespace larder::profiles
