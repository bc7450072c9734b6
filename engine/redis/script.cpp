// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/script.h"

#include <array>
#include <openssl/evp.h>
#include <string_view>
#include <utility>

namespace larder::redis {

namespace {

std::string sha1Hex(std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha1(), nullptr);
    std::string hex;
    for (unsigned int i = 0; i < size; ++i) {
        hex += digits[digest[i] >> 4U];
        hex += digits[digest[i] & 0xFU];
    }
    return hex;
}

} // namespace

Script::Script(std::string source)
    : m_source(std::move(source))
    , m_sha1(sha1Hex(m_source))
{
}

Command Script::load() const
{
    return Command("SCRIPT", "LOAD", m_source);
}

Command Script::call(std::span<const std::string> keys,
                     std::span<const std::string> arguments) const
{
    Command command("EVALSHA", m_sha1, std::to_string(keys.size()));
    return std::move(command.addAll(keys).addAll(arguments));
}

} // namespace larder::redis
