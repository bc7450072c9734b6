// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/kpicard.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace larder::kit {

using theme::Role;
using theme::Type;
namespace measure = theme::measure;

namespace {

constexpr int padding = measure::cardPadding + 1; // and the border
constexpr int labelTop = 11;
constexpr int labelHeight = 16;
constexpr int numberTop = 28;
constexpr int numberHeight = 34;
constexpr int heroHeight = 48;
constexpr int contextHeight = 15;
constexpr int sparkTop = 82;
constexpr int heroSparkTop = 96;
constexpr int markSize = 14;
constexpr int clockSize = 12;
constexpr int markGap = 6;
constexpr int unitGap = 6;

/// A filled triangle, or a bar: the icons' thin arrows would be lost at this size.
void paintDirection(QPainter &painter, QPointF middle, Trend::Direction direction,
                    const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (direction == Trend::Direction::Steady) {
        painter.drawRoundedRect(QRectF(middle.x() - 3.5, middle.y() - 1, 7, 2), 1, 1);
        return;
    }
    const double up = direction == Trend::Direction::Up ? 1 : -1;
    painter.drawPolygon(QPolygonF({{middle.x() - 3.5, middle.y() + 3 * up},
                                   {middle.x() + 3.5, middle.y() + 3 * up},
                                   {middle.x(), middle.y() - 3 * up}}));
}

} // namespace

KpiCard::KpiCard(const QString &label, theme::Meaning meaning, Size size, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(label)
    , m_meaning(meaning)
    , m_size(size)
    , m_bars(new LoadingBars({{52, 10}, {88, 22}, {110, 10}}, this))
    , m_copyAcl(new Button(tr("Copy ACL line"), ButtonKind::Link, this))
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bars->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_copyAcl->setButtonSize(ButtonSize::Small);
    connect(m_copyAcl, &QAbstractButton::clicked, this, &KpiCard::copyAclAsked);
    enter(State::Loading);
}

void KpiCard::setFrame(Frame frame)
{
    m_frame = frame;
    update();
}

void KpiCard::setLoading()
{
    enter(State::Loading);
}

void KpiCard::setWaiting(const QString &context)
{
    m_reading = {format::unknownFigure(), context};
    enter(State::Waiting);
}

void KpiCard::setReading(KpiReading reading)
{
    m_reading = std::move(reading);
    enter(State::Live);
}

void KpiCard::setStale(const QString &since)
{
    m_since = since;
    enter(State::Stale);
}

void KpiCard::setNoRight(const QString &context)
{
    m_reading = {format::unknownFigure(), context};
    enter(State::NoRight);
}

void KpiCard::setAlert(std::optional<Status> status, const QString &why)
{
    m_alert = status;
    m_why = why;
    update();
}

QSize KpiCard::sizeHint() const
{
    return {160, 128};
}

QSize KpiCard::minimumSizeHint() const
{
    return {120, 112};
}

bool KpiCard::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void KpiCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_bars->setGeometry(padding, padding, width() - 2 * padding, 64);
    m_copyAcl->move(padding - 2, contextTop() + contextHeight + 4);
}

void KpiCard::enter(State state)
{
    m_state = state;
    m_bars->setVisible(state == State::Loading);
    m_copyAcl->setVisible(state == State::NoRight);
    describe();
    update();
}

/// One sentence for a screen reader; not while it has the focus, or it would be read every second.
void KpiCard::describe()
{
    if (hasFocus())
        return;
    const bool hasNumber = m_state != State::Loading;
    const QString number = hasNumber ? format::text(m_reading.number) : tr("being read");
    setAccessibleName(QString(m_label + u": " + number));
    setAccessibleDescription(m_state == State::Stale ? tr("stale since %1").arg(m_since)
                                                     : m_reading.context);
}

int KpiCard::contextTop() const
{
    return numberTop + (m_size == Size::Hero ? heroHeight : numberHeight);
}

void KpiCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_frame == Frame::Own) {
        theme::paintBox(painter, rect(),
                        {.fill = theme::colour(underMouse() ? Role::Surface2 : Role::Surface1),
                         .border = theme::colour(m_alert ? statusRole(*m_alert) : Role::Line),
                         .radius = measure::cardRadius});
    }
    if (m_state == State::Loading)
        return;
    paintSparkline(painter);
    const int cornerLeft = paintCorner(painter);
    paintLabel(painter, cornerLeft - markGap);
    paintNumber(painter);
    paintContext(painter);
}

void KpiCard::paintSparkline(QPainter &painter) const
{
    if (m_state != State::Live && m_state != State::Stale)
        return;
    const int top = m_size == Size::Hero ? heroSparkTop : sparkTop;
    const QRectF where(1, top, sparkWidth(), height() - 1 - top);
    QPainterPath inside;
    const int beyond = m_frame == Frame::None ? measure::cardRadius : -1; // no corner there
    inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, beyond, -1), measure::cardRadius - 1,
                          measure::cardRadius - 1);
    painter.save();
    painter.setClipPath(inside);
    paintSpark(painter, where, m_reading.spark,
               theme::colour(m_state == State::Stale ? theme::Meaning::Other : m_meaning));
    painter.restore();
}

int KpiCard::paintCorner(QPainter &painter) const
{
    const bool isHero = m_size == Size::Hero;
    const bool isStale = m_state == State::Stale;
    const QString words = isStale ? m_since : m_reading.trend.words;
    if (words.isEmpty() || (m_state != State::Live && !isStale))
        return width() - padding;

    painter.setFont(theme::font(Type::Small));
    const QColor colour = theme::colour(isStale ? Role::Text3 : Role::Text2);
    const int wordsWidth = painter.fontMetrics().horizontalAdvance(words);
    const int symbol = isStale ? clockSize : 8;
    const int symbolGap = 4;
    const int room = width() - 2 * padding - wordsWidth - markGap
        - QFontMetrics(theme::font(Type::Cell)).horizontalAdvance(m_label);
    const bool hasSymbol = isStale ? isHero || symbol + symbolGap <= room
                                   : m_reading.trend.direction != Trend::Direction::Unknown;
    const int all = wordsWidth + (hasSymbol ? symbol + symbolGap : 0);
    const int left = isHero ? padding : width() - padding - all;
    const int top = isHero ? contextTop() : labelTop;
    const QPointF middle(left + symbol / 2.0, top + labelHeight / 2.0 + 0.5);
    if (isStale && hasSymbol)
        theme::paintIcon(painter, QRectF(left, middle.y() - clockSize / 2.0, clockSize, clockSize),
                         QStringLiteral("stale"), colour);
    else if (hasSymbol)
        paintDirection(painter, middle, m_reading.trend.direction, colour);
    painter.setPen(colour);
    painter.drawText(QRect(left + all - wordsWidth, top, wordsWidth + 1, labelHeight),
                     Qt::AlignVCenter, words);
    return isHero ? width() - padding : left;
}

void KpiCard::paintLabel(QPainter &painter, int right) const
{
    int left = padding;
    const QRect mark(left, labelTop + 1, markSize, markSize);
    if (m_state == State::NoRight)
        theme::paintIcon(painter, mark, QStringLiteral("lock"), theme::colour(Role::Text2));
    else if (m_alert)
        paintStatusMark(painter, mark, *m_alert);
    if (m_state == State::NoRight || m_alert)
        left += markSize + markGap;
    painter.setFont(theme::font(Type::Cell));
    painter.setPen(theme::colour(m_alert ? statusRole(*m_alert) : Role::Text2));
    painter.drawText(QRect(left, labelTop, right - left, labelHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_label, Qt::ElideRight, right - left));
}

void KpiCard::paintNumber(QPainter &painter) const
{
    const bool isHero = m_size == Size::Hero;
    const bool isStale = m_state == State::Stale;
    const int lineHeight = isHero ? heroHeight : numberHeight;
    painter.setFont(theme::font(isHero ? Type::Hero : Type::Number));
    painter.setPen(theme::colour(isStale ? Role::Text3 : Role::Text));
    const int baseline = numberTop
        + (lineHeight + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) / 2;
    painter.drawText(padding, baseline, m_reading.number.value);
    const int right = padding + painter.fontMetrics().horizontalAdvance(m_reading.number.value);

    painter.setFont(theme::font(isHero ? Type::Title : Type::Body));
    painter.setPen(theme::colour(isStale ? Role::Text3 : Role::Text2));
    painter.drawText(right + unitGap, baseline, m_reading.number.unit);
}

void KpiCard::paintContext(QPainter &painter) const
{
    const bool isTrendThere = m_size == Size::Hero
        && (m_state == State::Stale
            || (m_state == State::Live && !m_reading.trend.words.isEmpty()));
    if (isTrendThere)
        return;
    const QString &text = m_alert ? m_why : m_reading.context;
    painter.setFont(theme::font(Type::Small));
    painter.setPen(theme::colour(m_state == State::Stale ? Role::Text3 : Role::Text2));
    const QRect where(padding, contextTop(), width() - 2 * padding, contextHeight);
    painter.drawText(where, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
}

} // namespace larder::kit
