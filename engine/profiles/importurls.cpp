// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/importbuilder.h"
#include "engine/redis/url.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace larder::profiles {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Where the URL of a line begins: at its scheme or, without one, at the last word.
std::size_t urlStart(std::string_view line)
{
    const auto isOfScheme = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '+' || c == '-' || c == '.';
    };
    auto begin = line.find("://");
    if (begin == std::string_view::npos) {
        const auto gap = line.find_last_of(" \t=");
        return gap == std::string_view::npos ? 0 : gap + 1;
    }
    while (begin > 0 && isOfScheme(line[begin - 1]))
        --begin;
    return begin;
}

std::string nameBefore(std::string_view text)
{
    text = trimmed(text);
    if (text.ends_with('='))
        text.remove_suffix(1);
    return std::string(trimmed(text));
}

bool addLine(ImportBuilder &builder, int number, std::string_view line)
{
    line = trimmed(line);
    if (line.empty() || line.front() == '#')
        return true;
    const auto start = urlStart(line);
    auto connect = redis::parseUrl(line.substr(start));
    if (!connect)
        return builder.reject(number, connect.error());
    ImportedProfile found;
    found.profile.name = nameBefore(line.substr(0, start));
    found.profile.options.connect = std::move(*connect);
    return builder.add(number, std::move(found));
}

} // namespace

Import importUrls(std::string_view text)
{
    ImportBuilder builder;
    int number = 1;
    for (std::size_t at = 0; at < text.size(); ++number) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (end > ImportBuilder::mostBytes) {
            builder.reject(number, Error{ErrorCode::InvalidArgument, "more than 10 MiB"});
            break;
        }
        if (!addLine(builder, number, text.substr(at, end - at)))
            break;
        at = end + 1;
    }
    return builder.take();
}

} // namespace larder::profiles
