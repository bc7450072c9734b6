// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

class QVBoxLayout;

namespace larder::kit {
class Card;
class PlainLabel;
class SegmentedControl;
} // namespace larder::kit

namespace larder::servers {

class ServerDetails;
class ServerTable;
class TileGrid;

/// All servers at once, as tiles or as a table, worst first; beneath them what can be seen of the
/// chosen one.
///
/// Thread:    gui.
/// Ownership: `host` and `navigator` must outlive it.
class ServersPage final : public kit::Page
{
    Q_OBJECT

public:
    ServersPage(host::EngineHost &host, kit::Navigator &navigator, QWidget *parent = nullptr);

    void showServer(host::ServerContext *server) override;
    std::vector<kit::Action> actions() override;
    QWidget *filterField() override;
    void readAgain() override;

Q_SIGNALS:
    void connectWanted(larder::host::ServerContext *server);
    void duplicateWanted(larder::host::ServerContext *server);
    void removeWanted(larder::host::ServerContext *server); ///< is to ask first

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum View { Tiles, Table };

    QWidget *makeHead();
    QWidget *makeContent();
    void connectParts();
    void setView(int view);
    void refreshSummary();
    void watch(host::ServerContext *server);
    void choose(host::ServerContext *server);
    void open(host::ServerContext *server);
    void openMenu(host::ServerContext *server, const QPoint &where);

    host::EngineHost &m_host;
    kit::Navigator &m_navigator;
    kit::SegmentedControl *m_views;
    kit::PlainLabel *m_summary;
    TileGrid *m_tiles;
    kit::Card *m_tableCard;
    ServerTable *m_table;
    ServerDetails *m_details;
};

} // namespace larder::servers
