// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

namespace larder::kit {

/// Grey bars in the place and size of what is being read. They appear only after 300 ms, so that a
/// quick answer does not flash, and they do not move.
///
/// Thread: gui.
class LoadingBars final : public QWidget
{
    Q_OBJECT

public:
    /// One bar under the other, px.
    explicit LoadingBars(std::vector<QSize> bars, QWidget *parent = nullptr);

    /// Shows them at once; for pictures.
    void showNow();

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<QSize> m_bars;
    QTimer m_patience;
    bool m_due = false;
};

/// One such bar, for delegates and cards.
void paintLoadingBar(QPainter &painter, const QRectF &where);

} // namespace larder::kit
