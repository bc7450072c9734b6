// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace larder::kit {
class Button;
}

namespace larder::shell {

class SearchButton;
class ServerSwitch;

/// The bar over every page: which server, the way into the command palette, and the theme.
///
/// Thread:    gui.
/// Ownership: takes `servers` as its child.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(ServerSwitch *servers, QWidget *parent);

    void setMode(theme::Mode mode); ///< the theme button offers the other one

Q_SIGNALS:
    void paletteWanted();
    void modeWanted(larder::theme::Mode mode);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ServerSwitch *m_servers;
    SearchButton *m_search;
    kit::Button *m_themeButton;
    theme::Mode m_mode = theme::Mode::Dark;
};

} // namespace larder::shell
