// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/dashboard.h"
#include "app/larderctl/painter.h"
#include "app/larderctl/signalinbox.h"
#include "app/larderctl/terminal.h"
#include "app/larderctl/watcher.h"
#include "app/larderctl/watchview.h"
#include "engine/base/clock.h"
#include "engine/base/error.h"

#include <optional>

namespace larder::ctl {

/// The dashboard on the terminal, from its first picture until somebody leaves it: draws what the
/// watcher brings, follows keys, signals and the size of the terminal.
///
/// Thread:    the main thread.
/// Ownership: `watcher` and `clock` must outlive it.
class DashboardSession final
{
public:
    /// `count` samples, then it ends; nullopt: it does not end by itself.
    DashboardSession(Watcher &watcher, WatchView view, std::optional<int> count,
                     const Clock &clock);

    /// nullopt: it was ended, by a person or by the count. Else the first connection cannot come
    /// about. Either way the terminal is as it was.
    std::optional<Error> run();

private:
    void takeSignals();
    void takeKeys();
    void takeLooks();
    void press(char key);
    void changeSpan(int steps);
    void togglePause();
    void suspend();
    void draw();

    Watcher &m_watcher;
    const Clock &m_clock;
    SignalInbox m_signals;
    Terminal m_terminal;
    Painter m_painter;
    DashboardOptions m_options;

    WatchView m_view;
    std::optional<WatchView> m_frozen; // what is shown while paused
    std::optional<int> m_left;         // samples to come
    int m_keyboard;                    // -1: there is none
    bool m_isOver = false;
    std::optional<Error> m_failure;
};

} // namespace larder::ctl
