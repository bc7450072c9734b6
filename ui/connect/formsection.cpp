// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/formsection.h"

#include "ui/connect/checkededit.h"
#include "ui/connect/formrow.h"
#include "ui/kit/chip.h"
#include "ui/kit/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace larder::connect {

namespace {

constexpr int widthOfNumber = 112;

} // namespace

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_head(new QHBoxLayout)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::measure::gap);
    m_rows->addLayout(m_head);
    if (title.isEmpty())
        return;

    m_failed = kit::Chip::ofStatus(tr("fails, see Test"), kit::Status::Critical, this);
    m_failed->hide();
    m_head->setSpacing(theme::measure::gap);
    m_head->addWidget(new kit::PlainLabel(title, theme::Type::BodyStrong, theme::Role::Text, this));
    m_head->addWidget(m_failed);
    m_head->addStretch(1);
}

FormRow *FormSection::addRow(const QString &label)
{
    auto *row = new FormRow(label, this);
    m_rows->addWidget(row);
    return row;
}

void FormSection::know(const QString &field, FormRow *row, QWidget *control)
{
    m_known.push_back({.field = field, .row = row, .control = control, .edit = nullptr});
}

void FormSection::know(const QString &field, FormRow *row, kit::LineEdit *edit)
{
    m_known.push_back({.field = field, .row = row, .control = edit, .edit = edit});
    edit->setObjectName(field);
    connect(edit, &QLineEdit::textEdited, this, &FormSection::edited);
}

void FormSection::addField(FormRow *row, const QString &label, const QString &field,
                           kit::LineEdit *edit)
{
    edit->setFixedWidth(widthOfNumber);
    if (label.isEmpty())
        row->add(edit);
    else
        row->addSecond(label, edit);
    know(field, row, edit);
}

NumberEdit *FormSection::addNumber(FormRow *row, const QString &label, const QString &field,
                                   const Range &range)
{
    auto *edit = new NumberEdit(range.least, range.most, this);
    edit->setUnit(range.unit);
    addField(row, label, field, edit);
    return edit;
}

bool FormSection::holds(const QString &field) const
{
    return std::any_of(m_known.begin(), m_known.end(),
                       [&field](const Known &known) { return known.field == field; });
}

void FormSection::edit(const QString &field)
{
    for (const auto &known : m_known) {
        if (known.field != field || !known.control->isVisibleTo(this))
            continue;
        known.control->setFocus(Qt::OtherFocusReason);
        if (known.edit)
            known.edit->selectAll();
    }
}

std::vector<Problem> FormSection::problems() const
{
    std::vector<Problem> list;
    for (const auto &known : m_known) {
        const auto *checked = qobject_cast<const CheckedEdit *>(known.control);
        if (!checked || !checked->isEnabledTo(this) || !checked->isVisibleTo(this))
            continue;
        if (const auto what = checked->problem(); !what.isEmpty())
            list.push_back(problem(known.field, checked->accessibleName(), what));
    }
    return list;
}

Problem FormSection::problem(const QString &field, const QString &label, const QString &what)
{
    return {.field = field, .sentence = label + QStringLiteral(": ") + what};
}

void FormSection::showProblems(const std::vector<Problem> &problems)
{
    m_shown = problems;
    for (const auto &known : m_known)
        known.row->setProblem({});
    for (const auto &known : m_known) {
        const auto found =
            std::find_if(problems.begin(), problems.end(),
                         [&known](const Problem &p) { return p.field == known.field; });
        setRed(known, found == problems.end() ? QString() : found->sentence);
    }
}

void FormSection::showFailed(const QString &field)
{
    m_failedField = field;
    if (m_failed)
        m_failed->show();
    showProblems(m_shown);
}

void FormSection::clearFailed()
{
    m_failedField.clear();
    if (m_failed)
        m_failed->hide();
    showProblems(m_shown);
}

void FormSection::setRed(const Known &known, const QString &sentence)
{
    if (!sentence.isEmpty())
        known.row->setProblem(sentence);
    if (!known.edit)
        return;
    if (sentence.isEmpty() && known.field != m_failedField)
        known.edit->setPassed();
    else
        known.edit->setFailed();
}

} // namespace larder::connect
