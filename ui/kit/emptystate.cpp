// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptystate.h"

#include "ui/kit/iconlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace larder::kit {

using theme::Role;
using theme::Type;

namespace {

constexpr int markSize = 24;
constexpr int textWidth = 360; // lines stay readable on a wide page

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &howTo,
                       QWidget *parent)
    : EmptyState(icon, Role::Text3, title, howTo, parent)
{
}

EmptyState::EmptyState(Status status, const QString &title, const QString &howTo, QWidget *parent)
    : EmptyState(statusIcon(status), statusRole(status), title, howTo, parent)
{
}

EmptyState::EmptyState(const QString &icon, theme::Role role, const QString &title,
                       const QString &howTo, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, Type::BodyStrong, Role::Text, this))
    , m_howTo(new PlainLabel(howTo, Type::Cell, Role::Text2, this))
    , m_actions(new QHBoxLayout)
{
    for (PlainLabel *label : {m_title, m_howTo}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(textWidth);
    }
    m_actions->setSpacing(8);
    m_actions->setAlignment(Qt::AlignHCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(new IconLabel(icon, markSize, role, this), 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    const auto addCentred = [layout](QWidget *text) {
        auto *row = new QHBoxLayout;
        row->addWidget(text);
        layout->addLayout(row);
    };
    addCentred(m_title);
    layout->addSpacing(4);
    addCentred(m_howTo);
    layout->addSpacing(10);
    layout->addLayout(m_actions);
    layout->addStretch();
    setAccessibleName(title);
    setAccessibleDescription(howTo);
}

void EmptyState::setText(const QString &title, const QString &howTo)
{
    m_title->setText(title);
    m_howTo->setText(howTo);
    setAccessibleName(title);
    setAccessibleDescription(howTo);
}

Button *EmptyState::addAction(const QString &text, ButtonKind kind)
{
    auto *action = new Button(text, kind, this);
    action->setButtonSize(ButtonSize::Small);
    m_actions->addWidget(action);
    return action;
}

} // namespace larder::kit
