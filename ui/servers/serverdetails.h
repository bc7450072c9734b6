// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QGridLayout;

namespace larder::host {
class ServerContext;
}

namespace larder::kit {
class ElidedLabel;
}

namespace larder::servers {

class ClientsCard;
class FactsCard;
class SlowlogCard;

/// What can be seen of one server: its clients and slow commands, read while they are in view, and
/// from each sample its replicas and its copies on disk.
///
/// Thread: gui.
class ServerDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerDetails(QWidget *parent);

    void setServer(host::ServerContext *server); ///< nullptr: none
    void readAgain();
    QWidget *filterField() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Heading;

    void refresh();
    void arrange();

    QPointer<host::ServerContext> m_server;
    Heading *m_heading;
    ClientsCard *m_clients;
    SlowlogCard *m_slowlog;
    FactsCard *m_replication;
    FactsCard *m_persistence;
    QGridLayout *m_grid;
    int m_columns = 0; // 0: not laid out yet
};

} // namespace larder::servers
