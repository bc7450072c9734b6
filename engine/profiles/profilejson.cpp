// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/profilejson.h"

#include "engine/profiles/jsonarchive.h"

#include <array>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <utility>

namespace larder::profiles {

template<>
struct EnumNames<Label> {
    static constexpr std::array all{"none", "development", "staging", "production"};
};
template<>
struct EnumNames<PasswordStore> {
    static constexpr std::array all{"keychain", "session", "ask"};
};
template<>
struct EnumNames<redis::Access> {
    static constexpr std::array all{"readWrite", "readOnly"};
};
template<>
struct EnumNames<redis::TlsVerify> {
    static constexpr std::array all{"chainAndHost", "nothing"};
};

namespace {

using nlohmann::json;

constexpr std::uint64_t fileVersion = 1;
constexpr int deepest = 6; // what we write has 4; deeper would only cost stack

// One list of fields serves both directions, so that nothing is written and not read.

template<typename Archive>
void endpointFields(Archive &archive, redis::Endpoint &endpoint)
{
    if (archive.has("socket"))
        endpoint = redis::UnixSocket{};
    if (auto *socket = std::get_if<redis::UnixSocket>(&endpoint)) {
        archive("socket", socket->path);
        return;
    }
    archive("host", std::get<redis::TcpAddress>(endpoint).host);
    archive("port", std::get<redis::TcpAddress>(endpoint).port);
}

template<typename Archive>
void tlsFields(Archive &archive, std::optional<redis::TlsOptions> &tls)
{
    if (archive.has("tls"))
        tls = redis::TlsOptions{};
    if (!tls)
        return;
    archive.object("tls", [&tls](auto &inner) {
        inner("verify", tls->verify);
        inner("serverName", tls->serverName);
        inner("caFile", tls->caFile);
        inner("certificateFile", tls->certificateFile);
        inner("keyFile", tls->keyFile);
    });
}

template<typename Archive>
void connectFields(Archive &archive, redis::ConnectOptions &connect)
{
    endpointFields(archive, connect.endpoint);
    tlsFields(archive, connect.tls);
    archive("user", connect.user);
    archive("database", connect.database);
    archive("clientName", connect.clientName);
    archive("keepaliveSeconds", connect.keepalive);
    archive.object("timeouts", [&timeouts = connect.timeouts](auto &inner) {
        inner("resolveMs", timeouts.resolve);
        inner("connectMs", timeouts.connect);
        inner("tlsMs", timeouts.tls);
        inner("signInMs", timeouts.signIn);
        inner("commandMs", timeouts.command);
        inner("silenceMs", timeouts.silence);
    });
    archive.object("limits", [&limits = connect.limits](auto &inner) {
        inner("maxBytes", limits.maxBytes);
        inner("maxDepth", limits.maxDepth);
    });
    archive.object("flight", [&flight = connect.flight](auto &inner) {
        inner("waitingBytes", flight.bytes);
        inner("waitingCommands", flight.commands);
    });
}

template<typename Archive>
void clientFields(Archive &archive, redis::ClientOptions &options)
{
    connectFields(archive, options.connect);
    archive("poolSize", options.poolSize);
    archive("retries", options.retries);
    archive("healthCheckSeconds", options.healthCheckEvery);
    archive("access", options.access);
    archive.object("reconnect", [&reconnect = options.reconnect](auto &inner) {
        inner("firstMs", reconnect.first);
        inner("mostMs", reconnect.most);
        inner("jitter", reconnect.jitter);
    });
    archive.object("breaker", [&breaker = options.breaker](auto &inner) {
        inner("failuresToOpen", breaker.failuresToOpen);
        inner("openForMs", breaker.openFor);
        inner("probeLeaseMs", breaker.probeLease);
    });
}

template<typename Archive>
void profileFields(Archive &archive, Profile &profile)
{
    archive("id", profile.id);
    archive("name", profile.name);
    archive("label", profile.label);
    archive("colour", profile.colour);
    archive("passwordStore", profile.passwordStore);
    clientFields(archive, profile.options);
    archive("keyPrefix", profile.keyPrefix);
    archive("sampleEveryMs", profile.sampleEvery);
    archive("connectAtStart", profile.connectAtStart);
}

std::string sha256Hex(std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr);
    std::string hex;
    for (std::size_t i = 0; i < size; ++i) {
        hex += digits[digest[i] >> 4U];
        hex += digits[digest[i] & 0xFU];
    }
    return hex;
}

Error damaged(std::string what)
{
    return Error{ErrorCode::FileDamaged, std::move(what)};
}

} // namespace

std::string toText(const std::vector<Profile> &profiles)
{
    auto list = json::array();
    for (auto profile : profiles) { // a copy: a list of fields is for both directions
        JsonWriter writer;
        profileFields(writer, profile);
        list.push_back(writer.take());
    }
    const json file{{"version", fileVersion},
                    {"checksum", sha256Hex(list.dump())},
                    {"profiles", std::move(list)}};
    return file.dump(2) + '\n';
}

Result<std::vector<Profile>> fromText(std::string_view text)
{
    const auto isShallow = [](int depth, json::parse_event_t, const json &) {
        return depth <= deepest;
    };
    const auto file = json::parse(text, isShallow, /*allow_exceptions=*/false);
    if (!file.is_object() || !file.contains("version") || !file["version"].is_number_unsigned())
        return damaged("not a profile file");
    if (file["version"].get<std::uint64_t>() > fileVersion)
        return Error{ErrorCode::FileTooNew, "version " + file["version"].dump()};
    if (!file.contains("profiles") || !file["profiles"].is_array())
        return damaged("no profiles");
    const auto &list = file["profiles"];
    if (!file.contains("checksum") || file["checksum"] != sha256Hex(list.dump()))
        return damaged("the checksum is wrong");

    std::vector<Profile> profiles;
    for (const auto &entry : list) {
        JsonReader reader(entry);
        Profile profile;
        profileFields(reader, profile);
        if (!reader.isGood())
            return damaged("profile " + std::to_string(profiles.size() + 1));
        profiles.push_back(std::move(profile));
    }
    if (const auto valid = validateAll(profiles); !valid)
        return damaged(valid.error().detail);
    return profiles;
}

} // namespace larder::profiles
