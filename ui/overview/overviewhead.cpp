// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewhead.h"

#include "ui/format/duration.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace larder::overview {

using kit::Button;
using kit::ButtonKind;
using theme::Role;
using theme::Type;

namespace {

constexpr metrics::TimeMs minute = 60'000;
constexpr std::array<metrics::TimeMs, 3> ranges{5 * minute, 15 * minute, 60 * minute};

QString spanText(metrics::TimeMs span)
{
    return format::duration(std::chrono::milliseconds(span));
}

} // namespace

OverviewHead::OverviewHead(kit::ChartGroup &group, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
    , m_back(Button::withIcon(QStringLiteral("chevron-left"), tr("Back to all charts"),
                              ButtonKind::Quiet, this))
    , m_title(new kit::PlainLabel(tr("Overview"), Type::Title, Role::Text, this))
    , m_stale(kit::Chip::ofStatus({}, kit::Status::Critical, this))
    , m_held(kit::Chip::filled({}, this))
    , m_ranges(new kit::SegmentedControl(tr("Range of time"), this))
    , m_rangeMenu(new Button({}, ButtonKind::Default, this))
    , m_pause(Button::withIcon(QStringLiteral("pause"), tr("Pause the charts"), ButtonKind::Default,
                               this))
    , m_export(new Button(tr("Export"), ButtonKind::Default, this))
    , m_more(Button::withIcon(QStringLiteral("more"), tr("Export"), ButtonKind::Default, this))
{
    setFixedHeight(theme::measure::headHeight);
    m_stale->setIconName(QStringLiteral("stale"));
    m_held->setIconName(QStringLiteral("pause"));
    m_export->setIconName(QStringLiteral("download"));
    for (QWidget *hidden :
         std::initializer_list<QWidget *>{m_back, m_stale, m_held, m_rangeMenu, m_more})
        hidden->hide();

    m_ranges->allowNone();
    auto *rangeMenu = new QMenu(this);
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const int index = m_ranges->addSegment(spanText(ranges[i]));
        rangeMenu->addAction(tr("Last %1").arg(spanText(ranges[i])), this,
                             [this, index] { chooseRange(index); });
    }
    m_rangeMenu->setMenu(rangeMenu);
    auto *exports = new QMenu(this);
    exports->addAction(tr("Picture of the page (PNG)…"), this, &OverviewHead::pictureAsked);
    exports->addAction(tr("Values of this window (CSV)…"), this, &OverviewHead::csvAsked);
    m_export->setMenu(exports);
    connect(m_more, &QAbstractButton::clicked, exports, [this, exports] {
        exports->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addSpacing(4);
    row->addWidget(m_stale);
    row->addWidget(m_held);
    row->addStretch();
    for (QWidget *tool :
         std::initializer_list<QWidget *>{m_ranges, m_rangeMenu, m_pause, m_export, m_more})
        row->addWidget(tool);

    connect(m_back, &QAbstractButton::clicked, this, &OverviewHead::backAsked);
    connect(m_ranges, &kit::SegmentedControl::currentChanged, this, &OverviewHead::chooseRange);
    connect(m_pause, &QAbstractButton::clicked, this, &OverviewHead::togglePause);
    connect(&group, &kit::ChartGroup::spanChanged, this, &OverviewHead::showSpan);
    connect(&group, &kit::ChartGroup::followingChanged, this, &OverviewHead::showFollowing);
    showSpan();
}

void OverviewHead::setChartTitle(const QString &title)
{
    m_title->setText(title.isEmpty() ? tr("Overview") : title);
    m_back->setHidden(title.isEmpty());
}

void OverviewHead::setStaleSince(const QString &since)
{
    m_stale->setHidden(since.isEmpty());
    if (!since.isEmpty())
        m_stale->setText(tr("Stale since %1").arg(since));
}

void OverviewHead::setWidth(Width width)
{
    const bool isWide = width == Width::Wide;
    m_ranges->setVisible(isWide);
    m_export->setVisible(isWide);
    m_rangeMenu->setVisible(!isWide);
    m_more->setVisible(!isWide);
}

void OverviewHead::chooseRange(int index)
{
    if (index < 0) { // the chosen one was clicked away
        showSpan();
        return;
    }
    m_group.setSpan(ranges[static_cast<std::size_t>(index)]);
    m_group.follow();
}

void OverviewHead::showSpan()
{
    const auto span = m_group.span();
    const auto found = std::find(ranges.begin(), ranges.end(), span);
    const QSignalBlocker silent(m_ranges); // a zoom that comes to 15 min has not chosen it
    m_ranges->setCurrent(found == ranges.end() ? -1 : static_cast<int>(found - ranges.begin()));
    m_rangeMenu->setText(tr("Last %1").arg(spanText(span)));
}

void OverviewHead::showFollowing(bool isFollowing)
{
    m_held->setText(tr("Paused"));
    m_held->setHidden(isFollowing);
    m_pause->setIconName(isFollowing ? QStringLiteral("pause") : QStringLiteral("play"));
    const QString name = isFollowing ? tr("Pause the charts") : tr("Go on with the charts");
    m_pause->setToolTip(name);
    m_pause->setAccessibleName(name);
}

void OverviewHead::togglePause()
{
    if (m_group.isFollowing())
        m_group.pause();
    else
        m_group.follow();
}

} // namespace larder::overview
