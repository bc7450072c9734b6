// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartlegend.h"

#include "ui/format/number.h"
#include "ui/kit/chartpainter.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace larder::kit {

using theme::Role;
using theme::Type;

namespace {

constexpr int sampleWidth = 10;
constexpr int squareSize = 8;
constexpr int gapAfterSample = 6;
constexpr int gapBeforeValue = 5;
constexpr int gapBetweenEntries = 11;
constexpr int entryHeight = 18;

int textWidth(const QString &text, Type type)
{
    return QFontMetrics(theme::font(type)).horizontalAdvance(text);
}

} // namespace

LegendEntry::LegendEntry(ChartSeries series, QWidget *parent)
    : QAbstractButton(parent)
    , m_series(std::move(series))
{
    setCheckable(true);
    setChecked(true);
    setText(m_series.name);
    setAccessibleName(m_series.name);
    setToolTip(tr("Click to hide or show"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LegendEntry::setValue(const QString &value)
{
    if (m_value == value)
        return;
    m_value = value;
    setAccessibleDescription(value);
    const int width = textWidth(value, Type::SmallStrong);
    if (width > m_valueWidth) {
        m_valueWidth = width;
        updateGeometry();
    }
    update();
}

void LegendEntry::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void LegendEntry::setStale(bool isStale)
{
    m_isStale = isStale;
    update();
}

void LegendEntry::setForm(Form form)
{
    if (m_form == form)
        return;
    m_form = form;
    updateGeometry();
    update();
}

int LegendEntry::widthOf(Form form) const
{
    const int sample = m_series.isStacked() ? squareSize : sampleWidth;
    const int name = sample + gapAfterSample + textWidth(text(), Type::Small);
    const bool hasValue = form == Form::WithValue && m_valueWidth > 0;
    return hasValue ? name + gapBeforeValue + m_valueWidth : name;
}

QSize LegendEntry::sizeHint() const
{
    return {widthOf(m_form), entryHeight};
}

QSize LegendEntry::minimumSizeHint() const
{
    return {sampleWidth, entryHeight};
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSample(painter);

    const int left = (m_series.isStacked() ? squareSize : sampleWidth) + gapAfterSample;
    const bool hasValue = m_form == Form::WithValue && !m_value.isEmpty();
    const int nameRoom = width() - left - (hasValue ? gapBeforeValue + m_valueWidth : 0);
    painter.setFont(theme::font(Type::Small));
    painter.setPen(theme::colour(isShown() ? Role::Text2 : Role::Text3));
    const QString name = painter.fontMetrics().elidedText(text(), Qt::ElideRight, nameRoom + 1);
    painter.drawText(QRect(left, 0, nameRoom + 1, rect().height()), Qt::AlignVCenter, name);
    if (!hasValue || !isShown())
        return;
    painter.setFont(theme::font(Type::SmallStrong));
    painter.setPen(theme::colour(m_isStale ? Role::Text3 : Role::Text));
    painter.drawText(QRect(width() - m_valueWidth, 0, m_valueWidth + 1, rect().height()),
                     Qt::AlignVCenter, m_value);
}

/// A hidden series keeps the outline of its sample.
void LegendEntry::paintSample(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = rect().height() / 2.0;
    if (m_series.isStacked()) {
        const QRectF square(0, middle - squareSize / 2.0, squareSize, squareSize);
        painter.setPen(isShown() ? Qt::NoPen : QPen(theme::colour(Role::Text3), 1));
        painter.setBrush(isShown() ? QBrush(m_colour) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(isShown() ? square : square.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    } else {
        QPen pen = seriesPen(m_series, isShown() ? m_colour : theme::colour(Role::Line));
        if (pen.style() == Qt::SolidLine)
            pen.setWidthF(2);
        painter.setPen(pen);
        painter.drawLine(QPointF(0, middle), QPointF(sampleWidth, middle));
    }
    painter.restore();
}

void LegendEntry::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    Q_EMIT pointedAt(true);
}

void LegendEntry::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    Q_EMIT pointedAt(false);
}

void LegendEntry::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT pointedAt(true);
}

void LegendEntry::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    Q_EMIT pointedAt(false);
}

LegendEntry *legendKey(const QString &text, theme::Meaning meaning)
{
    auto *key = new LegendEntry({text, 0, meaning, ChartSeries::Shape::Stacked});
    key->setColour(theme::colour(meaning));
    key->setCheckable(false);
    key->setEnabled(false);
    key->setToolTip({});
    key->unsetCursor();
    return key;
}

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gapBetweenEntries);
    row->addStretch(); // the entries stand at the right
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChartLegend::setSeries(const std::vector<ChartSeries> &series)
{
    qDeleteAll(m_entries);
    m_entries.clear();
    for (std::size_t i = 0; i < series.size(); ++i) {
        auto *entry = new LegendEntry(series[i], this);
        layout()->addWidget(entry);
        m_entries.push_back(entry);
        connect(entry, &QAbstractButton::toggled, this,
                [this, i](bool isShown) { Q_EMIT shownChanged(i, isShown); });
        connect(entry, &LegendEntry::pointedAt, this, [this, i, entry](bool isPointedAt) {
            const bool counts = isPointedAt && entry->isShown();
            Q_EMIT emphasised(counts ? std::optional(i) : std::nullopt);
        });
    }
    fit();
}

void ChartLegend::setColours(const std::vector<QColor> &colours)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i]->setColour(colours[i]);
}

void ChartLegend::setValues(const QStringList &values)
{
    const int before = widthOf(LegendEntry::Form::WithValue);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QString value = values.value(static_cast<qsizetype>(i));
        const bool isLimit = m_entries[i]->series().shape == ChartSeries::Shape::Reference;
        m_entries[i]->setValue(value);
        m_entries[i]->setVisible(!isLimit || value != format::unknown());
    }
    if (widthOf(LegendEntry::Form::WithValue) == before)
        return;
    updateGeometry();
    fit();
}

void ChartLegend::setStale(bool isStale)
{
    for (auto *entry : m_entries)
        entry->setStale(isStale);
}

int ChartLegend::widthOf(LegendEntry::Form form) const
{
    int width = 0;
    for (const auto *entry : m_entries) {
        if (!entry->isHidden())
            width += entry->widthOf(form) + (width > 0 ? gapBetweenEntries : 0);
    }
    return width;
}

QSize ChartLegend::sizeHint() const
{
    return {widthOf(LegendEntry::Form::WithValue), entryHeight};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {sampleWidth, entryHeight};
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChartLegend::fit()
{
    const auto form = width() >= widthOf(LegendEntry::Form::WithValue)
        ? LegendEntry::Form::WithValue
        : LegendEntry::Form::NameOnly;
    for (auto *entry : m_entries)
        entry->setForm(form);
}

} // namespace larder::kit
