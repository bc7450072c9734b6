// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace larder::kit {

using theme::Role;
using theme::Type;
namespace measure = theme::measure;

namespace {

constexpr int headTop = 8; // the title stands 20 px below the card's edge, by its middle

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_title(new PlainLabel(QString(), Type::BodyStrong, Role::Text, m_head))
    , m_unit(new PlainLabel(QString(), Type::Small, Role::Text2, m_head))
    , m_tools(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_head->setMinimumHeight(measure::cardHead);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(measure::cardPadding, headTop, measure::cardPadding, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_unit);
    head->addStretch();
    m_tools->setSpacing(8);
    head->addLayout(m_tools);

    m_body->setContentsMargins(measure::cardPadding, 0, measure::cardPadding, measure::cardPadding);
    m_body->setSpacing(8);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_head, 0, Qt::AlignTop);
    all->addLayout(m_body, 1);
    setTitle(title);
    m_unit->hide();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_head->setHidden(title.isEmpty());
    const int top = title.isEmpty() ? measure::cardPadding : 0;
    QMargins margins = m_body->contentsMargins();
    margins.setTop(top);
    m_body->setContentsMargins(margins);
}

void Card::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setHidden(unit.isEmpty());
}

void Card::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
    if (tool->sizeHint().height() > measure::cardHead - headTop)
        m_head->layout()->setContentsMargins(measure::cardPadding, headTop - 1,
                                             measure::cardPadding, 6);
}

void Card::setAlert(std::optional<Status> status)
{
    if (m_alert == status)
        return;
    m_alert = status;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(),
                    {.fill = theme::colour(Role::Surface1),
                     .border = theme::colour(m_alert ? statusRole(*m_alert) : Role::Line),
                     .radius = measure::cardRadius});
}

} // namespace larder::kit
