// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/import.h"

#include "engine/profiles/base64.h"

namespace larder::profiles {

namespace {

bool looksLikeJson(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && (text[begin] == '[' || text[begin] == '{');
}

} // namespace

Import importProfiles(std::string_view text)
{
    static constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (looksLikeJson(text))
        return importJson(text);
    // A list of URLs is no base64, and what only looks like it does not decode to JSON.
    if (const auto decoded = fromBase64(text); decoded && looksLikeJson(*decoded))
        return importJson(*decoded);
    return importUrls(text);
}

} // namespace larder::profiles
