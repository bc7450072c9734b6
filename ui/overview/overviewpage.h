// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "ui/kit/page.h"
#include "ui/overview/exporter.h"
#include "ui/overview/glance.h"
#include "ui/overview/overviewboard.h"

#include <QPointer>

#include <chrono>

namespace larder::overview {

/// How one server does: its numbers, charts and tables, live. Ties the board to a ServerContext.
///
/// Thread: gui. Cost: nothing while hidden.
class OverviewPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit OverviewPage(kit::Navigator &navigator, QWidget *parent = nullptr);

    /// How much time the charts show, until a person chooses another range on the page itself. The
    /// same as last time: nothing happens.
    void setRange(std::chrono::minutes range);
    void showServer(host::ServerContext *server) override;
    std::vector<kit::Action> actions() override;
    void readAgain() override;

    OverviewBoard *board() const { return m_board; }

protected:
    void showEvent(QShowEvent *event) override;

private Q_SLOTS:
    void refresh();
    void retry();
    void editConnection();
    void signIn();
    void exportPicture();
    void exportCsv();
    void copyAclLine();

private:
    Glance glance() const;
    void follow(host::ServerContext &server);
    void unfollow(host::ServerContext &server);

    kit::Navigator &m_navigator;
    SystemClock m_clock;
    QPointer<host::ServerContext> m_server;
    std::chrono::minutes m_range{}; // as it was set last; 0: never
    OverviewBoard *m_board;
    Exporter *m_exporter;
};

} // namespace larder::overview
