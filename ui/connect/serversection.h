// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/formsection.h"

namespace larder::kit {
class SegmentedControl;
}

namespace larder::connect {

class ColourChoice;
class NumberEdit;

/// Where the server listens, and the colour it has in the window.
///
/// Thread: gui.
class ServerSection final : public FormSection
{
    Q_OBJECT

public:
    explicit ServerSection(QWidget *parent = nullptr);

    void load(const profiles::Profile &profile) override;
    void store(profiles::Profile &profile) const override;
    std::vector<Problem> problems() const override;

private:
    enum Kind { Standalone, UnixSocket };

    void showKind();
    NumberEdit *database() const; ///< the one in sight
    NumberEdit *addDatabase(FormRow *row);

    kit::SegmentedControl *m_kind;
    ColourChoice *m_colour;

    FormRow *m_tcpRow;
    kit::LineEdit *m_host;
    NumberEdit *m_port;
    NumberEdit *m_tcpDatabase;

    FormRow *m_socketRow;
    kit::LineEdit *m_socket;
    NumberEdit *m_socketDatabase;
};

} // namespace larder::connect
