// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/linesession.h"

#include "app/larderctl/signalinbox.h"
#include "app/larderctl/statline.h"
#include "app/larderctl/waiting.h"

#include <cstdio>
#include <utility>

namespace larder::ctl {

namespace {

using namespace std::chrono_literals;

constexpr int linesUnderHead = 20;

class Printer
{
public:
    /// False: nobody reads them any more.
    bool print(const std::string &line)
    {
        if (m_lines++ % linesUnderHead == 0)
            std::fputs(statHead().c_str(), stdout);
        return std::fputs(line.c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
    }
    int lines() const { return m_lines; }

private:
    int m_lines = 0;
};

/// Nobody sits in front of it who could mend anything.
std::optional<Error> giveUp(const WatchView &view)
{
    const bool isRefused = view.link.phase == host::LinkPhase::Refused;
    if (view.link.error && (!view.sample || isRefused))
        return view.link.error;
    return view.hopeless();
}

} // namespace

std::optional<Error> printLines(Watcher &watcher, WatchView view, std::optional<int> count,
                                const Clock &clock)
{
    SignalInbox inbox({SIGINT, SIGTERM, SIGHUP, SIGPIPE});
    Printer printer;
    for (;;) {
        waitForAny({inbox.descriptor(), watcher.descriptor()}, 1h);
        if (inbox.take())
            return std::nullopt;
        for (auto &look : watcher.take()) {
            const bool isFirst = !view.sample;
            view.now = clock.wallNow();
            view.take(std::move(look));
            if (auto failure = giveUp(view))
                return failure;
            if (isFirst)
                continue;
            if (!printer.print(statLine(view)) || (count && printer.lines() >= *count))
                return std::nullopt;
        }
    }
}

} // namespace larder::ctl
