// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/formsection.h"

namespace larder::connect {

class NumberEdit;
class ShareEdit;

/// How many connections there are, how long each step may take, and how they come back after a cut.
///
/// Thread: gui.
class PoolSection final : public FormSection
{
    Q_OBJECT

public:
    explicit PoolSection(QWidget *parent = nullptr);

    void load(const profiles::Profile &profile) override;
    void store(profiles::Profile &profile) const override;
    std::vector<Problem> problems() const override;

private:
    NumberEdit *m_poolSize;
    NumberEdit *m_retries;
    NumberEdit *m_keepalive;
    NumberEdit *m_healthCheck;
    NumberEdit *m_resolve;
    NumberEdit *m_connect;
    NumberEdit *m_tls;
    NumberEdit *m_signIn;
    NumberEdit *m_command;
    NumberEdit *m_silence;
    NumberEdit *m_firstWait;
    NumberEdit *m_longestWait;
    ShareEdit *m_jitter;
};

} // namespace larder::connect
