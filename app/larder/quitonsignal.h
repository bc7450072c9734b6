// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace larder::app {

/// Lets Ctrl+C in the terminal, a log-out and `kill` end the program in order, so that nothing of
/// the demo is left behind.
///
/// Thread:    the main thread; one in a program.
class QuitOnSignal final : public QObject
{
    Q_OBJECT

public:
    explicit QuitOnSignal(QObject *parent = nullptr);
    ~QuitOnSignal() override;

private:
    void quit();

    QSocketNotifier *m_notifier = nullptr; // nullptr: no pipe could be made
};

} // namespace larder::app
