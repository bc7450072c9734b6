// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QString>
#include <QWidget>

namespace larder::kit {

/// An icon that is only looked at, beside words that say the same: 14 or 16 px, 24 in dialogs and
/// empty states.
///
/// Thread: gui.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(QString icon, int size, theme::Role role, QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    void setRole(theme::Role role);

    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_size;
    theme::Role m_role;
};

} // namespace larder::kit
