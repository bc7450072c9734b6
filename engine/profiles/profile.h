// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/client.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace larder::profiles {

/// What a server is for. Decides its colour and how carefully the window asks.
enum class Label : std::uint8_t { None, Development, Staging, Production };

/// Where the password lives between starts.
enum class PasswordStore : std::uint8_t {
    Keychain,   ///< the system's
    Session,    ///< in memory until Larder closes
    AskEachTime ///< asked for at every connect
};

/// One server an administrator connects to, as it is kept between starts. The password is never
/// part of it: `options.connect.password` is empty whenever a Profile is at rest.
///
/// Thread: any (value).
struct Profile {
    std::string id;   ///< random, 16 hex digits; names the password in the keychain
    std::string name; ///< chosen by a person, UTF-8; unique among the profiles
    Label label = Label::None;
    std::string colour; ///< "#rrggbb"; empty: the label's
    PasswordStore passwordStore = PasswordStore::Keychain;
    redis::ClientOptions options;
    std::string keyPrefix;                        ///< of the deployment's keys; may be empty
    std::chrono::milliseconds sampleEvery{1'000}; ///< 200 ms to 60 s
    bool connectAtStart = true;
};

/// Checks what a person may have typed. Errors: InvalidArgument, the detail is the field's name in
/// the file ("host", "port", "name" …).
Result<void> validate(const Profile &profile);

/// validate() of each, and that no id and no name is there twice ("id", "name").
Result<void> validateAll(const std::vector<Profile> &profiles);

/// 16 hex digits from the system's random source.
std::string newProfileId();

/// `wanted`, with " (2)", " (3)" … behind it as long as one of `profiles` has that name.
std::string freeName(std::string_view wanted, const std::vector<Profile> &profiles);

} // namespace larder::profiles
