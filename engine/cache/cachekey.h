// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace larder::cache {

/// One part of a key as the caller has it: text, or a whole number.
///
/// Thread: any (value).
class KeyPart final
{
public:
    KeyPart(std::string_view text)
        : m_text(text)
    {
    }
    KeyPart(const char *text)
        : m_text(text)
    {
    }
    KeyPart(const std::string &text)
        : m_text(text)
    {
    }
    template<std::integral Number>
    requires(!std::same_as<Number, bool> && !std::same_as<Number, char>) KeyPart(Number number)
        : m_text(std::to_string(number))
    {
    }

    const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

/// The name of a cached value: 1 to 256 bytes of letters, digits and `: _ - .`.
///
///     CacheKey::permission(user, "documents", "read")   permission:7:documents:read:v1
///     CacheKey::custom("report", 2026, "final")         report:2026:final:v1
///     CacheKey::task(id)                                task:7
///
/// Parts are joined by `:`. Two different questions never have one key: a part that holds the
/// separator or is empty is refused, and so is one at the end of a key without a version that looks
/// like a version (`v1`). The deployment's prefix is not part of a key; the cache puts it before.
///
/// Thread: any (value).
/// Errors: InvalidArgument; detail names the character and its position, counted from 1.
class CacheKey final
{
public:
    static constexpr std::size_t longest = 256; ///< bytes
    static bool mayHold(char byte);             ///< in any key, and in the prefix of a deployment

    /// A key that somebody else built.
    static Result<CacheKey> parse(std::string_view text);

    /// Any parts, under version 1: `<part>:<part>:…:v1`.
    template<typename... Parts>
    static Result<CacheKey> custom(const Parts &...parts)
    {
        return versioned(1, {KeyPart(parts)...});
    }
    /// Another version for another form of the value, so that old programs do not read the new
    /// form.
    static Result<CacheKey> versioned(unsigned version, std::initializer_list<KeyPart> parts);
    /// Any parts without a version: `<part>:<part>:…`.
    static Result<CacheKey> unversioned(std::initializer_list<KeyPart> parts);

    // Authorization, under version 1.
    static Result<CacheKey> permission(const KeyPart &user, const KeyPart &resource,
                                       const KeyPart &action);
    static Result<CacheKey> user(const KeyPart &user);
    static Result<CacheKey> role(const KeyPart &role);
    static Result<CacheKey> userRoles(const KeyPart &user);

    // What a user may do within programs and projects: `permissions:<user>` and so on.
    static Result<CacheKey> permissions(const KeyPart &user);
    static Result<CacheKey> accessiblePrograms(const KeyPart &user);
    static Result<CacheKey> accessibleProjects(const KeyPart &user);
    static Result<CacheKey> scopeSummary(const KeyPart &user);

    // Analytics: `<entity>:<id>:<type>:<timeframe>`, the timeframe only where there is one.
    using Timeframe = std::optional<KeyPart>; ///< "24h", "30d", "all"
    static Result<CacheKey> metric(const KeyPart &metric, const KeyPart &entity, const KeyPart &id,
                                   const Timeframe &timeframe = std::nullopt);
    static Result<CacheKey> userData(const KeyPart &id, const KeyPart &type,
                                     const Timeframe &timeframe = std::nullopt);
    static Result<CacheKey> agent(const KeyPart &id, const KeyPart &type,
                                  const Timeframe &timeframe = std::nullopt);
    static Result<CacheKey> workspace(const KeyPart &id, const KeyPart &type,
                                      const Timeframe &timeframe = std::nullopt);

    static Result<CacheKey> task(const KeyPart &id); ///< `task:<id>`

    const std::string &text() const { return m_text; }

    bool operator==(const CacheKey &) const = default;

private:
    explicit CacheKey(std::string text)
        : m_text(std::move(text))
    {
    }

    std::string m_text;
};

} // namespace larder::cache
