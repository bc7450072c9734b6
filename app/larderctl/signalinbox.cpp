// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/signalinbox.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace larder::ctl {

namespace {

std::atomic<int> writer = -1; // a handler can reach nothing but globals

void deliver(int signal)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const auto written = write(writer, &byte, 1);
    errno = before;
}

} // namespace

SignalInbox::SignalInbox(std::initializer_list<int> wanted)
{
    int ends[2] = {-1, -1};
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals do what they always do
    m_reader = redis::Descriptor(ends[0]);
    m_writer = redis::Descriptor(ends[1]);
    writer = ends[1];

    struct sigaction action = {};
    action.sa_handler = deliver;
    action.sa_flags = SA_RESTART;
    for (const int signal : wanted) {
        struct sigaction before = {};
        sigaction(signal, &action, &before);
        m_before.emplace_back(signal, before);
    }
}

SignalInbox::~SignalInbox()
{
    for (const auto &[signal, before] : m_before)
        sigaction(signal, &before, nullptr);
    writer = -1;
}

std::optional<int> SignalInbox::take()
{
    unsigned char byte = 0;
    if (read(m_reader.number(), &byte, 1) != 1)
        return std::nullopt;
    return byte;
}

bool isEnding(int signal)
{
    return signal == SIGINT || signal == SIGTERM || signal == SIGHUP || signal == SIGQUIT;
}

} // namespace larder::ctl
