// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace larder::kit {

/// One piece of a share bar.
struct Share {
    double part = 0; ///< 0 to 1 of the whole bar
    QColor colour;
};

/// How much of a whole: pieces from the left, the rest is empty. 4 px high, corners of 3.
void paintShareBar(QPainter &painter, const QRectF &where, const std::vector<Share> &shares);

/// A share bar as a widget: memory of its limit, progress of a task.
///
/// Thread: gui.
class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(const QString &accessibleName, QWidget *parent = nullptr);

    void setShare(double part, const QColor &colour);
    void setShares(std::vector<Share> shares);
    void setThickness(int pixels);

    QSize sizeHint() const override { return {80, m_thickness}; }
    QSize minimumSizeHint() const override { return {24, m_thickness}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Share> m_shares;
    int m_thickness = 4;
};

} // namespace larder::kit
