// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/statusmark.h"

#include <QWidget>

namespace larder::kit {

/// A mark and how many: "2" alerts are critical. Hidden at zero.
///
/// Thread: gui.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(Status status, QWidget *parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
    int m_count = 0;
};

} // namespace larder::kit
