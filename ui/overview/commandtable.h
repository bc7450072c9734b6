// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/overview/cardtable.h"
#include "ui/overview/commandload.h"
#include "ui/overview/rowsmodel.h"

#include <vector>

namespace larder::overview {

/// Commands of the last minute as rows.
///
/// Thread: gui.
class CommandModel final : public RowsModel<CommandLoad>
{
    Q_OBJECT

public:
    enum Column { Name, Calls, Mean, Share, SharePercent };

    explicit CommandModel(QObject *parent = nullptr);

    /// What is shown keeps its place; what is new comes last.
    void setRowsInPlace(std::vector<CommandLoad> loads);

protected:
    QString text(const CommandLoad &load, int column) const override;
    std::optional<kit::Bar> bar(const CommandLoad &load, int column) const override;
};

/// The card "Time by command": what keeps the server busy. Rows do not change places while
/// somebody points at them or works in them.
///
/// Thread: gui.
class CommandTable final : public kit::Card
{
    Q_OBJECT

public:
    explicit CommandTable(QWidget *parent = nullptr);

    /// Instead of rows, when there are none.
    void setNote(const QString &icon, const QString &words);
    void display(std::vector<CommandLoad> loads);
    void setStale(bool isStale);

private:
    CommandModel *m_model;
    CardTable *m_table;
};

} // namespace larder::overview
