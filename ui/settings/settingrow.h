// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace larder::settings {

/// One setting: its name and a line about it at the left, its control at the right, and beneath
/// them, where there is one, a remark that comes and goes.
///
/// Thread:    gui.
/// Ownership: takes `control` and `remark` as its children.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    SettingRow(const QString &name, const QString &help, QWidget *control,
               QWidget *remark = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace larder::settings
