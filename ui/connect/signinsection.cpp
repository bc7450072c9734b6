// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/signinsection.h"

#include "engine/base/escape.h"
#include "ui/connect/formrow.h"
#include "ui/kit/lineedit.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace larder::connect {

using profiles::PasswordStore;

SignInSection::SignInSection(QWidget *parent)
    : FormSection(tr("Sign in"), parent)
    , m_user(new kit::LineEdit(this))
    , m_password(new kit::LineEdit(this))
    , m_row(addRow(tr("User")))
    , m_store(new QButtonGroup(this))
{
    m_user->setMono();
    m_user->setPlaceholderText(tr("the default user"));
    m_password->hideText();
    m_row->add(m_user, 1);
    m_row->add(tr("Password"), m_password, 1);
    know(QStringLiteral("user"), m_row, m_user);
    know(QStringLiteral("password"), m_row, m_password);
    connect(m_password, &QLineEdit::textEdited, this, &SignInSection::passwordEdited);

    auto *row = addRow(tr("Keep it"));
    // In the order of PasswordStore.
    for (const auto &text :
         {tr("in the system keychain"), tr("until Larder closes"), tr("ask each time")}) {
        auto *choice = new QRadioButton(text, this);
        choice->setAccessibleName(tr("Keep the password") + QStringLiteral(": ") + text);
        m_store->addButton(choice, static_cast<int>(m_store->buttons().size()));
        row->add(choice);
    }
    connect(m_store, &QButtonGroup::idClicked, this, &FormSection::edited);
}

void SignInSection::setKept(Kept kept)
{
    m_isKept = kept == Kept::Password;
    m_password->setPlaceholderText(m_isKept ? tr("unchanged") : tr("none"));
}

void SignInSection::setPassword(const QString &password)
{
    m_isKept = false;
    m_password->setText(password);
}

void SignInSection::passwordEdited()
{
    if (m_isKept)
        m_password->setPlaceholderText(tr("none"));
    m_isKept = false;
}

std::optional<Secret> SignInSection::password() const
{
    if (m_isKept)
        return std::nullopt;
    return Secret(m_password->text().toStdString());
}

void SignInSection::setWarning(const QString &warning)
{
    m_row->setWarning(warning);
}

void SignInSection::load(const profiles::Profile &profile)
{
    m_user->setText(QString::fromStdString(escaped(profile.options.connect.user)));
    m_store->button(static_cast<int>(profile.passwordStore))->setChecked(true);
}

void SignInSection::store(profiles::Profile &profile) const
{
    profile.options.connect.user = unescaped(m_user->text().toStdString());
    profile.passwordStore = static_cast<PasswordStore>(m_store->checkedId());
}

} // namespace larder::connect
