// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace larder::bench {

/// Qt without a screen, dressed as Larder is. While it lives, widgets can be made.
class WindowSystem final
{
public:
    WindowSystem();

private:
    int m_argc = 1;
    char m_name[13] = "larder-bench";
    char *m_argv[2] = {m_name, nullptr};
    QApplication m_application;
};

} // namespace larder::bench
