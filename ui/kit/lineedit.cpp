// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/lineedit.h"

#include "ui/kit/statusmark.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace larder::kit {

namespace {

constexpr int padding = 9; // text to the outer edge
constexpr int leadingSize = 16;
constexpr int symbolSize = 14; // of what stands at the end
constexpr int symbolGap = 8;

} // namespace

/// The icon of one trailing action. Reached by Tab only when it is the sole way to do its thing,
/// which is left to the action's own shortcut, so it stays out of the tab order.
class LineEdit::TrailingButton final : public QAbstractButton
{
public:
    static constexpr int room = 3; ///< around the icon, px

    TrailingButton(QString icon, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(std::move(icon))
    {
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::ArrowCursor);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(name);
        setToolTip(name.toHtmlEscaped());
        resize(symbolSize + 2 * room, symbolSize + 2 * room);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto role = underMouse() || isChecked() ? theme::Role::Text : theme::Role::Text2;
        const QColor tint = isEnabled() ? theme::colour(role) : theme::disabledText();
        theme::paintIcon(painter, rect().adjusted(room, room, -room, -room), m_icon, tint);
    }

private:
    QString m_icon;
};

LineEdit::LineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    arrange();
}

void LineEdit::setMono()
{
    m_mono = true;
    setFont(theme::font(theme::Type::Mono));
}

void LineEdit::setUnit(const QString &unit)
{
    m_unit = unit;
    arrange();
}

void LineEdit::setLeadingIcon(const QString &icon)
{
    m_leadingIcon = icon;
    arrange();
}

QAction *LineEdit::addTrailingAction(const QString &icon, const QString &name)
{
    auto *action = new QAction(name, this);
    auto *button = new TrailingButton(icon, name, this);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    m_trailing.push_back(button);
    button->show();
    arrange();
    return action;
}

void LineEdit::hideText()
{
    setEchoMode(QLineEdit::Password);
    const QAction *eye = addTrailingAction(QStringLiteral("eye"), tr("Show the password"));
    connect(eye, &QAction::triggered, this, &LineEdit::toggleHidden);
}

void LineEdit::setFailed()
{
    setFailed(true);
}

void LineEdit::setPassed()
{
    setFailed(false);
}

QSize LineEdit::sizeHint() const
{
    return {qMax(120, QLineEdit::sizeHint().width()), theme::fieldHeight()};
}

void LineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.6);
    int right = width() - padding;
    if (m_failed) {
        const QRect mark(right - symbolSize, (height() - symbolSize) / 2 + 1, symbolSize,
                         symbolSize);
        paintStatusMark(painter, mark, Status::Critical);
        right -= symbolSize + symbolGap;
    }
    if (!m_unit.isEmpty())
        theme::paintText(painter, QRect(0, 0, right, height()), m_unit,
                         {theme::Type::Small, theme::colour(theme::Role::Text2)}, Qt::AlignRight);
    if (!m_leadingIcon.isEmpty())
        theme::paintIcon(painter,
                         QRect(padding, (height() - leadingSize) / 2, leadingSize, leadingSize),
                         m_leadingIcon, theme::colour(theme::Role::Text2));
}

void LineEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void LineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_mono)
        setFont(theme::font(theme::Type::Mono));
}

void LineEdit::toggleHidden()
{
    setEchoMode(echoMode() == QLineEdit::Password ? QLineEdit::Normal : QLineEdit::Password);
}

void LineEdit::arrange()
{
    int right = width() - padding + TrailingButton::room;
    int reserved = 0;
    for (TrailingButton *button : m_trailing) {
        right -= button->width();
        button->move(right, (height() - button->height()) / 2);
        reserved += button->width();
    }
    if (m_failed)
        reserved += symbolSize + symbolGap;
    if (!m_unit.isEmpty())
        reserved += theme::textWidth(m_unit, theme::Type::Small) + symbolGap;
    setTextMargins(m_leadingIcon.isEmpty() ? 0 : leadingSize + symbolGap, 0, reserved, 0);
}

void LineEdit::setFailed(const QVariant &failed)
{
    m_failed = failed.toBool();
    setProperty("failed", failed); // Style reads it
    arrange();
    update();
}

} // namespace larder::kit
