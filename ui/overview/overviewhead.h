// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/chartgroup.h"
#include "ui/kit/chip.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/segmentedcontrol.h"

#include <QMenu>
#include <QWidget>

#include <cstdint>

namespace larder::overview {

/// The head of the page: title, what is out of the ordinary, and the tools: range of time, pause,
/// export. Where room is short the ranges are a menu.
///
/// Thread:    gui.
/// Ownership: the group outlives it.
class OverviewHead final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewHead(kit::ChartGroup &group, QWidget *parent = nullptr);

    /// Empty: the title of the page itself. Else that of the chart shown in large, with a way back.
    void setChartTitle(const QString &title);
    /// "14:29:53"; empty: not stale.
    void setStaleSince(const QString &since);

    enum class Width : std::uint8_t { Narrow, Wide };
    void setWidth(Width width);

Q_SIGNALS:
    void backAsked();
    void pictureAsked();
    void csvAsked();

private Q_SLOTS:
    void chooseRange(int index);
    void showSpan();
    void showFollowing(bool isFollowing);
    void togglePause();

private:
    kit::ChartGroup &m_group;
    kit::Button *m_back;
    kit::PlainLabel *m_title;
    kit::Chip *m_stale;
    kit::Chip *m_held;
    kit::SegmentedControl *m_ranges;
    kit::Button *m_rangeMenu;
    kit::Button *m_pause;
    kit::Button *m_export;
    kit::Button *m_more;
};

} // namespace larder::overview
