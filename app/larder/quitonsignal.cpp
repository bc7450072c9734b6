// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larder/quitonsignal.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace larder::app {

namespace {

constexpr int endingSignals[] = {SIGINT, SIGTERM, SIGHUP};

int wakePipe[2] = {-1, -1}; // a handler can reach nothing but globals

void wake(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = write(wakePipe[1], &byte, 1);
}

} // namespace

QuitOnSignal::QuitOnSignal(QObject *parent)
    : QObject(parent)
{
    if (pipe2(wakePipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &QuitOnSignal::quit);

    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    for (const int number : endingSignals)
        sigaction(number, &action, nullptr);
}

QuitOnSignal::~QuitOnSignal()
{
    if (!m_notifier)
        return;
    for (const int number : endingSignals)
        std::signal(number, SIG_DFL);
    close(wakePipe[0]);
    close(wakePipe[1]);
}

void QuitOnSignal::quit()
{
    m_notifier->setEnabled(false);
    QCoreApplication::quit();
}

} // namespace larder::app
