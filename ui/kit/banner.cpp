// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner.h"

#include "ui/kit/iconlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace larder::kit {

using theme::Role;
using theme::Type;
namespace measure = theme::measure;

namespace {

constexpr int bar = 3;
constexpr int markLeft = 13;
constexpr int textLeft = 39;

} // namespace

Banner::Banner(Status status, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_icon(statusIcon(status))
    , m_text(new PlainLabel(this))
    , m_activity(new QWidget(this))
    , m_activityText(new PlainLabel(m_activity))
    , m_progress(new ShareBar(tr("Time until the next attempt"), this))
    , m_actions(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_progress->setFixedWidth(80);
    m_progress->setThickness(6);
    auto *activity = new QHBoxLayout(m_activity);
    activity->setContentsMargins(0, 0, 0, 0);
    activity->setSpacing(8);
    activity->addWidget(new IconLabel(QStringLiteral("refresh"), 14, Role::Text, m_activity));
    activity->addWidget(m_activityText);
    m_activity->hide();
    m_progress->hide();
    m_actions->setSpacing(12);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(textLeft, 1, 9, 1);
    layout->setSpacing(12);
    layout->addStrut(measure::banner - 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_activity);
    layout->addWidget(m_progress);
    layout->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Banner *Banner::insight(const QString &icon, theme::Meaning meaning, QWidget *parent)
{
    auto *banner = new Banner(Status::Note, parent);
    banner->m_meaning = meaning;
    banner->m_icon = icon;
    return banner;
}

void Banner::setStatus(Status status)
{
    m_status = status;
    m_icon = statusIcon(status);
    update();
}

void Banner::setText(const QString &fact, const QString &sentence)
{
    if (fact.isEmpty())
        m_text->setRuns({{sentence, Type::Body, Role::Text}});
    else
        m_text->setRuns({{fact, Type::BodyStrong, Role::Text},
                         {sentence.isEmpty() ? QString() : QString(u'\u2002' + sentence),
                          Type::Body, Role::Text2}});
    setAccessibleName(statusWord(m_status) + u": " + m_text->text());
    updateGeometry();
}

void Banner::setActivity(const QString &what, const QString &until)
{
    m_activityText->setRuns({{what + (until.isEmpty() ? QString() : QStringLiteral(" "))},
                             {until, Type::BodyStrong, Role::Text}});
    m_activity->setHidden(what.isEmpty());
}

void Banner::setProgress(double part)
{
    m_progress->setHidden(part < 0);
    m_progress->setShare(part, theme::colour(Role::Text2));
}

Button *Banner::addAction(const QString &text, ButtonKind kind)
{
    auto *action = new Button(text, kind, this);
    action->setButtonSize(ButtonSize::Small);
    m_actions->addWidget(action);
    return action;
}

void Banner::setDismissable()
{
    Button *cross = Button::withIcon(QStringLiteral("close"), tr("Close"), ButtonKind::Quiet, this);
    cross->setButtonSize(ButtonSize::Small);
    connect(cross, &QAbstractButton::clicked, this, &Banner::dismiss);
    m_actions->addWidget(cross);
}

QSize Banner::minimumSizeHint() const
{
    return {240, measure::banner};
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = theme::colour(m_meaning ? Role::Surface1 : statusGround(m_status));
    const QColor border = m_meaning ? theme::colour(Role::Line) : edge();
    theme::paintBox(painter, rect(),
                    {.fill = ground, .border = border, .radius = measure::controlRadius});

    QPainterPath outline;
    outline.addRoundedRect(rect(), measure::controlRadius, measure::controlRadius);
    QPainterPath inner;
    inner.addRoundedRect(QRectF(rect()).adjusted(bar, 1, 0, -1), measure::controlRadius - bar,
                         measure::controlRadius - 1);
    painter.setClipRect(QRectF(0, 0, measure::controlRadius, height()));
    painter.fillPath(outline.subtracted(inner), edge());
    painter.setClipping(false);

    theme::paintIcon(painter, QRect(markLeft, (height() - 16) / 2, 16, 16), m_icon, edge());
}

void Banner::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

QColor Banner::edge() const
{
    return m_meaning ? theme::colour(*m_meaning) : theme::colour(statusRole(m_status));
}

} // namespace larder::kit
