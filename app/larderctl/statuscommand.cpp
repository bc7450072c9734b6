// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/statuscommand.h"

#include "app/larderctl/statusjson.h"
#include "app/larderctl/statustext.h"
#include "engine/monitoring/serversampler.h"

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace std::chrono_literals;

namespace larder::ctl {

namespace {

constexpr auto patience = 10s;
constexpr auto betweenLooks = 300ms;

Result<monitoring::Sample> lookTwice(redis::Client &client, const Clock &clock)
{
    monitoring::ServerSampler sampler(client, clock);
    if (auto first = sampler.sample(Deadline::in(patience)); !first)
        return first;
    std::this_thread::sleep_for(betweenLooks);
    return sampler.sample(Deadline::in(patience));
}

bool isMissing(const monitoring::Sample &sample, const char *right)
{
    const auto &missing = sample.missingRights;
    return std::find(missing.begin(), missing.end(), right) != missing.end();
}

} // namespace

ExitCode status(const Options &options)
{
    const SystemClock clock;
    NullLog log;
    auto server = options.server;
    server.access = redis::Access::ReadOnly;
    redis::Client client(server, clock, log);

    const auto sample = lookTwice(client, clock);
    const auto &endpoint = server.connect.endpoint;
    if (!sample)
        return fail(sample.error(), endpoint);
    if (isMissing(*sample, "info"))
        return fail({ErrorCode::NoPermission, "this user may not run INFO"}, endpoint);

    const auto text = options.output == Output::Json ? statusJson(*sample).dump(2) + "\n"
                                                     : statusText(*sample, endpoint);
    std::fputs(text.c_str(), stdout);
    return ExitCode::Done;
}

} // namespace larder::ctl
