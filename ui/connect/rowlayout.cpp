// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/rowlayout.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace larder::connect {

namespace {

constexpr int betweenGroups = 16;
constexpr int labelToControl = 8;
constexpr int betweenLines = 8;
constexpr int leastStretched = 88; // px that a control keeps when it gives way

} // namespace

RowLayout::~RowLayout()
{
    for (auto *item : m_items)
        delete item;
}

void RowLayout::add(QWidget *control, const Companion &companion)
{
    Group group{.labelWidth = companion.labelWidth, .stretch = companion.stretch};
    if (companion.label) {
        addWidget(companion.label);
        group.label = m_items.back();
    }
    addWidget(control);
    group.control = m_items.back();
    m_groups.push_back(group);
}

void RowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *RowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *RowLayout::takeAt(int index)
{
    auto *item = itemAt(index);
    if (!item)
        return nullptr;
    m_items.erase(m_items.begin() + index);
    std::erase_if(m_groups, [item](const Group &group) {
        return group.control == item || group.label == item;
    });
    return item;
}

int RowLayout::leastWidth(const Group &group) const
{
    int width = group.control->sizeHint().width();
    if (group.stretch > 0)
        width = qMax(leastStretched, group.control->minimumSize().width());
    if (group.label)
        width += labelWidth(group) + labelToControl;
    return width;
}

int RowLayout::labelWidth(const Group &group)
{
    return group.label ? qMax(group.labelWidth, group.label->sizeHint().width()) : 0;
}

std::vector<int> RowLayout::controlWidths(Line line, int room) const
{
    int spare = room - betweenGroups * static_cast<int>(line.end - line.first - 1);
    int stretch = 0;
    for (auto i = line.first; i < line.end; ++i) {
        spare -= leastWidth(m_groups[i]);
        stretch += m_groups[i].stretch;
    }

    std::vector<int> widths;
    for (auto i = line.first; i < line.end; ++i) {
        const auto &group = m_groups[i];
        const int before = group.label ? labelWidth(group) + labelToControl : 0;
        int width = leastWidth(group) - before;
        if (group.stretch > 0)
            width += qMax(0, spare) * group.stretch / stretch;
        widths.push_back(qMin(width, room - before)); // one that is too wide is alone on its line
    }
    return widths;
}

int RowLayout::lineHeight(Line line, const std::vector<int> &widths) const
{
    int height = 0;
    for (auto i = line.first; i < line.end; ++i) {
        const auto *control = m_groups[i].control;
        height = qMax(height,
                      control->hasHeightForWidth() ? control->heightForWidth(widths[i - line.first])
                                                   : control->sizeHint().height());
    }
    return height;
}

RowLayout::Line RowLayout::lineFrom(std::size_t first, int room) const
{
    auto end = first + 1;
    int width = leastWidth(m_groups[first]);
    while (end < m_groups.size()) {
        width += betweenGroups + leastWidth(m_groups[end]);
        if (width > room)
            break;
        ++end;
    }
    return {first, end};
}

int RowLayout::arrange(const QRect &rect, Pass pass) const
{
    int top = rect.top();
    for (Line line; line.end < m_groups.size();) {
        if (line.end > 0)
            top += betweenLines;
        line = lineFrom(line.end, rect.width());
        const auto widths = controlWidths(line, rect.width());
        const int height = lineHeight(line, widths);
        if (pass == Pass::Place)
            place(line, widths, {rect.left(), top, rect.width(), height});
        top += height;
    }
    return top - rect.top();
}

void RowLayout::place(Line line, const std::vector<int> &widths, const QRect &room) const
{
    int left = room.left();
    const auto put = [&](QLayoutItem *item, int width) {
        const int wanted =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        const int height = qMin(room.height(), wanted);
        const QRect where(left, room.top() + (room.height() - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, where));
        left += width;
    };
    for (auto i = line.first; i < line.end; ++i) {
        const auto &group = m_groups[i];
        if (group.label) {
            put(group.label, labelWidth(group));
            left += labelToControl;
        }
        put(group.control, widths[i - line.first]);
        left += betweenGroups;
    }
}

int RowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Pass::Measure);
}

QSize RowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &group : m_groups) {
        width += leastWidth(group) + (width > 0 ? betweenGroups : 0);
        height = qMax(height, group.control->sizeHint().height());
    }
    return {width, height};
}

QSize RowLayout::minimumSize() const
{
    int width = 0;
    for (const auto &group : m_groups)
        width = qMax(width, leastWidth(group));
    return {width, sizeHint().height()};
}

void RowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

} // namespace larder::connect
