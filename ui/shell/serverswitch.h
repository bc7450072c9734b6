// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/statusmark.h"

#include <QAbstractButton>
#include <QColor>
#include <QPointer>

#include <optional>

class QMenu;

namespace larder::host {
class EngineHost;
class ServerContext;
} // namespace larder::host

namespace larder::shell {

/// Which server the window shows: its label's edge, its worst state, name, address and label. A
/// click, or Ctrl+L, opens the list of all servers with the state of each.
///
/// Thread:    gui.
/// Ownership: `host` and `navigator` must outlive it.
class ServerSwitch final : public QAbstractButton
{
    Q_OBJECT

public:
    ServerSwitch(const host::EngineHost &host, kit::Navigator &navigator, QWidget *parent);

    void setServer(host::ServerContext *server); ///< nullptr: none is chosen
    void openMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What is shown of the chosen server.
    struct Face {
        kit::Status mark = kit::Status::Silent;
        QString name;
        QString address;
        QString label; // empty: none
        QColor colour; // of the label
        QString reason;

        bool operator==(const Face &) const = default;
    };

    void refresh();
    void fill(QMenu &menu);
    void paintServer(QPainter &painter) const;
    void paintNothing(QPainter &painter) const;

    const host::EngineHost &m_host;
    kit::Navigator &m_navigator;
    QPointer<host::ServerContext> m_server;
    std::optional<Face> m_face; // nullopt: no server is chosen
};

} // namespace larder::shell
