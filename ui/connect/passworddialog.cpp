// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/passworddialog.h"

#include "ui/connect/dialogwidth.h"
#include "ui/connect/formrow.h"
#include "ui/format/text.h"
#include "ui/kit/lineedit.h"

#include <QVBoxLayout>

namespace larder::connect {

namespace {

constexpr int dialogWidth = 460;
constexpr int margin = 16;

QString reason(Asking why, const QString &name)
{
    switch (why) {
    case Asking::EachTime:
        return PasswordDialog::tr("The password of %1 is asked for at every connect.").arg(name);
    case Asking::Missing:
        return PasswordDialog::tr("%1 wants a password and none is kept for it.").arg(name);
    case Asking::Refused:
        return PasswordDialog::tr("%1 did not take the password. Larder does not repeat it, so "
                                  "that nobody is locked out.")
            .arg(name);
    case Asking::NoKeychain:
        return PasswordDialog::tr("%1 wants a password, and the system keychain that keeps it "
                                  "does not answer.")
            .arg(name);
    }
    return {};
}

QString whereItGoes(profiles::PasswordStore store)
{
    switch (store) {
    case profiles::PasswordStore::Keychain:
        return PasswordDialog::tr("Once the server takes it, it goes to the system keychain.");
    case profiles::PasswordStore::Session:
        return PasswordDialog::tr("It is kept until Larder closes.");
    case profiles::PasswordStore::AskEachTime:
        return PasswordDialog::tr("It is not kept.");
    }
    return {};
}

} // namespace

PasswordDialog::PasswordDialog(const profiles::Profile &profile, Asking why, QWidget *window)
    : Dialog(tr("Sign in"), window)
    , m_password(new kit::LineEdit(this))
{
    const auto &connect = profile.options.connect;
    const auto user =
        connect.user.empty() ? tr("the default user") : format::fromServer(connect.user);
    body()->setContentsMargins(margin, margin, margin, margin);
    body()->setSpacing(theme::measure::gap);
    auto *text = new kit::PlainLabel(reason(why, QString::fromStdString(profile.name)),
                                     theme::Type::Body, theme::Role::Text, this);
    text->setWordWrap(true);
    body()->addWidget(text);

    const auto addFact = [this](const QString &label, const QString &value, theme::Type type) {
        auto *row = new FormRow(label, this);
        row->add(new kit::PlainLabel(value, type, theme::Role::Text, this), 1);
        body()->addWidget(row);
    };
    addFact(tr("Server"), format::fromServer(redis::display(connect.endpoint)), theme::Type::Mono);
    addFact(tr("User"), user, connect.user.empty() ? theme::Type::Body : theme::Type::Mono);

    auto *row = new FormRow(tr("Password"), this);
    m_password->hideText();
    row->add(m_password, 1);
    row->setHelp(whereItGoes(profile.passwordStore));
    body()->addWidget(row);

    const auto *notNow = addButton(tr("Not now"), kit::ButtonKind::Default);
    auto *signIn = addButton(tr("Sign in"), kit::ButtonKind::Primary);
    signIn->setEnabled(false);
    setInitialButton(signIn);
    QObject::connect(notNow, &QAbstractButton::clicked, this, &QDialog::reject);
    QObject::connect(signIn, &QAbstractButton::clicked, this, &QDialog::accept);
    QObject::connect(m_password, &QLineEdit::textChanged, signIn,
                     [signIn](const QString &typed) { signIn->setEnabled(!typed.isEmpty()); });
    m_password->setFocus(Qt::OtherFocusReason);
    setDialogWidth(*this, dialogWidth);
}

Secret PasswordDialog::password() const
{
    return Secret(m_password->text().toStdString());
}

} // namespace larder::connect
