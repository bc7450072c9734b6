// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "ui/kit/card.h"

#include <vector>

class QTreeView;

namespace larder::host {
class ServerContext;
}

namespace larder::kit {
class LineEdit;
}

namespace larder::servers {

class ClientsModel;
class PeriodicRead;
class ReadStates;
struct ClientGroup;

/// Who is connected to a server, by name; CLIENT LIST every 5 s while it is in view.
///
/// Thread: gui.
class ClientsCard final : public kit::Card
{
    Q_OBJECT

public:
    explicit ClientsCard(QWidget *parent = nullptr);

    void setServer(host::ServerContext *server); ///< nullptr: none
    void readAgain();
    QWidget *filterField() const;

private:
    void read();
    void showGroups(std::vector<ClientGroup> groups);
    void showError(const Error &error);
    QString countText(std::size_t connected) const;
    void sortUnlessWatched();

    ClientsModel *m_model;
    QTreeView *m_tree;
    kit::LineEdit *m_filter;
    ReadStates *m_states;
    PeriodicRead *m_reads;
};

} // namespace larder::servers
