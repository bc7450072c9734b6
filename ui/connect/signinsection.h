// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/secret.h"
#include "ui/connect/formsection.h"

#include <optional>

class QButtonGroup;

namespace larder::connect {

/// Who signs in, and where the password stays between starts.
///
/// Thread: gui.
class SignInSection final : public FormSection
{
    Q_OBJECT

public:
    /// Whether a password is kept for this server already.
    enum class Kept { Nothing, Password };

    explicit SignInSection(QWidget *parent = nullptr);

    void setKept(Kept kept);
    void setPassword(const QString &password);
    /// Empty: there is none. nullopt: the kept one was not touched.
    std::optional<Secret> password() const;
    /// It would cross the network readable by anybody; empty: it would not.
    void setWarning(const QString &warning);

    void load(const profiles::Profile &profile) override; ///< not the password
    void store(profiles::Profile &profile) const override;

private:
    void passwordEdited();

    kit::LineEdit *m_user;
    kit::LineEdit *m_password;
    FormRow *m_row;
    QButtonGroup *m_store;
    bool m_isKept = false; // and untouched
};

} // namespace larder::connect
