// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/headerview.h"
#include "ui/kit/rowdelegate.h"

#include <QTableView>

namespace larder::kit {

/// A table as the design has it: rows as units, no vertical lines, no frame, head of 26, rows of
/// the theme's height. Lies in a Card whose body has no margins.
///
/// Thread: gui.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

    HeaderView *head() const { return m_head; }
    RowDelegate *rows() const { return m_rows; }
    /// Share bars in this column: the model answers BarRole there.
    void setBarColumn(int column);
    /// Widths follow the contents once; `stretched` takes what is left.
    void fitColumns(int stretched);
    /// As high as all its rows: for short tables that do not scroll.
    int heightForRows(int rows) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void adopt();

    HeaderView *m_head;
    RowDelegate *m_rows;
};

} // namespace larder::kit
