// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/profilejson.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>

namespace {

using namespace larder::profiles;

/// A file around `list` with the right checksum: mutation alone would never come past it.
std::string sealed(std::string_view list)
{
    const auto isShallow = [](int depth, nlohmann::json::parse_event_t, const nlohmann::json &) {
        return depth < 5;
    };
    const auto parsed = nlohmann::json::parse(list, isShallow, false);
    if (!parsed.is_array())
        return {};
    const auto payload = parsed.dump();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_Digest(payload.data(), payload.size(), digest.data(), &size, EVP_sha256(), nullptr);
    std::string checksum;
    for (std::size_t i = 0; i < size; ++i) {
        std::array<char, 3> hex{};
        std::snprintf(hex.data(), hex.size(), "%02x", digest[i]);
        checksum += hex.data();
    }
    return R"({"version":1,"checksum":")" + checksum + R"(","profiles":)" + payload + "}";
}

void readAndReadAgain(std::string_view text)
{
    const auto read = fromText(text);
    if (!read)
        return;
    const auto written = toText(*read);
    const auto again = fromText(written);
    if (!again || toText(*again) != written)
        std::abort();
}

} // namespace

/// Any bytes are refused or read, and what was read is written and read the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    readAndReadAgain(text);
    readAndReadAgain(sealed(text));
    return 0;
}
