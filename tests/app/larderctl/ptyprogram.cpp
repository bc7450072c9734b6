// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/larderctl/ptyprogram.h"

#include <QRegularExpression>

#include <algorithm>
#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace larder::test {

namespace {

winsize windowOf(ctl::Size size)
{
    return {.ws_row = static_cast<unsigned short>(size.rows),
            .ws_col = static_cast<unsigned short>(size.columns),
            .ws_xpixel = 0,
            .ws_ypixel = 0};
}

} // namespace

PtyProgram::PtyProgram(const QStringList &arguments, ctl::Size size, const QStringList &variables)
    : m_size(size)
{
    const auto window = windowOf(size);
    if (openpty(&m_master, &m_slave, nullptr, nullptr, &window) != 0)
        qFatal("no terminal");
    fcntl(m_master, F_SETFL, O_NONBLOCK);
    m_firstModes = modes();

    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
    for (const auto &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([slave = m_slave] {
        setsid();
        ioctl(slave, TIOCSCTTY, 0);
        dup2(slave, STDIN_FILENO);
        dup2(slave, STDOUT_FILENO);
    });
    m_process.start(QStringLiteral(LARDERCTL), arguments);
}

PtyProgram::~PtyProgram()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
    close(m_master);
    close(m_slave);
}

QByteArray PtyProgram::output()
{
    QByteArray room(65'536, '\0');
    for (;;) {
        const auto count = read(m_master, room.data(), static_cast<std::size_t>(room.size()));
        if (count <= 0)
            return m_output;
        m_output += room.left(count);
        m_pending += room.left(count);
        // What comes last may be half a sequence, or half a character.
        const auto last = std::max<qsizetype>(m_pending.lastIndexOf('\x1b'), 0);
        draw(m_pending.left(last));
        m_pending.remove(0, last);
    }
}

QString PtyProgram::screen()
{
    output();
    return m_rows.join(u'\n');
}

void PtyProgram::press(const QByteArray &keys) const
{
    [[maybe_unused]] const auto written =
        write(m_master, keys.constData(), static_cast<std::size_t>(keys.size()));
}

void PtyProgram::resize(ctl::Size size)
{
    m_size = size;
    const auto window = windowOf(size);
    ioctl(m_master, TIOCSWINSZ, &window);
}

termios PtyProgram::modes() const
{
    termios modes{};
    tcgetattr(m_slave, &modes);
    return modes;
}

int PtyProgram::exitCode(int patience)
{
    if (!m_process.waitForFinished(patience) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

void PtyProgram::draw(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes[at] == '\x1b') {
            at += sequence(bytes, at);
            continue;
        }
        auto end = bytes.indexOf('\x1b', at);
        end = end < 0 ? bytes.size() : end;
        put(bytes.mid(at, end - at));
        at = end;
    }
}

qsizetype PtyProgram::sequence(const QByteArray &bytes, qsizetype at)
{
    static const QRegularExpression known(
        QStringLiteral("^\x1b\\[(?:(?<row>[0-9]+);(?<column>[0-9]+)H|(?<clear>2J)|[0-9;]*m|"
                       "\\?(?:1049|25|7)[hl])"));
    const auto match = known.match(QString::fromLatin1(bytes.mid(at, 16)));
    if (!match.hasMatch()) {
        if (m_complaint.isEmpty())
            m_complaint = bytes.mid(at, 16).toHex(' ');
        return 1;
    }
    if (match.hasCaptured(u"row")) {
        m_row = match.captured(u"row").toInt() - 1;
        m_column = match.captured(u"column").toInt() - 1;
    } else if (match.hasCaptured(u"clear")) {
        m_rows.clear();
    }
    return match.capturedLength();
}

void PtyProgram::put(const QByteArray &text)
{
    for (const char byte : text) {
        if (static_cast<unsigned char>(byte) < 0x20 && m_complaint.isEmpty())
            m_complaint = text.toHex(' ');
    }
    while (m_rows.size() <= m_row)
        m_rows += QString();
    auto &row = m_rows[m_row];
    const auto characters = QString::fromUtf8(text);
    row = row.leftJustified(m_column);
    row.replace(m_column, characters.size(), characters);
    m_column += static_cast<int>(characters.size());
}

} // namespace larder::test
