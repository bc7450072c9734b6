// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/palettematch.h"

#include <QAbstractListModel>

#include <cstdint>
#include <vector>

namespace larder::shell {

enum class PaletteSection : std::uint8_t { Actions, Servers, Pages };

/// One thing the palette can do.
struct PaletteEntry {
    PaletteSection section = PaletteSection::Actions;
    kit::Action action;
};

/// What the palette offers for what was typed: a caption above the fitting entries of each
/// section, the better fits first. `>` before the words keeps the actions only, `@` the servers.
///
/// Thread: gui. Cost: each letter typed matches every title anew; there are some dozens.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsCaption = Qt::UserRole, ///< bool
        Letters,                  ///< QList<int>: places in the title to mark
        Hint,                     ///< QString, may be empty
        Icon,                     ///< QString: name in resources/icons
        Shortcut,                 ///< QKeySequence, may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setTyped(const QString &typed);

    /// The first row that can be chosen, and the one after or before `row`; -1: there is none.
    int firstEntry() const;
    int entryBelow(int row) const;
    int entryAbove(int row) const;

    void run(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        PaletteSection section = PaletteSection::Actions;
        const PaletteEntry *entry = nullptr; // nullptr: the caption of the section
        PaletteMatch match;
    };

    void rebuild();
    std::vector<Row> fitting() const;

    std::vector<PaletteEntry> m_entries;
    QString m_typed;
    std::vector<Row> m_rows; // entries point into m_entries
};

} // namespace larder::shell
