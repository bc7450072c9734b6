// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/herocard.h"

#include "ui/format/duration.h"
#include "ui/format/number.h"
#include "ui/format/ratio.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace larder::overview {

using theme::Meaning;
using theme::Role;
using theme::Type;
namespace measure = theme::measure;

namespace {

constexpr int nowWidth = 171; // or what its texts need
constexpr int barThickness = 8;
constexpr int lineInset = 12; // of the line between the halves, above and below

} // namespace

HeroCard::HeroCard(QWidget *parent)
    : QWidget(parent)
    , m_now(
          new kit::KpiCard(tr("Hit ratio, server"), Meaning::Hits, kit::KpiCard::Size::Hero, this))
    , m_pane(new QWidget(this))
    , m_title(new kit::PlainLabel(tr("Since start"), Type::Cell, Role::Text2, m_pane))
    , m_number(new kit::PlainLabel(format::unknown(), Type::Number, Role::Text, m_pane))
    , m_unit(new kit::PlainLabel({}, Type::Body, Role::Text2, m_pane))
    , m_bar(new kit::ShareBar(tr("Hits and misses since start"), m_pane))
    , m_hits(new kit::PlainLabel({}, Type::Small, Role::Text2, m_pane))
    , m_misses(new kit::PlainLabel({}, Type::Small, Role::Text2, m_pane))
{
    m_now->setFrame(kit::KpiCard::Frame::None);
    m_bar->setThickness(barThickness);

    auto *number = new QHBoxLayout;
    number->setSpacing(6);
    number->addWidget(m_number);
    number->addWidget(m_unit, 0, Qt::AlignBottom);
    number->addStretch();
    m_unit->setContentsMargins(0, 0, 0, 5); // on the number's baseline

    auto *captions = new QHBoxLayout;
    captions->addWidget(m_hits);
    captions->addStretch();
    captions->addWidget(m_misses);

    auto *pane = new QVBoxLayout(m_pane);
    pane->setContentsMargins(measure::cardPadding, measure::cardPadding - 1,
                             measure::cardPadding + 1, measure::cardPadding);
    pane->setSpacing(0);
    pane->addWidget(m_title);
    pane->addLayout(number);
    pane->addSpacing(8);
    pane->addWidget(m_bar);
    pane->addSpacing(4);
    pane->addLayout(captions);
    pane->addStretch();

    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(1);
    halves->addWidget(m_now);
    halves->addWidget(m_pane, 1);
    m_now->setMinimumWidth(nowWidth);
}

void HeroCard::showSinceStart(const Glance &glance)
{
    const bool isKnown = glance.sample && glance.mayRun("info");
    m_pane->setVisible(isKnown);
    if (!isKnown)
        return;
    const auto &sample = *glance.sample;
    const bool isStale = glance.isStale();
    const auto ratio = sample.hitRatioSinceStart;
    const auto figure = format::percent(ratio);
    m_title->setText(sample.uptime ? tr("Since start, %1").arg(format::duration(*sample.uptime))
                                   : tr("Since start"));
    m_number->setText(figure.value);
    m_number->setRole(isStale ? Role::Text3 : Role::Text);
    m_unit->setText(figure.unit);
    m_unit->setRole(isStale ? Role::Text3 : Role::Text2);

    const auto colour = [isStale](Meaning meaning) {
        return theme::colour(isStale ? Meaning::Other : meaning);
    };
    QColor misses = colour(Meaning::Misses);
    if (isStale)
        misses = theme::colour(Role::Edge);
    const double hits = ratio.value_or(0);
    m_bar->setShares(
        ratio ? std::vector<kit::Share>{{hits, colour(Meaning::Hits)}, {1 - hits, misses}}
              : std::vector<kit::Share>{});
    m_hits->setText(ratio ? tr("Hits %1").arg(format::percent(hits).value) : tr("no look-ups yet"));
    m_misses->setText(ratio ? tr("Misses %1").arg(format::percent(1 - hits).value) : QString());
    for (auto *caption : {m_title, m_hits, m_misses})
        caption->setRole(isStale ? Role::Text3 : Role::Text2);
    m_bar->setAccessibleDescription(QString(m_hits->text() + u", " + m_misses->text()));
}

void HeroCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(),
                    {.fill = theme::colour(Role::Surface1),
                     .border = theme::colour(Role::Line),
                     .radius = measure::cardRadius});
    if (m_pane->isVisible())
        painter.fillRect(m_now->geometry().right() + 1, lineInset, 1, height() - 2 * lineInset,
                         theme::colour(Role::Line2));
}

} // namespace larder::overview
