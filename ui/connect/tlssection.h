// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/formsection.h"

class QCheckBox;

namespace larder::connect {

class CaptionedCheck;
class FileEdit;

/// Whether the connection is encrypted, and how the other side is known.
///
/// Thread: gui.
class TlsSection final : public FormSection
{
    Q_OBJECT

public:
    explicit TlsSection(QWidget *parent = nullptr);

    /// With the details that stand there.
    enum class Encryption { Off, On };
    void turn(Encryption encryption);
    void setServerName(const QString &name);

    void load(const profiles::Profile &profile) override;
    void store(profiles::Profile &profile) const override;

private:
    void showSwitch();

    QCheckBox *m_switch;
    CaptionedCheck *m_verify;
    kit::LineEdit *m_serverName;
    FileEdit *m_caFile;
    FileEdit *m_certificate;
    FileEdit *m_key;
    std::vector<FormRow *> m_rows;
};

} // namespace larder::connect
