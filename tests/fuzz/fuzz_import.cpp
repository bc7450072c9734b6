// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/import.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Whatever is pasted or opened, each profile that comes of it can be kept as it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace larder::profiles;
    const auto import = importProfiles({reinterpret_cast<const char *>(data), size});
    std::vector<Profile> profiles;
    for (const auto &found : import.profiles)
        profiles.push_back(found.profile);
    if (!validateAll(profiles))
        std::abort();
    return 0;
}
