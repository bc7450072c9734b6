// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/terminal.h"

#include <cerrno>
#include <cstdlib>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace larder::ctl {

namespace {

constexpr auto otherScreen = "\x1b[?1049h\x1b[?25l\x1b[?7l";
constexpr auto firstScreen = "\x1b[0m\x1b[?7h\x1b[?25h\x1b[?1049l";

termios withoutLines(termios attributes)
{
    attributes.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON);
    attributes.c_iflag &= ~static_cast<tcflag_t>(IXON | ICRNL);
    attributes.c_cc[VMIN] = 1;
    attributes.c_cc[VTIME] = 0;
    return attributes;
}

} // namespace

bool Terminal::isThere()
{
    const char *type = std::getenv("TERM");
    return isatty(STDOUT_FILENO) == 1 && type && *type != '\0' && std::string_view(type) != "dumb";
}

Terminal::Terminal()
{
    termios attributes{};
    if (tcgetattr(STDIN_FILENO, &attributes) == 0)
        m_found = attributes;
    enter();
}

Terminal::~Terminal()
{
    leave();
}

void Terminal::enter()
{
    if (m_isEntered)
        return;
    m_isEntered = true;
    if (m_found) {
        const auto raw = withoutLines(*m_found);
        tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
    }
    write(otherScreen);
}

void Terminal::leave()
{
    if (!m_isEntered)
        return;
    m_isEntered = false;
    write(firstScreen);
    if (m_found)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &*m_found);
}

Size Terminal::size() const
{
    winsize found{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &found) != 0 || found.ws_col == 0 || found.ws_row == 0)
        return {};
    return {found.ws_col, found.ws_row};
}

std::optional<std::size_t> Terminal::read(std::span<char> room) const
{
    pollfd ready{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    if (poll(&ready, 1, 0) <= 0)
        return 0;
    const auto count = ::read(STDIN_FILENO, room.data(), room.size());
    if (count > 0)
        return static_cast<std::size_t>(count);
    const bool isThere = count < 0 && (errno == EINTR || errno == EAGAIN);
    return isThere ? std::optional<std::size_t>(0) : std::nullopt;
}

bool Terminal::write(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const auto written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
            continue;
        }
        if (written < 0 && errno == EAGAIN) {
            pollfd ready{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
            poll(&ready, 1, 1'000);
        } else if (written < 0 && errno != EINTR) {
            return false;
        }
    }
    return true;
}

} // namespace larder::ctl
