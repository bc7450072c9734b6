// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/formsection.h"

#include <QStringList>

namespace larder::kit {
class SegmentedControl;
}

namespace larder::connect {

class CaptionedCheck;

/// The head of the form: what the server is called, what it is for, whether it may be written to.
///
/// Thread: gui.
class NameSection final : public FormSection
{
    Q_OBJECT

public:
    explicit NameSection(QWidget *parent = nullptr);

    void setTaken(const QStringList &names); ///< names of the other servers
    /// Stands in for a name as long as none is typed.
    void setSuggestion(const QString &name);

    void load(const profiles::Profile &profile) override;
    void store(profiles::Profile &profile) const override;
    std::vector<Problem> problems() const override;

private:
    QString name() const;

    kit::LineEdit *m_name;
    kit::SegmentedControl *m_label;
    CaptionedCheck *m_readOnly;
    QStringList m_taken;
};

} // namespace larder::connect
