// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/localservers.h"

#include <QWidget>

class QVBoxLayout;

namespace larder::kit {
class Button;
class PlainLabel;
} // namespace larder::kit

namespace larder::shell {

/// The card "On this computer": a button that looks, and a row for each server found.
///
/// Thread: gui.
class LocalServerList final : public QWidget
{
    Q_OBJECT

public:
    LocalServerList(std::vector<redis::Endpoint> endpoints, QWidget *parent);

Q_SIGNALS:
    void serverChosen(const larder::shell::LocalServer &server);
    void signInWanted(const larder::shell::LocalServer &server);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void showServers(const std::vector<LocalServer> &servers);
    QWidget *makeRow(const LocalServer &server);
    QWidget *makeNote(const QString &text);

    LocalServers m_local;
    kit::PlainLabel *m_caption;
    kit::Button *m_look;
    QVBoxLayout *m_rows;
};

} // namespace larder::shell
