// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chartcard.h"
#include "ui/kit/chartgroup.h"
#include "ui/overview/bannerstack.h"
#include "ui/overview/commandtable.h"
#include "ui/overview/databasetable.h"
#include "ui/overview/glance.h"
#include "ui/overview/overviewcards.h"
#include "ui/overview/overviewcharts.h"
#include "ui/overview/overviewhead.h"
#include "ui/overview/restartlog.h"

#include <QPixmap>
#include <QScrollArea>
#include <QWidget>

#include <array>
#include <optional>

namespace larder::overview {

/// Everything one sees of the page. Shown one glance after the other; knows no server.
///
///     Board -- a KPI or a chart is opened --> Large -- Esc, back --> Board
///
/// Thread: gui.
class OverviewBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewBoard(QWidget *parent = nullptr);

    kit::ChartGroup &group() { return m_group; }
    kit::ChartCard *chart(ChartId id) const { return m_charts[static_cast<std::size_t>(id)]; }

    /// Another server from now on; its history outlives its use here.
    void startAnew(const Glance &glance);
    /// The same server, a moment later. Held, the charts, cards and tables stay as they are.
    void display(const Glance &glance);
    /// No server any more.
    void clear();

    void showLarge(ChartId chart);
    void showBoard();
    bool isLarge() const { return m_large.has_value(); }

    /// All of it, also what is scrolled out of view, under a line that says whose and when.
    QPixmap picture(const QString &caption);

Q_SIGNALS:
    void retryAsked();
    void editAsked();
    void signInAsked();
    void pictureAsked();
    void csvAsked();
    void copyAclAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCharts();
    void arrange();
    void showValues(const Glance &glance);
    void showNotes(const Glance &glance);
    void showRestarts(const Glance &glance);
    std::optional<Restart> newsOf(const Glance &glance) const;
    void arrangeBoard(QSize room);
    void arrangeLarge(QSize room);

    kit::ChartGroup m_group;
    OverviewHead *m_head;
    BannerStack *m_banners;
    QScrollArea *m_scroll;
    QWidget *m_content;
    OverviewCards *m_cards;
    std::array<kit::ChartCard *, chartCount> m_charts{};
    CommandTable *m_commands = nullptr;
    DatabaseTable *m_databases = nullptr;
    BusiestCommands m_busiest;
    RestartLog m_restarts;
    std::optional<ChartId> m_large;
};

} // namespace larder::overview
