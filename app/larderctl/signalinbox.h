// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/redis/socket.h"

#include <csignal>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace larder::ctl {

/// Signals as something to wait for and to read, instead of something that interrupts.
///
/// Thread:    the main thread; one in a program at a time.
/// Ownership: the destructor puts back what the signals did before.
class SignalInbox final
{
public:
    explicit SignalInbox(std::initializer_list<int> wanted);
    ~SignalInbox();
    SignalInbox(const SignalInbox &) = delete;
    SignalInbox &operator=(const SignalInbox &) = delete;

    int descriptor() const { return m_reader.number(); } ///< readable: there is one
    std::optional<int> take();                           ///< the next; nullopt: there is none

private:
    redis::Descriptor m_reader;
    redis::Descriptor m_writer;
    std::vector<std::pair<int, struct sigaction>> m_before;
};

/// Those by which a person, a shell or the system asks a program to end.
bool isEnding(int signal);

} // namespace larder::ctl
