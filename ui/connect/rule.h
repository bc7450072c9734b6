// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace larder::connect {

/// A line of 1 px between two parts.
///
/// Thread: gui.
class Rule final : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace larder::connect
