// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plainlabel.h"

#include <QEvent>
#include <QPainter>

namespace larder::kit {

PlainLabel::PlainLabel(const QString &text, theme::Type type, theme::Role role, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
}

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), theme::Type::Body, theme::Role::Text, parent)
{
}

void PlainLabel::setType(theme::Type type)
{
    m_type = type;
    dress();
    updateGeometry();
}

void PlainLabel::setRole(theme::Role role)
{
    if (m_role == role)
        return;
    m_role = role;
    dress();
}

void PlainLabel::setRuns(std::vector<TextRun> runs)
{
    m_runs = std::move(runs);
    setText(TextBlock(m_runs).text());
    updateGeometry();
    update();
}

QSize PlainLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return block().size(0).grownBy(margins);
}

QSize PlainLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return sizeHint();
    return {40, theme::lineHeight(m_type)};
}

int PlainLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = qMax(1, width - margins.left() - margins.right());
    return block().size(inner).height() + margins.top() + margins.bottom();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (textInteractionFlags() & Qt::TextSelectableByMouse)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.6);
    block().paint(painter, contentsRect(), alignment());
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

TextBlock PlainLabel::block() const
{
    if (m_runs.empty() || TextBlock(m_runs).text() != text())
        return TextBlock({{text(), m_type, m_role}});
    return TextBlock(m_runs);
}

void PlainLabel::dress()
{
    setFont(theme::font(m_type));
    QPalette mine = palette();
    if (mine.color(QPalette::WindowText) != theme::colour(m_role)) {
        mine.setColor(QPalette::WindowText, theme::colour(m_role));
        setPalette(mine);
    }
    update();
}

} // namespace larder::kit
