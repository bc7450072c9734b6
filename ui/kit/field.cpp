// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field.h"

#include <QVBoxLayout>

namespace larder::kit {

Field::Field(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new LineEdit(this))
    , m_caption(new PlainLabel(QString(), theme::Type::Small, theme::Role::Text2, this))
{
    m_edit->setAccessibleName(accessibleName);
    m_caption->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_caption);
    setFocusProxy(m_edit);
    refresh();
}

void Field::setHelp(const QString &help)
{
    m_help = help;
    refresh();
}

void Field::setError(const QString &what)
{
    m_error = what;
    refresh();
}

void Field::refresh()
{
    const bool failed = !m_error.isEmpty();
    m_caption->setText(failed ? m_error : m_help);
    m_caption->setRole(failed ? theme::Role::Critical : theme::Role::Text2);
    m_caption->setHidden(m_caption->text().isEmpty());
    m_edit->setAccessibleDescription(m_caption->text());
    if (failed)
        m_edit->setFailed();
    else
        m_edit->setPassed();
}

} // namespace larder::kit
