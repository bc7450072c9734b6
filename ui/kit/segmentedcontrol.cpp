// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segmentedcontrol.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace larder::kit {

using theme::Role;
using theme::Type;

namespace {

constexpr int padding = 10;
constexpr int iconGap = 6;

} // namespace

class SegmentedControl::Segment final : public QAbstractButton
{
public:
    Segment(const QString &text, QString icon, std::optional<Role> role, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(std::move(icon))
        , m_role(role)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    void standFirst() { m_first = true; }
    void allowNone() { m_mayClear = true; }

    /// An exclusive group keeps one checked, so it looks away for a moment.
    void uncheck()
    {
        group()->setExclusive(false);
        setChecked(false);
        group()->setExclusive(true);
    }

    QSize sizeHint() const override
    {
        int width = theme::textWidth(text(), Type::CellStrong) + 2 * padding;
        if (!m_icon.isEmpty() || (m_role && isChecked()))
            width += symbolSize() + iconGap;
        return {width, theme::fieldHeight()};
    }

protected:
    void checkStateSet() override { updateGeometry(); }
    void nextCheckState() override
    {
        if (isChecked() && m_mayClear)
            uncheck();
        else
            QAbstractButton::nextCheckState();
        updateGeometry();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!isEnabled())
            painter.setOpacity(0.6);
        const QColor ground = isChecked() ? theme::colour(Role::Selection)
            : underMouse() && isEnabled() ? theme::colour(Role::Surface2)
                                          : QColor();
        const QRect inner = rect().adjusted(0, 1, 0, -1);
        if (ground.isValid())
            painter.fillRect(inner, ground);
        if (!m_first)
            painter.fillRect(0, 1, 1, height() - 2, theme::colour(Role::Line));
        paintContent(painter);
    }

private:
    int symbolSize() const { return m_role ? 12 : 16; }

    QColor ink() const
    {
        if (m_role)
            return theme::colour(*m_role);
        return theme::colour(isChecked() || underMouse() ? Role::Text : Role::Text2);
    }

    void paintContent(QPainter &painter) const
    {
        const QString icon = m_role ? (isChecked() ? QStringLiteral("check") : QString()) : m_icon;
        const Type type = isChecked() ? Type::CellStrong : Type::Cell;
        const int width = theme::textWidth(text(), type);
        const int iconWidth = icon.isEmpty() ? 0 : symbolSize() + iconGap;
        int left = (this->width() - width - iconWidth) / 2;
        if (!icon.isEmpty()) {
            const int top = (height() - symbolSize()) / 2;
            theme::paintIcon(painter, QRect(left, top, symbolSize(), symbolSize()), icon, ink());
            left += iconWidth;
        }
        theme::paintText(painter, QRect(left, 0, width, height()), text(), {type, ink()});
    }

    QString m_icon;
    std::optional<Role> m_role;
    bool m_first = false;
    bool m_mayClear = false;
};

SegmentedControl::SegmentedControl(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 0);
    layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentChanged(id);
        else if (current() < 0)
            Q_EMIT currentChanged(-1);
    });
}

int SegmentedControl::addSegment(const QString &text, const QString &icon)
{
    return add(new Segment(text, icon, std::nullopt, this));
}

int SegmentedControl::addColouredSegment(const QString &text, theme::Role role)
{
    return add(new Segment(text, QString(), role, this));
}

void SegmentedControl::allowNone()
{
    m_noneAllowed = true;
    const QSignalBlocker silent(m_group);
    for (auto *segment : m_segments) {
        segment->allowNone();
        segment->uncheck();
    }
}

int SegmentedControl::current() const
{
    // Not checkedId(): the group forgets that its choice was taken back.
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i]->isChecked())
            return static_cast<int>(i);
    }
    return -1;
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
    else if (m_noneAllowed && current() >= 0)
        m_segments[static_cast<std::size_t>(current())]->uncheck();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(
        painter, rect(),
        {.fill = {}, .border = theme::colour(Role::Line), .radius = theme::measure::controlRadius});
}

int SegmentedControl::add(Segment *segment)
{
    const int index = static_cast<int>(m_segments.size());
    if (index == 0)
        segment->standFirst();
    m_segments.push_back(segment);
    layout()->addWidget(segment);
    m_group->addButton(segment, index);
    if (m_noneAllowed) {
        segment->allowNone();
    } else if (index == 0) {
        const QSignalBlocker silent(m_group);
        segment->setChecked(true);
    }
    return index;
}

} // namespace larder::kit
