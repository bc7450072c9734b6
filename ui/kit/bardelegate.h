// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/rowdelegate.h"
#include "ui/theme/tokens.h"

#include <QMetaType>

#include <vector>

namespace larder::kit {

/// The value behind BarRole: pieces of a whole, each in the colour of its meaning.
struct Bar {
    struct Piece {
        double part = 0; ///< 0 to 1
        theme::Meaning meaning = theme::Meaning::Other;
    };
    std::vector<Piece> pieces;
    bool stale = false; ///< all grey
};

/// A column of share bars: how much of the time, of the memory, of the keys.
///
/// Thread: gui. Ownership: child of its view.
class BarDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContents(QPainter &painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index, QRect room) const override;
};

} // namespace larder::kit

Q_DECLARE_METATYPE(larder::kit::Bar)
