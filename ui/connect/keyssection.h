// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/formsection.h"

namespace larder::connect {

/// Which keys of the server belong to the deployment.
///
/// Thread: gui.
class KeysSection final : public FormSection
{
    Q_OBJECT

public:
    explicit KeysSection(QWidget *parent = nullptr);

    void load(const profiles::Profile &profile) override;
    void store(profiles::Profile &profile) const override;
    std::vector<Problem> problems() const override;

private:
    kit::LineEdit *m_prefix;
};

} // namespace larder::connect
