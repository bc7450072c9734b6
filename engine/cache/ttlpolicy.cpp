// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/ttlpolicy.h"

#include <algorithm>
#include <array>
#include <utility>

namespace larder::cache {

namespace {

using namespace std::chrono_literals;

constexpr auto day = 24h;

TtlPolicy authorization()
{
    return {.fallback = 1h,
            .byKind = {{"permission", 30min},
                       {"user", 1h},
                       {"user_roles", 1h},
                       {"role", 2h},
                       {"config", day}}};
}

TtlPolicy scopes()
{
    return {.fallback = 1h,
            .byKind = {{"permissions", 1h},
                       {"accessible_programs", 1h},
                       {"accessible_projects", 1h},
                       {"scope_summary", 1h}}};
}

TtlPolicy general()
{
    return {.fallback = 1h};
}

TtlPolicy analytics()
{
    return {.fallback = 5min,
            .byTimeframe = {{"24h", 5min},
                            {"7d", 30min},
                            {"1w", 30min},
                            {"30d", 1h},
                            {"1m", 1h},
                            {"90d", 1h},
                            {"3m", 1h},
                            {"6m", day},
                            {"1y", day},
                            {"all", day}}};
}

TtlPolicy endpoints()
{
    return {.fallback = 5min,
            .byKind = {{"task", 5min}, {"short", 1min}, {"medium", 5min}, {"long", 1h}}};
}

struct Named {
    std::string_view name;
    TtlPolicy (*make)();
};

constexpr std::array policies{
    Named{"authorization", authorization}, Named{"scopes", scopes},       Named{"general", general},
    Named{"analytics", analytics},         Named{"endpoints", endpoints},
};

const Ttl *find(const TtlPolicy::Table &table, std::string_view name)
{
    const auto found = name.empty() ? table.end() : table.find(name);
    return found == table.end() ? nullptr : &found->second;
}

Error outOfRange(std::string_view field, std::string_view range)
{
    return {ErrorCode::InvalidArgument, std::string(field).append(" must be ").append(range)};
}

} // namespace

Ttl TtlPolicy::ttlFor(const TtlQuestion &question) const
{
    const auto *found = find(byTimeframe, question.timeframe);
    if (!found)
        found = find(byKind, question.kind);
    const auto &ttl = found ? *found : fallback;
    switch (question.sensitivity) {
    case Sensitivity::Critical:
        return ttl.scaled(critical);
    case Sensitivity::Low:
        return ttl.scaled(low);
    case Sensitivity::Normal:
        break;
    }
    return ttl;
}

Ttl TtlPolicy::spread(const Ttl &ttl, double random) const
{
    return ttl.renewal == Ttl::Renewal::OnRead ? ttl : ttl.scaled(1 - jitter + 2 * jitter * random);
}

Result<void> TtlPolicy::check() const
{
    if (!(critical > 0 && critical <= 1))
        return outOfRange("critical", "above 0 and at most 1");
    if (!(low >= 1 && low <= 1'000))
        return outOfRange("low", "1 to 1000");
    if (!(jitter >= 0 && jitter <= 0.5))
        return outOfRange("jitter", "0 to 0.5");
    if (negative < Ttl::Span::zero())
        return outOfRange("negative", "0 or more");
    return {};
}

Result<TtlPolicy> namedTtlPolicy(std::string_view name)
{
    const auto *const found = std::find_if(policies.begin(), policies.end(),
                                           [name](const Named &it) { return it.name == name; });
    if (found != policies.end())
        return found->make();
    std::string detail = "no such TTL policy; there are";
    for (const auto &policy : policies)
        detail.append(&policy == policies.begin() ? " " : ", ").append(policy.name);
    return Error{ErrorCode::InvalidArgument, std::move(detail)};
}

std::vector<std::string_view> ttlPolicyNames()
{
    std::vector<std::string_view> names;
    for (const auto &policy : policies)
        names.push_back(policy.name);
    return names;
}

} // namespace larder::cache
