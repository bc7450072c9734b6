// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/watchcommand.h"

#include "app/larderctl/dashboardsession.h"
#include "app/larderctl/linesession.h"
#include "app/larderctl/privatedemo.h"
#include "app/larderctl/terminal.h"
#include "app/larderctl/watcher.h"
#include "ui/format/text.h"

#include <QCoreApplication>

namespace larder::ctl {

namespace {

using namespace std::chrono_literals;

constexpr auto longestFilling = 1s; // that a person is kept waiting for

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::ctl::Watch)
};

std::optional<Error> show(Watcher &watcher, WatchView view, const Options &options,
                          const Clock &clock)
{
    if (Terminal::isThere())
        return DashboardSession(watcher, std::move(view), options.count, clock).run();
    return printLines(watcher, std::move(view), options.count, clock);
}

} // namespace

ExitCode watch(const Options &options)
{
    const SystemClock clock;
    NullLog log;
    Watcher::Options watched{.server = options.server, .interval = options.interval, .before = {}};
    WatchView view;
    std::unique_ptr<PrivateDemo> demo; // outlives the watcher
    if (options.target == Target::Demo) {
        auto started = PrivateDemo::start(clock, log);
        if (!started)
            return fail(started.error(), {});
        demo = *std::move(started);
        watched.server.connect = demo->connectOptions();
        watched.before = [&demo](const std::stop_token &token) {
            demo->waitUntilWarm(Deadline::in(longestFilling).stoppedBy(token));
        };
    }
    watched.server.access = redis::Access::ReadOnly;

    const auto endpoint = watched.server.connect.endpoint;
    view.server = contextOf(endpoint);
    if (demo)
        view.server.server = Words::tr("Demo");
    view.server.user = format::fromServer(options.server.connect.user);
    view.sampleEvery = options.interval;
    Watcher watcher(std::move(watched), clock, log);
    const auto failure = show(watcher, std::move(view), options, clock);
    return failure ? fail(*failure, endpoint) : ExitCode::Done;
}

} // namespace larder::ctl
