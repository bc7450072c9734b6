// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewboard.h"

#include "ui/format/clocktime.h"
#include "ui/overview/boardlayout.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <chrono>

namespace larder::overview {

using namespace std::chrono_literals;
using theme::Role;
namespace measure = theme::measure;

namespace {

constexpr auto restartIsNews = 15min;
constexpr int captionHeight = 40;

} // namespace

OverviewBoard::OverviewBoard(QWidget *parent)
    : QWidget(parent)
    , m_head(new OverviewHead(m_group, this))
    , m_banners(new BannerStack(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_cards(new OverviewCards(m_content))
{
    addCharts(); // between cards and tables: Tab goes as one reads
    m_commands = new CommandTable(m_content);
    m_databases = new DatabaseTable(m_content);
    setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    m_scroll->installEventFilter(this);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(measure::pageMargin, measure::headMargin, 0, 0);
    page->setSpacing(measure::gap);
    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(0, 0, measure::pageMargin, 0);
    upper->setSpacing(measure::gap);
    upper->addWidget(m_head);
    upper->addWidget(m_banners);
    page->addLayout(upper);
    page->addWidget(m_scroll, 1);

    connect(m_head, &OverviewHead::backAsked, this, &OverviewBoard::showBoard);
    connect(m_head, &OverviewHead::pictureAsked, this, &OverviewBoard::pictureAsked);
    connect(m_head, &OverviewHead::csvAsked, this, &OverviewBoard::csvAsked);
    connect(m_banners, &BannerStack::retryAsked, this, &OverviewBoard::retryAsked);
    connect(m_banners, &BannerStack::signInAsked, this, &OverviewBoard::signInAsked);
    connect(m_banners, &BannerStack::editAsked, this, &OverviewBoard::editAsked);
    connect(m_cards, &OverviewCards::chartAsked, this, &OverviewBoard::showLarge);
    connect(m_cards, &OverviewCards::copyAclAsked, this, &OverviewBoard::copyAclAsked);
}

void OverviewBoard::addCharts()
{
    for (std::size_t i = 0; i < chartCount; ++i) {
        const auto id = static_cast<ChartId>(i);
        auto *card = new kit::ChartCard(m_group, chartContent(id), m_content);
        m_charts[i] = card;
        connect(card, &kit::ChartCard::enlargeAsked, this, [this, id] {
            if (m_large)
                showBoard();
            else
                showLarge(id);
        });
    }
    m_charts.front()->chart()->setMarkerLabels(kit::MarkerLabels::Shown);
    chart(ChartId::Keys)->hide();
}

void OverviewBoard::startAnew(const Glance &glance)
{
    m_restarts.clear();
    m_banners->startAnew();
    m_busiest = {};
    m_group.setSource({&glance.history.series(),
                       monitoring::History::column(monitoring::Metric::RoundTripP50),
                       glance.profile.sampleEvery.count()});
    display(glance);
}

void OverviewBoard::display(const Glance &glance)
{
    const bool isStale = glance.isStale();
    const auto newest = chartTime(glance.sample ? glance.sample->at : glance.now);
    m_head->setStaleSince(isStale ? format::clockTime(*glance.link.lastSampleAt, glance.now)
                                  : QString());
    m_group.advance(isStale ? std::max(newest, chartTime(glance.now)) : newest,
                    isStale ? kit::ChartGroup::Freshness::Stale : kit::ChartGroup::Freshness::Live);
    if (glance.sample)
        showRestarts(glance);
    m_banners->display(glance, newsOf(glance));
    if (m_group.isFollowing() || isStale)
        showValues(glance);
}

void OverviewBoard::clear()
{
    m_group.setSource({});
}

void OverviewBoard::showValues(const Glance &glance)
{
    const auto window = m_group.window();
    const auto loads = commandLoads(glance.history, window.to);
    showNotes(glance);
    m_cards->display(glance, window, m_group.longestStep(), loads);
    m_databases->display(glance);
    m_commands->setStale(glance.isStale());
    if (loads.empty())
        return; // stale for more than a minute: the last ones stay
    m_commands->display(loads);
    if (m_busiest.choose(loads))
        chart(ChartId::Commands)->setSeries(m_busiest.series(glance.history));
}

/// Why a chart is empty, when it is.
void OverviewBoard::showNotes(const Glance &glance)
{
    const QString lock = QStringLiteral("lock");
    for (std::size_t i = 0; i < chartCount; ++i) {
        const auto id = static_cast<ChartId>(i);
        const char *const needed = id == ChartId::RoundTrip ? "ping" : "info";
        if (!glance.mayRun(needed))
            m_charts[i]->chart()->setNote(
                lock, tr("user may not run %1").arg(QString::fromLatin1(needed).toUpper()));
        else if (id == ChartId::HitRatio && glance.sample)
            m_charts[i]->chart()->setNote({}, tr("no look-ups in this window"));
        else
            m_charts[i]->chart()->setNote({}, tr("no samples yet"));
    }
    if (!glance.mayRun("info")) {
        m_commands->setNote(lock, tr("user may not run INFO"));
        m_databases->setNote(lock, tr("user may not run INFO"));
        return;
    }
    m_commands->setNote({}, glance.sample ? tr("no commands yet") : tr("no samples yet"));
    m_databases->setNote({}, glance.sample ? tr("no keys") : tr("no samples yet"));
}

void OverviewBoard::showRestarts(const Glance &glance)
{
    if (m_restarts.take(*glance.sample, glance.history))
        m_group.setMarkers(m_restarts.markers());
}

std::optional<Restart> OverviewBoard::newsOf(const Glance &glance) const
{
    const auto &restarts = m_restarts.restarts();
    if (restarts.empty() || chartTime(glance.now - restartIsNews) > restarts.back().at)
        return std::nullopt;
    return restarts.back();
}

void OverviewBoard::showLarge(ChartId id)
{
    m_large = id;
    m_head->setChartTitle(chart(id)->chart()->content().title);
    arrange();
    chart(id)->chart()->setFocus();
}

void OverviewBoard::showBoard()
{
    if (!m_large)
        return;
    m_large.reset();
    m_head->setChartTitle({});
    arrange();
}

/// Banners come and go above the cards: the room changes without the page.
bool OverviewBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

/// The scroll area reaches the edge of the page, so that its bar stands in the margin.
void OverviewBoard::arrange()
{
    const QSize room(width() - 2 * measure::pageMargin, m_scroll->height() - measure::pageMargin);
    m_head->setWidth(room.width() >= wideFrom ? OverviewHead::Width::Wide
                                              : OverviewHead::Width::Narrow);
    for (auto *widget : m_cards->widgets())
        widget->setVisible(!m_large);
    for (std::size_t i = 0; i < chartCount; ++i) {
        const auto id = static_cast<ChartId>(i);
        m_charts[i]->setVisible(m_large ? *m_large == id : i < chartsOnBoard);
    }
    m_commands->setVisible(!m_large);
    m_databases->setVisible(!m_large);
    if (m_large)
        arrangeLarge(room);
    else
        arrangeBoard(room);
}

void OverviewBoard::arrangeLarge(QSize room)
{
    chart(*m_large)->setGeometry(QRect(QPoint(0, 0), room));
    m_content->resize(room + QSize(0, measure::pageMargin));
}

void OverviewBoard::arrangeBoard(QSize room)
{
    const auto &cards = m_cards->widgets();
    const auto layout =
        BoardLayout::of(room, {static_cast<int>(cards.size()), static_cast<int>(chartsOnBoard), 2});
    for (std::size_t i = 0; i < cards.size(); ++i)
        cards[i]->setGeometry(layout.kpis[i]);
    for (std::size_t i = 0; i < chartsOnBoard; ++i)
        m_charts[i]->setGeometry(layout.charts[i]);
    m_commands->setGeometry(layout.tables.front());
    m_databases->setGeometry(layout.tables.back());
    m_content->resize(room.width(), layout.height + measure::pageMargin);
}

void OverviewBoard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (m_group.isFollowing())
            m_group.pause();
        else
            m_group.follow();
        return;
    }
    if (m_group.handleKey(*event))
        return;
    if (event->key() == Qt::Key_Escape && m_large) {
        showBoard();
        return;
    }
    QWidget::keyPressEvent(event);
}

QPixmap OverviewBoard::picture(const QString &caption)
{
    const int margin = measure::pageMargin;
    const QSize size = m_content->size() + QSize(2 * margin, captionHeight);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(theme::colour(Role::Background));
    QPainter painter(&picture);
    painter.setFont(theme::font(theme::Type::BodyStrong));
    painter.setPen(theme::colour(Role::Text));
    painter.drawText(QRect(margin, 0, size.width() - 2 * margin, captionHeight), Qt::AlignVCenter,
                     caption);
    m_content->render(&painter, QPoint(margin, captionHeight), {}, QWidget::DrawChildren);
    return picture;
}

} // namespace larder::overview
