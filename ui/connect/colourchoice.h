// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/button.h"

#include <QString>

namespace larder::connect {

/// The colour a server has in the window: its label's, or one that a person picks.
///
/// Thread: gui.
class ColourChoice final : public kit::Button
{
    Q_OBJECT

public:
    explicit ColourChoice(QWidget *parent = nullptr);

    void setColour(const QString &colour); ///< "#rrggbb"; empty: the label's
    QString colour() const { return m_colour; }

Q_SIGNALS:
    void chosen(); ///< by a person

private:
    void choose(const QString &colour);
    void chooseOther();

    QString m_colour;
};

} // namespace larder::connect
