// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/simulatecommand.h"

#include "app/larderctl/signalinbox.h"
#include "app/larderctl/waiting.h"
#include "app/larderctl/writecheck.h"
#include "engine/demo/traffic.h"
#include "ui/format/clocktime.h"
#include "ui/format/duration.h"
#include "ui/format/rate.h"
#include "ui/format/ratio.h"
#include "ui/format/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace larder::ctl {

namespace {

using demo::TrafficCounts;
using namespace std::chrono_literals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::ctl::Simulate)
};

void say(const QString &line)
{
    std::fputs(QString(line % u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

QString count(std::uint64_t number)
{
    return format::grouped(static_cast<std::int64_t>(number));
}

QString hitRatio(const TrafficCounts &counts)
{
    const auto lookups = static_cast<double>(counts.hits + counts.misses);
    const auto ratio =
        lookups > 0 ? std::optional(static_cast<double>(counts.hits) / lookups) : std::nullopt;
    return format::text(format::percent(ratio));
}

TrafficCounts since(const TrafficCounts &before, const TrafficCounts &now)
{
    return {.commands = now.commands - before.commands,
            .hits = now.hits - before.hits,
            .misses = now.misses - before.misses,
            .errors = now.errors - before.errors};
}

QString rate(const TrafficCounts &counts, Clock::TimePoint::duration time)
{
    const auto seconds = std::max(std::chrono::duration<double>(time).count(), 0.001);
    return format::text(format::rate(static_cast<double>(counts.commands) / seconds));
}

/// Prints what the applications did, second by second and in the end.
class Account
{
public:
    Account(const demo::Traffic &traffic, const Clock &clock)
        : m_traffic(traffic)
        , m_clock(clock)
        , m_begun(clock.now())
        , m_last(m_begun)
    {
    }

    void tellLastSecond()
    {
        const auto now = m_clock.now();
        const auto counts = m_traffic.counts();
        const auto news = since(m_counts, counts);
        say(format::clockSecond(m_clock.wallNow()) % u"  "
            % Words::tr("%1 commands, hit ratio %2, %3 errors")
                  .arg(rate(news, now - m_last), hitRatio(news), count(news.errors)));
        m_counts = counts;
        m_last = now;
    }

    ExitCode tellAll() const
    {
        const auto counts = m_traffic.counts();
        const auto time = m_clock.now() - m_begun;
        say(Words::tr("In %1: %2 commands (%3), %4 hits, %5 misses, hit ratio %6, %7 errors.")
                .arg(format::duration(std::chrono::duration_cast<std::chrono::milliseconds>(time)),
                     count(counts.commands), rate(counts, time), count(counts.hits),
                     count(counts.misses), hitRatio(counts), count(counts.errors)));
        const bool hasWorked = counts.errors == 0 || counts.hits + counts.misses > 0;
        return hasWorked ? ExitCode::Done : ExitCode::CannotConnect;
    }

private:
    const demo::Traffic &m_traffic;
    const Clock &m_clock;
    const Clock::TimePoint m_begun;
    Clock::TimePoint m_last;
    TrafficCounts m_counts;
};

void announce(const redis::ConnectOptions &connect)
{
    say(format::filled(
        Words::tr("Simulated applications use {address}, database {database}. They write keys that "
                  "begin with {prefix} and touch no others; each expires within a day."),
        {{QLatin1String("address"), format::fromServer(redis::display(connect.endpoint))},
         {QLatin1String("database"), QString::number(connect.database)},
         {QLatin1String("prefix"), QString::fromLatin1(simulationPrefix)}}));
}

/// Waits; true: somebody ended the program first.
bool isEndedBefore(Clock::TimePoint when, SignalInbox &inbox, const Clock &clock)
{
    for (auto now = clock.now(); now < when; now = clock.now()) {
        waitForAny({inbox.descriptor()}, std::chrono::ceil<std::chrono::milliseconds>(when - now));
        if (inbox.take())
            return true;
    }
    return false;
}

} // namespace

ExitCode simulate(const Options &options)
{
    const SystemClock clock;
    NullLog log;
    if (const auto refused = findWriteRefusal(options.server, simulationPrefix, clock, log)) {
        std::fputs(refused->text.c_str(), stderr);
        return refused->exitCode;
    }

    announce(options.server.connect);
    SignalInbox inbox({SIGINT, SIGTERM, SIGHUP, SIGPIPE});
    const demo::Traffic traffic({.connect = options.server.connect, .keyPrefix = simulationPrefix},
                                clock, log);
    Account account(traffic, clock);
    const auto begun = clock.now();
    const auto end = options.duration ? begun + *options.duration : Clock::TimePoint::max();
    for (auto next = begun + 1s;; next += 1s) {
        if (isEndedBefore(std::min(next, end), inbox, clock))
            break;
        account.tellLastSecond();
        if (next >= end)
            break;
    }
    return account.tellAll();
}

} // namespace larder::ctl
