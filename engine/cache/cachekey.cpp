// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/cachekey.h"

#include "engine/base/escape.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace larder::cache {

namespace {

constexpr char separator = ':';

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isAllowedInPart(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
        || byte == '_' || byte == '-' || byte == '.';
}

bool looksLikeVersion(std::string_view part)
{
    return part.size() > 1 && part.front() == 'v'
        && std::all_of(part.begin() + 1, part.end(), isDigit);
}

Error refused(std::string reason)
{
    return {ErrorCode::InvalidArgument, std::move(reason)};
}

std::string character(std::string_view text, std::size_t offset)
{
    return "character '" + escaped(text.substr(offset, 1)) + "' at position "
        + std::to_string(offset + 1);
}

Result<void> checkLength(std::size_t bytes)
{
    if (bytes == 0)
        return refused("a key may not be empty");
    if (bytes > CacheKey::longest)
        return refused("a key of " + std::to_string(bytes) + " bytes: at most "
                       + std::to_string(CacheKey::longest) + " are allowed");
    return {};
}

Result<void> checkPart(std::string_view part, std::size_t number)
{
    const auto inPart = " of part " + std::to_string(number);
    if (part.empty())
        return refused("part " + std::to_string(number) + " of a key is empty");
    const auto wrong = std::find_if_not(part.begin(), part.end(), isAllowedInPart);
    if (wrong == part.end())
        return {};
    const auto offset = static_cast<std::size_t>(wrong - part.begin());
    if (*wrong == separator)
        return refused(character(part, offset) + inPart + " separates the parts of a key");
    return refused(character(part, offset) + inPart + " is not allowed in a key");
}

Result<std::string> join(std::initializer_list<KeyPart> parts)
{
    std::string joined;
    std::size_t number = 0;
    for (const auto &part : parts) {
        if (const auto checked = checkPart(part.text(), ++number); !checked)
            return checked.error();
        if (number > 1)
            joined += separator;
        joined += part.text();
    }
    if (const auto checked = checkLength(joined.size()); !checked)
        return checked.error();
    return joined;
}

Result<CacheKey> ofEntity(const KeyPart &entity, const KeyPart &id, const KeyPart &type,
                          const CacheKey::Timeframe &timeframe)
{
    if (timeframe)
        return CacheKey::unversioned({entity, id, type, *timeframe});
    return CacheKey::unversioned({entity, id, type});
}

} // namespace

bool CacheKey::mayHold(char byte)
{
    return isAllowedInPart(byte) || byte == separator;
}

Result<CacheKey> CacheKey::parse(std::string_view text)
{
    if (const auto checked = checkLength(text.size()); !checked)
        return checked.error();
    const auto wrong = std::find_if_not(text.begin(), text.end(), mayHold);
    if (wrong != text.end())
        return refused(character(text, static_cast<std::size_t>(wrong - text.begin()))
                       + " is not allowed in a key");
    return CacheKey(std::string(text));
}

Result<CacheKey> CacheKey::versioned(unsigned version, std::initializer_list<KeyPart> parts)
{
    auto joined = join(parts);
    if (!joined)
        return joined.error();
    auto text = *std::move(joined) + separator + 'v' + std::to_string(version);
    if (const auto checked = checkLength(text.size()); !checked)
        return checked.error();
    return CacheKey(std::move(text));
}

Result<CacheKey> CacheKey::unversioned(std::initializer_list<KeyPart> parts)
{
    auto joined = join(parts);
    if (!joined)
        return joined.error();
    const auto &last = std::prev(parts.end())->text();
    if (looksLikeVersion(last))
        return refused("part " + std::to_string(parts.size()) + " of a key, '" + last
                       + "', would be taken for its version: " + character(last, 0));
    return CacheKey(*std::move(joined));
}

Result<CacheKey> CacheKey::permission(const KeyPart &user, const KeyPart &resource,
                                      const KeyPart &action)
{
    return versioned(1, {"permission", user, resource, action});
}

Result<CacheKey> CacheKey::user(const KeyPart &user)
{
    return versioned(1, {"user", user});
}

Result<CacheKey> CacheKey::role(const KeyPart &role)
{
    return versioned(1, {"role", role});
}

Result<CacheKey> CacheKey::userRoles(const KeyPart &user)
{
    return versioned(1, {"user_roles", user});
}

Result<CacheKey> CacheKey::permissions(const KeyPart &user)
{
    return unversioned({"permissions", user});
}

Result<CacheKey> CacheKey::accessiblePrograms(const KeyPart &user)
{
    return unversioned({"accessible_programs", user});
}

Result<CacheKey> CacheKey::accessibleProjects(const KeyPart &user)
{
    return unversioned({"accessible_projects", user});
}

Result<CacheKey> CacheKey::scopeSummary(const KeyPart &user)
{
    return unversioned({"scope_summary", user});
}

Result<CacheKey> CacheKey::metric(const KeyPart &metric, const KeyPart &entity, const KeyPart &id,
                                  const Timeframe &timeframe)
{
    if (timeframe)
        return unversioned({"metric", metric, entity, id, *timeframe});
    return unversioned({"metric", metric, entity, id});
}

Result<CacheKey> CacheKey::userData(const KeyPart &id, const KeyPart &type,
                                    const Timeframe &timeframe)
{
    return ofEntity("user", id, type, timeframe);
}

Result<CacheKey> CacheKey::agent(const KeyPart &id, const KeyPart &type, const Timeframe &timeframe)
{
    return ofEntity("agent", id, type, timeframe);
}

Result<CacheKey> CacheKey::workspace(const KeyPart &id, const KeyPart &type,
                                     const Timeframe &timeframe)
{
    return ofEntity("workspace", id, type, timeframe);
}

Result<CacheKey> CacheKey::task(const KeyPart &id)
{
    return unversioned({"task", id});
}

} // namespace larder::cache
