// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/testrow.h"

#include "ui/kit/plainlabel.h"
#include "ui/theme/paint.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace larder::connect {

using theme::Role;
using theme::Type;

namespace {

constexpr int side = 14;    // of the panel to a row's mark
constexpr int boxSide = 10; // of the panel to the red box
constexpr int boxPadding = 12;
constexpr int boxBar = 3;
constexpr int markSize = 16;
constexpr int markToText = 8;
constexpr int quietPadding = 9; // of a small button without a ground, whose text is to line up

/// A button that gives up the middle of its text where the panel is narrow.
class FittingButton final : public kit::Button
{
public:
    FittingButton(const QString &text, kit::ButtonKind kind, QWidget *parent)
        : Button(text, kind, parent)
        , m_text(text)
    {
        setButtonSize(kit::ButtonSize::Small);
        m_wanted = Button::sizeHint().width();
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {m_wanted, Button::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return {0, Button::sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        Button::resizeEvent(event);
        const QFontMetrics metrics(theme::font(Type::Cell));
        const bool isCut = width() < m_wanted;
        setText(isCut ? metrics.elidedText(m_text, Qt::ElideMiddle, width() - 2 * quietPadding)
                      : m_text);
        setToolTip(isCut ? m_text.toHtmlEscaped() : QString());
    }

private:
    QString m_text;
    int m_wanted = 0; // px, of all of it
};

} // namespace

TestRow::TestRow(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_mark(new kit::StatusMark(kit::Status::Pending, markSize, this))
    , m_title(new kit::PlainLabel(title, Type::Body, Role::Text2, this))
    , m_took(new kit::PlainLabel(QString(), Type::Small, Role::Text2, this))
    , m_text(new kit::PlainLabel(QString(), Type::Cell, Role::Text2, this))
    , m_layout(new QGridLayout(this))
    , m_actions(new QVBoxLayout)
{
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    m_mark->setRole(Role::Text2);
    m_actions->setSpacing(4);
    m_layout->setHorizontalSpacing(markToText);
    m_layout->setVerticalSpacing(0);
    m_layout->addWidget(m_mark, 0, 0, 2, 1, Qt::AlignTop);
    m_layout->addWidget(m_title, 0, 1);
    m_layout->addWidget(m_took, 0, 2, Qt::AlignTop);
    m_layout->addWidget(m_text, 1, 1, 1, 2);
    m_layout->addLayout(m_actions, 2, 0, 1, 3);
    m_layout->setColumnStretch(1, 1);
    arrange();
}

void TestRow::setUntried(const QString &why)
{
    m_text->setText(why);
    arrange();
}

void TestRow::setDone(kit::Status status, const QString &found, const QString &took)
{
    m_mark->setStatus(status);
    m_mark->setRole(kit::statusRole(status));
    m_title->setType(Type::BodyStrong);
    m_title->setRole(Role::Text);
    m_text->setText(found);
    m_took->setText(took);
    arrange();
}

void TestRow::setFailed(const QString &title, const QString &reason, const QString &took)
{
    m_hasFailed = true;
    m_title->setText(title);
    setDone(kit::Status::Critical, reason, took);
}

kit::Button *TestRow::addAction(const QString &text, kit::ButtonKind kind)
{
    auto *button = new FittingButton(text, kind, this);
    button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addSpacing(kind == kit::ButtonKind::Quiet ? 0 : quietPadding);
    line->addWidget(button);
    line->addStretch(1);
    m_actions->addLayout(line);
    arrange();
    return button;
}

void TestRow::arrange()
{
    const int above = m_actions->isEmpty() ? 0 : 8;
    m_actions->setContentsMargins(markSize + markToText - quietPadding, above, 0, 0);
    if (m_hasFailed)
        m_layout->setContentsMargins(boxSide + boxBar + side, boxPadding, boxSide + side,
                                     boxPadding);
    else
        m_layout->setContentsMargins(side, 0, side, 0);
    setAccessibleName(m_title->text());
    setAccessibleDescription(kit::statusWord(m_mark->status()) + QStringLiteral(": ")
                             + m_text->text());
    update();
}

void TestRow::paintEvent(QPaintEvent *)
{
    if (!m_hasFailed)
        return;
    QPainter painter(this);
    const QRect box = rect().adjusted(boxSide, 0, -boxSide, 0);
    const QColor red = theme::colour(Role::Critical);
    constexpr int radius = theme::measure::controlRadius;
    theme::paintBox(painter, box,
                    {.fill = theme::colour(Role::CriticalBack), .border = red, .radius = radius});
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outer;
    outer.addRoundedRect(QRectF(box), radius, radius);
    QPainterPath rest;
    rest.addRoundedRect(QRectF(box).adjusted(boxBar, 1, 0, -1), radius - boxBar, radius - boxBar);
    painter.setClipRect(box.left(), box.top(), boxBar + radius, box.height());
    painter.fillPath(outer.subtracted(rest), red);
}

} // namespace larder::connect
