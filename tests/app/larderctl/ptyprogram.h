// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/larderctl/canvas.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <termios.h>

namespace larder::test {

/// larderctl on a terminal of its own, whose other end is here.
///
/// Thread:    the main thread.
/// Ownership: the destructor kills what still runs.
/// Errors:    ends the program when there is no terminal to be had.
class PtyProgram final
{
public:
    explicit PtyProgram(const QStringList &arguments, ctl::Size size = {},
                        const QStringList &variables = {});
    ~PtyProgram();
    PtyProgram(const PtyProgram &) = delete;
    PtyProgram &operator=(const PtyProgram &) = delete;

    QByteArray output(); ///< all that was written so far
    /// What stands on the screen now, a row a line. Understands what Painter and Terminal send; the
    /// first byte beyond that is in complaint().
    QString screen();
    const QByteArray &complaint() const { return m_complaint; }

    void press(const QByteArray &keys) const;
    void resize(ctl::Size size);
    termios modes() const;
    const termios &firstModes() const { return m_firstModes; } ///< before the program

    QProcess &process() { return m_process; }
    /// The exit code; -1: it did not end in time.
    int exitCode(int patience = 5'000);

private:
    void draw(const QByteArray &bytes);
    qsizetype sequence(const QByteArray &bytes, qsizetype at);
    void put(const QByteArray &text);

    int m_master = -1;
    int m_slave = -1;
    termios m_firstModes{};
    ctl::Size m_size;
    QByteArray m_output;
    QByteArray m_pending; // not drawn yet
    QByteArray m_complaint;
    QStringList m_rows;
    int m_row = 0;
    int m_column = 0;
    QProcess m_process;
};

} // namespace larder::test
