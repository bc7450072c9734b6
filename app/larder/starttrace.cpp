// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larder/starttrace.h"

#include "engine/host/servercontext.h"
#include "ui/shell/mainwindow.h"

#include <cstdio>

namespace larder::app {

namespace {
constexpr std::size_t samplesOfALine = 2;
}

StartTrace::StartTrace(shell::MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    // Queued: after the pages have taken the sample.
    if (const auto *server = window.server())
        connect(server, &host::ServerContext::sampled, this, &StartTrace::look,
                Qt::QueuedConnection);
}

void StartTrace::look()
{
    const auto *server = m_window.server();
    if (!server || server->history().series().size() < samplesOfALine)
        return;
    m_window.repaint();
    std::puts("first chart");
    std::fflush(stdout);
    server->QObject::disconnect(this);
    deleteLater();
}

} // namespace larder::app
