// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/localservers.h"

#include <QScrollArea>

#include <vector>

namespace larder::kit {
class Button;
class Card;
} // namespace larder::kit

namespace larder::shell {

class LocalServerList;

/// What the window shows before it knows a server: three ways in, the servers of this computer once
/// somebody asks to look for them, and the least rights that Larder needs. Nothing is contacted
/// before it is asked for.
///
/// Thread:    gui.
/// Ownership: `navigator` must outlive it.
class FirstRunPage final : public QScrollArea
{
    Q_OBJECT

public:
    FirstRunPage(kit::Navigator &navigator, std::vector<redis::Endpoint> lookedAt, QWidget *parent);

Q_SIGNALS:
    /// Connect to it at once.
    void serverChosen(const larder::shell::LocalServer &server);
    /// It asks for a password: open the dialog with its address.
    void signInWanted(const larder::shell::LocalServer &server);

private:
    QWidget *makeWays(kit::Navigator &navigator);
    QWidget *makeRights();
};

} // namespace larder::shell
