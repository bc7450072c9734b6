// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/formsection.h"

namespace larder::connect {

class CaptionedCheck;
class NumberEdit;

/// What watching costs the server, and how it shows there.
///
/// Thread: gui.
class CostSection final : public FormSection
{
    Q_OBJECT

public:
    explicit CostSection(QWidget *parent = nullptr);

    void load(const profiles::Profile &profile) override;
    void store(profiles::Profile &profile) const override;
    std::vector<Problem> problems() const override;

private:
    void showCost();

    NumberEdit *m_sampleEvery;
    FormRow *m_sampleRow;
    kit::LineEdit *m_clientName;
    CaptionedCheck *m_atStart;
};

} // namespace larder::connect
