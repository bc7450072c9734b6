// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/url.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// What is shown of a URL reads as the same server, and shows no password.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace larder::redis;

    const auto options = parseUrl({reinterpret_cast<const char *>(data), size});
    if (!options)
        return 0;
    const auto again = parseUrl(displayUrl(*options));
    const bool isSame = again && again->endpoint == options->endpoint
        && again->tls.has_value() == options->tls.has_value() && again->user == options->user
        && again->database == options->database && again->password.isEmpty();
    if (!isSame)
        std::abort();
    return 0;
}
