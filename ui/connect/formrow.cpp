// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/formrow.h"

#include "ui/connect/captionedcheck.h"
#include "ui/kit/plainlabel.h"

#include <QGridLayout>

namespace larder::connect {

using theme::Role;
using theme::Type;

namespace {

constexpr int labelToControl = 8;
constexpr int toCaption = 4;
constexpr int secondLabelWidth = 148;

/// The height of what the label stands beside.
int firstLine(const QWidget *control)
{
    if (const auto *check = qobject_cast<const CaptionedCheck *>(control))
        return check->box()->sizeHint().height();
    return qMin(control->sizeHint().height(), theme::fieldHeight());
}

} // namespace

FormRow::FormRow(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new kit::PlainLabel(label, Type::Body, Role::Text2, this))
    , m_controls(new RowLayout)
    , m_caption(new kit::PlainLabel(QString(), Type::Small, Role::Text2, this))
{
    m_label->setFixedWidth(labelWidth - labelToControl);
    m_label->setWordWrap(true);
    m_caption->setWordWrap(true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(labelToControl);
    grid->setVerticalSpacing(toCaption);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addLayout(m_controls, 0, 1);
    grid->addWidget(m_caption, 1, 1);
    grid->setColumnStretch(1, 1);
    refresh();
}

void FormRow::add(QWidget *control, int stretch)
{
    if (m_controls->count() == 0) {
        m_label->setBuddy(control);
        m_label->setMinimumHeight(firstLine(control));
    }
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(m_label->text());
    m_controls->add(control, {.stretch = stretch});
}

void FormRow::add(const QString &label, QWidget *control, int stretch)
{
    addLabelled(label, control, {.stretch = stretch});
}

void FormRow::addSecond(const QString &label, QWidget *control)
{
    addLabelled(label, control, {.labelWidth = secondLabelWidth});
}

void FormRow::addLabelled(const QString &label, QWidget *control, RowLayout::Companion companion)
{
    companion.label = new kit::PlainLabel(label, Type::Body, Role::Text2, this);
    companion.label->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    m_controls->add(control, companion);
}

void FormRow::setHelp(const QString &help)
{
    m_help = help;
    refresh();
}

void FormRow::setWarning(const QString &warning)
{
    m_warning = warning;
    refresh();
}

void FormRow::setProblem(const QString &problem)
{
    m_problem = problem;
    refresh();
}

void FormRow::refresh()
{
    const auto say = [this](const QString &text, Role role) {
        m_caption->setText(text);
        m_caption->setRole(role);
        m_caption->setHidden(text.isEmpty());
    };
    if (!m_problem.isEmpty())
        say(m_problem, Role::Critical);
    else if (!m_warning.isEmpty())
        say(m_warning, Role::Warning);
    else
        say(m_help, Role::Text2);
}

} // namespace larder::connect
