// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/textblock.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace larder::kit {

namespace {

constexpr qreal endless = 100'000;

QList<QTextLayout::FormatRange> formatsOf(const std::vector<TextRun> &runs)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const TextRun &run : runs) {
        QTextCharFormat format;
        format.setFont(theme::font(run.type));
        format.setForeground(theme::colour(run.role));
        formats.append({start, static_cast<int>(run.text.size()), format});
        start += static_cast<int>(run.text.size());
    }
    return formats;
}

// Lines stand `lineHeight` apart, each in the middle of its share, as a browser sets them.
QSizeF layOut(QTextLayout &layout, const std::vector<TextRun> &runs, int width,
              Qt::Alignment alignment)
{
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                 : QTextOption::ManualWrap);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(runs));

    const int lineHeight = runs.empty() ? 0 : theme::lineHeight(runs.front().type);
    const int baseline = theme::baseline(layout.font(), lineHeight);
    qreal widest = 0;
    int count = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width > 0 ? width : endless);
        line.setPosition({0, count * lineHeight + baseline - line.ascent()});
        widest = qMax(widest, line.naturalTextWidth());
        ++count;
    }
    layout.endLayout();
    return {widest, static_cast<qreal>(count * lineHeight)};
}

} // namespace

TextBlock::TextBlock(std::vector<TextRun> runs)
    : m_runs(std::move(runs))
{
}

QSize TextBlock::size(int width) const
{
    QTextLayout layout(text(),
                       theme::font(m_runs.empty() ? theme::Type::Body : m_runs.front().type));
    const QSizeF needed = layOut(layout, m_runs, width, Qt::AlignLeft);
    return {static_cast<int>(std::ceil(needed.width())), static_cast<int>(needed.height())};
}

void TextBlock::paint(QPainter &painter, const QRect &where, Qt::Alignment alignment) const
{
    if (m_runs.empty())
        return;
    QTextLayout layout(text(), theme::font(m_runs.front().type));
    const QSizeF needed = layOut(layout, m_runs, where.width(), alignment);
    qreal top = where.top();
    if (alignment.testFlag(Qt::AlignVCenter))
        top += std::floor((where.height() - needed.height()) / 2);
    else if (alignment.testFlag(Qt::AlignBottom))
        top += where.height() - needed.height();
    layout.draw(&painter, {static_cast<qreal>(where.left()), top});
}

QString TextBlock::text() const
{
    QString all;
    for (const TextRun &run : m_runs)
        all += run.text;
    return all;
}

} // namespace larder::kit
