// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tableview.h"

#include <map>

class QAbstractItemModel;

namespace larder::overview {

/// A table as it stands in a card of this page: rows of 25, no sorting by hand. Columns have fixed
/// widths but two: the bar takes a fifth of the table, the stretched one what is left.
///
/// Thread: gui.
class CardTable final : public kit::TableView
{
    Q_OBJECT

public:
    struct Columns {
        std::map<int, int> widths; ///< px
        int stretched = 0;
        int bar = 0;
        int leastBar = 0; ///< px
    };
    CardTable(const QString &accessibleName, QAbstractItemModel &model, Columns columns,
              QWidget *parent = nullptr);

    /// Instead of rows, when there are none. `icon`: of resources/icons; may be empty.
    void setNote(const QString &icon, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Columns m_columns;
    QString m_noteIcon;
    QString m_note;
};

} // namespace larder::overview
