// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/dashboardsession.h"

#include "app/larderctl/waiting.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unistd.h>
#include <utility>

namespace larder::ctl {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::seconds, 6> spans{60s, 120s, 300s, 900s, 1'800s, 3'600s};

/// NO_COLOR, as https://no-color.org has it: set to anything.
Colours wantedColours()
{
    const char *noColour = std::getenv("NO_COLOR");
    return noColour && *noColour != '\0' ? Colours::None : Colours::Sixteen;
}

/// So that the clock and countdowns go on.
std::chrono::milliseconds untilNextSecond(WallTime now)
{
    return 1'000ms - now.time_since_epoch() % 1s;
}

} // namespace

DashboardSession::DashboardSession(Watcher &watcher, WatchView view, std::optional<int> count,
                                   const Clock &clock)
    : m_watcher(watcher)
    , m_clock(clock)
    , m_signals({SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT})
    , m_painter(wantedColours())
    , m_view(std::move(view))
    , m_left(count)
    , m_keyboard(isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : -1)
{
}

std::optional<Error> DashboardSession::run()
{
    while (!m_isOver) {
        draw();
        waitForAny({m_keyboard, m_signals.descriptor(), m_watcher.descriptor()},
                   untilNextSecond(m_clock.wallNow()));
        takeSignals();
        takeKeys();
        takeLooks();
    }
    m_terminal.leave();
    return m_failure;
}

void DashboardSession::takeSignals()
{
    while (const auto signal = m_signals.take()) {
        if (isEnding(*signal))
            m_isOver = true;
        else if (*signal == SIGTSTP)
            suspend();
        else
            m_painter.forget();
    }
}

void DashboardSession::takeKeys()
{
    if (m_keyboard < 0)
        return;
    std::array<char, 64> keys{};
    const auto count = m_terminal.read(keys);
    if (!count) {
        m_isOver = true; // the terminal is gone
        return;
    }
    for (std::size_t i = 0; i < *count && keys[i] != '\x1b'; ++i) // no arrows, no function keys
        press(keys[i]);
}

void DashboardSession::takeLooks()
{
    m_view.now = m_clock.wallNow();
    for (auto &look : m_watcher.take()) {
        if (m_left && look.sample)
            --*m_left;
        m_view.take(std::move(look));
        if (auto failure = m_view.hopeless()) {
            m_failure = std::move(failure);
            m_isOver = true;
        }
    }
    m_isOver = m_isOver || (m_left && *m_left <= 0);
}

void DashboardSession::press(char key)
{
    switch (key) {
    case 'q':
    case 'Q':
        m_isOver = true;
        break;
    case 'p':
    case 'P':
    case ' ':
        togglePause();
        break;
    case 'r':
    case 'R':
        m_watcher.retryNow();
        break;
    case '+':
    case '=':
        changeSpan(1);
        break;
    case '-':
        changeSpan(-1);
        break;
    case '\x0c': // Ctrl+L: somebody else has written on the screen
        m_painter.forget();
        break;
    default:
        break;
    }
}

void DashboardSession::changeSpan(int steps)
{
    const auto at = std::find(spans.begin(), spans.end(), m_options.chartSpan) - spans.begin();
    const auto last = static_cast<std::ptrdiff_t>(spans.size()) - 1;
    m_options.chartSpan =
        spans[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + steps, 0, last))];
}

void DashboardSession::togglePause()
{
    if (m_frozen)
        m_frozen.reset();
    else
        m_frozen = m_view;
    m_options.motion = m_frozen ? Motion::Paused : Motion::Live;
}

void DashboardSession::suspend()
{
    m_terminal.leave();
    raise(SIGSTOP); // returns when the shell lets the program go on
    m_terminal.enter();
    m_painter.forget();
}

void DashboardSession::draw()
{
    m_view.now = m_clock.wallNow();
    const auto canvas = dashboard(m_frozen ? *m_frozen : m_view, m_options, m_terminal.size());
    if (!m_terminal.write(m_painter.paint(canvas)))
        m_isOver = true;
}

} // namespace larder::ctl
