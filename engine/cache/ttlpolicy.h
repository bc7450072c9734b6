// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/cache/ttl.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace larder::cache {

/// How much harm an old value does.
enum class Sensitivity : std::uint8_t { Critical, Normal, Low };

/// What is known of a value when its lifetime is asked for.
struct TtlQuestion {
    std::string_view kind{};      ///< "permission", "user"; empty: of no kind
    std::string_view timeframe{}; ///< what the value sums up: "24h", "30d", "all"; empty: no sum
    Sensitivity sensitivity = Sensitivity::Normal;
};

/// How long values live, by what they are. A timeframe that is known decides before a kind that is,
/// and that before the fallback; sensitivity scales what was found. There is always an answer, and
/// it is never without an end unless the policy says ttl::unlimited() there.
///
/// Thread: any (value).
/// Cost:   two look-ups in small trees.
struct TtlPolicy {
    using Table = std::map<std::string, Ttl, std::less<>>;

    Ttl fallback = std::chrono::hours(1);
    Table byKind{};
    Table byTimeframe{};
    double critical = 0.25; ///< factor for what must not be old; above 0, at most 1
    double low = 2.0;       ///< factor for what may be; 1 and up
    /// Share of the lifetime by which values that were written together part: 0.1 is ± 10 %.
    /// 0 to 0.5.
    double jitter = 0.1;
    /// How long "there is no such thing" is remembered; 0: not at all.
    Ttl::Span negative = std::chrono::seconds(30);

    Ttl ttlFor(const TtlQuestion &question) const; ///< without jitter
    /// `ttl` with its jitter; `random` is from 0 up to below 1. A lifetime that readers renew has
    /// none: their reads part the values.
    Ttl spread(const Ttl &ttl, double random) const;

    /// InvalidArgument; detail names the field and its range.
    Result<void> check() const;

    bool operator==(const TtlPolicy &) const = default;
};

/// The tables of services that Larder stands in for.
///
/// | name          | fallback | by kind or timeframe                                             |
/// |---------------|----------|------------------------------------------------------------------|
/// | authorization | 1 h      | permission 30 min, user 1 h, user_roles 1 h, role 2 h, config 1 d |
/// | scopes        | 1 h      | permissions, accessible_programs, accessible_projects,           |
/// |               |          | scope_summary 1 h                                                |
/// | general       | 1 h      |                                                                  |
/// | analytics     | 5 min    | 24h 5 min; 7d 1w 30 min; 30d 1m 90d 3m 1 h; 6m 1y all 1 d        |
/// | endpoints     | 5 min    | task 5 min; short 1 min, medium 5 min, long 1 h                  |
///
/// InvalidArgument for another name; detail lists those there are.
Result<TtlPolicy> namedTtlPolicy(std::string_view name);
std::vector<std::string_view> ttlPolicyNames(); ///< in the order of the table

} // namespace larder::cache
