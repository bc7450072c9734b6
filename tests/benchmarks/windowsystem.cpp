// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/windowsystem.h"

#include "ui/theme/theme.h"

namespace larder::bench {

namespace {

/// Before any QApplication.
int &offscreen(int &argc)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return argc;
}

} // namespace

WindowSystem::WindowSystem()
    : m_application(offscreen(m_argc), m_argv)
{
    theme::install(m_application, theme::Mode::Dark, theme::Density::Regular);
}

} // namespace larder::bench
