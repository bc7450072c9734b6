// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/statusline.h"

#include <QPointer>
#include <QWidget>

namespace larder::host {
class ServerContext;
}

namespace larder::shell {

/// The line at the foot of the window: how the link stands in words, what watching costs, how far
/// the history reaches.
///
/// Thread: gui.
class StatusBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent);

    void setServer(host::ServerContext *server); ///< nullptr: none is chosen
    const StatusLine &line() const { return m_line; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void paintLeft(QPainter &painter, int right) const;
    int paintRight(QPainter &painter) const;

    QPointer<host::ServerContext> m_server;
    StatusLine m_line;
};

} // namespace larder::shell
