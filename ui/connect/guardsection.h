// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/formsection.h"

namespace larder::connect {

class NumberEdit;
class SizeEdit;

/// What protects this computer from the server's replies, and the server from our calls.
///
/// Thread: gui.
class GuardSection final : public FormSection
{
    Q_OBJECT

public:
    explicit GuardSection(QWidget *parent = nullptr);

    void load(const profiles::Profile &profile) override;
    void store(profiles::Profile &profile) const override;

private:
    SizeEdit *m_largestReply;
    NumberEdit *m_deepestReply;
    SizeEdit *m_waitingBytes;
    NumberEdit *m_waitingCommands;
    NumberEdit *m_failures;
    NumberEdit *m_rest;
    NumberEdit *m_probe;
};

} // namespace larder::connect
