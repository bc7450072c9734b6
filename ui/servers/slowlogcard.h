// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/redis/slowlog.h"
#include "ui/kit/card.h"

#include <chrono>
#include <optional>
#include <vector>

namespace larder::host {
class ServerContext;
}

namespace larder::kit {
class TableView;
}

namespace larder::servers {

class PeriodicRead;
class ReadStates;
class SlowlogModel;

/// What the server keeps of slow commands, by shape; SLOWLOG GET every 5 s while it is in view.
///
/// Thread: gui.
class SlowlogCard final : public kit::Card
{
    Q_OBJECT

public:
    explicit SlowlogCard(QWidget *parent = nullptr);

    void setServer(host::ServerContext *server); ///< nullptr: none
    void readAgain();

private:
    using Entries = Result<std::vector<redis::SlowCommand>>;

    void read();
    void readLimit();
    void readEntries();
    void showEntries(const std::vector<redis::SlowCommand> &entries);
    void showError(const Error &error);
    bool isWatched() const;

    SlowlogModel *m_model;
    kit::TableView *m_table;
    ReadStates *m_states;
    PeriodicRead *m_reads;
    bool m_mayAskLimit = true;                        // it has neither been told nor denied
    std::optional<std::chrono::microseconds> m_limit; // nullopt: not known, or the log is off
};

} // namespace larder::servers
