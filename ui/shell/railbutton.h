// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace larder::shell {

/// How much room the rail has: under 1280 px of window only the icons stay.
enum class RailWidth : std::uint8_t { Wide, Narrow };

/// One page in the navigation rail: icon and name, or the icon alone with the name as tooltip.
///
/// Thread: gui.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &icon, const QString &title, const QKeySequence &keys,
               QWidget *parent);

    void setRailWidth(RailWidth width);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const QString m_icon;
    const QString m_tip;
    RailWidth m_width = RailWidth::Wide;
};

} // namespace larder::shell
