// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/namesection.h"

#include "ui/connect/captionedcheck.h"
#include "ui/connect/formrow.h"
#include "ui/kit/lineedit.h"
#include "ui/kit/segmentedcontrol.h"

namespace larder::connect {

using profiles::Label;

NameSection::NameSection(QWidget *parent)
    : FormSection(QString(), parent)
    , m_name(new kit::LineEdit(this))
    , m_label(new kit::SegmentedControl(tr("Label"), this))
    , m_readOnly(new CaptionedCheck(
          tr("Read only"),
          tr("The engine refuses every write, from this window, the terminal and the API"), this))
{
    // In the order of profiles::Label, which begins with none.
    m_label->addColouredSegment(tr("Development"), theme::Role::Development);
    m_label->addColouredSegment(tr("Staging"), theme::Role::Staging);
    m_label->addColouredSegment(tr("Production"), theme::Role::Production);
    m_label->allowNone();
    m_name->setMinimumWidth(80);

    auto *row = addRow(tr("Name"));
    row->add(m_name, 1);
    row->add(tr("Label"), m_label);
    know(QStringLiteral("name"), row, m_name);
    auto *access = addRow(QString());
    access->add(m_readOnly, 1);

    connect(m_label, &kit::SegmentedControl::currentChanged, this, &FormSection::edited);
    connect(m_readOnly->box(), &QCheckBox::clicked, this, &FormSection::edited);
}

void NameSection::setTaken(const QStringList &names)
{
    m_taken = names;
}

void NameSection::setSuggestion(const QString &name)
{
    m_name->setPlaceholderText(name);
}

void NameSection::load(const profiles::Profile &profile)
{
    const QSignalBlocker silent(m_label);
    m_name->setText(QString::fromStdString(profile.name));
    m_label->setCurrent(static_cast<int>(profile.label) - 1);
    m_readOnly->setChecked(profile.options.access == redis::Access::ReadOnly);
}

void NameSection::store(profiles::Profile &profile) const
{
    profile.name = name().toStdString();
    profile.label = static_cast<Label>(m_label->current() + 1);
    profile.options.access =
        m_readOnly->isChecked() ? redis::Access::ReadOnly : redis::Access::ReadWrite;
}

std::vector<Problem> NameSection::problems() const
{
    const auto field = QStringLiteral("name");
    if (name().trimmed().isEmpty())
        return {problem(field, tr("Name"), tr("the server needs one"))};
    if (m_taken.contains(name()))
        return {problem(field, tr("Name"), tr("another server is called that"))};
    return {};
}

QString NameSection::name() const
{
    return m_name->text().isEmpty() ? m_name->placeholderText() : m_name->text();
}

} // namespace larder::connect
