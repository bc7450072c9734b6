// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/secret.h"
#include "engine/profiles/profile.h"
#include "ui/connect/savedservers.h"
#include "ui/kit/dialog.h"

namespace larder::kit {
class LineEdit;
}

namespace larder::connect {

/// Asks for the password of one server. What is typed goes to the caller and nowhere else.
///
/// Thread: gui.
class PasswordDialog final : public kit::Dialog
{
    Q_OBJECT

public:
    PasswordDialog(const profiles::Profile &profile, Asking why, QWidget *window);

    Secret password() const;

private:
    kit::LineEdit *m_password;
};

} // namespace larder::connect
