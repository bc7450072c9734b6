// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/progressrow.h"

#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace larder::kit {

using theme::Role;
using theme::Type;

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_what(new ElidedLabel(QString(), Type::BodyStrong, Role::Text, this))
    , m_pace(new ElidedLabel(QString(), Type::Cell, Role::Text2, this))
    , m_bar(new ShareBar(tr("Progress"), this))
    , m_note(new ElidedLabel(QString(), Type::Cell, Role::Text2, this))
    , m_pause(new Button(tr("Pause"), ButtonKind::Default, this))
{
    auto *stop = new Button(tr("Stop"), ButtonKind::Default, this);
    for (Button *button : {m_pause, stop})
        button->setButtonSize(ButtonSize::Small);
    connect(m_pause, &QAbstractButton::clicked, this, &ProgressRow::pauseOrResume);
    connect(stop, &QAbstractButton::clicked, this, &ProgressRow::stopRequested);

    auto *head = new QHBoxLayout;
    head->addWidget(m_what, 1);
    head->addWidget(m_pace);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_pause);
    foot->addWidget(stop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(11, 9, 11, 9);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addLayout(foot);
}

void ProgressRow::setWhat(const QString &what)
{
    m_what->setText(what);
    setAccessibleName(what);
}

void ProgressRow::setPace(const QString &pace)
{
    m_pace->setText(pace);
}

void ProgressRow::setNote(const QString &note)
{
    m_note->setText(note);
}

void ProgressRow::setPart(double part)
{
    m_bar->setShare(part, theme::colour(Role::Accent));
}

void ProgressRow::showPaused()
{
    m_paused = true;
    m_pause->setText(tr("Resume"));
}

void ProgressRow::showRunning()
{
    m_paused = false;
    m_pause->setText(tr("Pause"));
}

void ProgressRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(),
                    {.fill = theme::colour(Role::Surface1),
                     .border = theme::colour(Role::Line),
                     .radius = theme::measure::controlRadius});
}

void ProgressRow::pauseOrResume()
{
    if (m_paused)
        Q_EMIT resumeRequested();
    else
        Q_EMIT pauseRequested();
}

} // namespace larder::kit
