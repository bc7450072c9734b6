// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPointF>
#include <QSize>
#include <QString>

#include <vector>

class QPainter;

namespace larder::kit {

/// A piece of text in one voice. Never markup: what looks like a tag is shown as it is.
struct TextRun {
    QString text;
    theme::Type type = theme::Type::Body;
    theme::Role role = theme::Role::Text;
};

/// One paragraph of several runs, broken at a width, on the line height of its first run.
///
/// Thread: gui. Cost: laid out at each call; meant for labels, not for rows.
class TextBlock final
{
public:
    explicit TextBlock(std::vector<TextRun> runs);

    /// The size at `width` px; 0: on one line.
    QSize size(int width) const;
    void paint(QPainter &painter, const QRect &where, Qt::Alignment alignment) const;

    QString text() const;

private:
    std::vector<TextRun> m_runs;
};

} // namespace larder::kit
