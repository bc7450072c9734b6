// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

class QLabel;

namespace larder::connect {

/// Controls side by side, each with its label if it has one; what finds no room goes to the next
/// line, label and control together. Room that is left is shared by the controls that stretch.
///
/// Thread: gui.
class RowLayout final : public QLayout
{
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~RowLayout() override;

    struct Companion {
        QLabel *label = nullptr; ///< nullptr: none
        int labelWidth = 0;      ///< at least; 0: as wide as its text
        int stretch = 0;         ///< share of the room that is left; 0: keeps its own width
    };
    void add(QWidget *control, const Companion &companion);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Group {
        QLayoutItem *label = nullptr;
        QLayoutItem *control = nullptr;
        int labelWidth = 0;
        int stretch = 0;
    };
    /// The groups on one line.
    struct Line {
        std::size_t first = 0;
        std::size_t end = 0;
    };
    enum class Pass { Measure, Place };

    static int labelWidth(const Group &group);
    int leastWidth(const Group &group) const;
    Line lineFrom(std::size_t first, int room) const;
    std::vector<int> controlWidths(Line line, int room) const;
    int lineHeight(Line line, const std::vector<int> &widths) const;
    int arrange(const QRect &rect, Pass pass) const;
    void place(Line line, const std::vector<int> &widths, const QRect &room) const;

    std::vector<Group> m_groups;
    std::vector<QLayoutItem *> m_items; // owned
};

} // namespace larder::connect
