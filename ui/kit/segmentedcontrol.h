// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;

namespace larder::kit {

/// One choice among few, all in sight: "5 min | 15 min | 1 h". Arrow keys move the choice.
///
/// Thread: gui.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);

    /// Returns the index of the new segment. The first one is chosen.
    int addSegment(const QString &text, const QString &icon = {});
    /// A segment with a colour of its own, as the labels of servers have; chosen, it has a check.
    int addColouredSegment(const QString &text, theme::Role role);

    /// None may be chosen too: at first none is, and a click on the chosen one takes it back.
    void allowNone();

    int current() const; ///< -1: none
    /// -1: none, where that is allowed. Emits currentChanged when it is another.
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Segment;

    int add(Segment *segment);

    QButtonGroup *m_group;
    std::vector<Segment *> m_segments; // Qt children
    bool m_noneAllowed = false;
};

} // namespace larder::kit
