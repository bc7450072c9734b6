// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <optional>

namespace larder::kit {

/// The head of a table: 26 high, names in small Medium, an arrow at the sorted column, and where
/// rows can be ticked a box for all of them in the first column.
///
/// Thread: gui.
class HeaderView final : public QHeaderView
{
    Q_OBJECT

public:
    explicit HeaderView(QWidget *parent = nullptr);

    /// nullopt: no box.
    void setCheckState(std::optional<Qt::CheckState> state);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The box was pressed: all should be ticked, or none.
    void checkRequested(Qt::CheckState state);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    QRect box(const QRect &section) const;
    bool isEdge(int logicalIndex, int step) const;

    std::optional<Qt::CheckState> m_check;
};

} // namespace larder::kit
