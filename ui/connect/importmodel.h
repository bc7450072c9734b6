// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/profiles/import.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace larder::connect {

/// What was found in a list of connections: a row with a check box for each server, then a row
/// with the reason for each line that was not understood.
///
/// Thread: gui.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, Password, Remark, ColumnCount };
    enum Role { IsRejected = Qt::UserRole + 1 }; ///< bool: the row is a reason, not a server

    /// `known` are the servers that exist: their names are taken, and the same server is offered
    /// without a tick.
    explicit ImportModel(std::vector<profiles::Profile> known, QObject *parent = nullptr);

    void show(profiles::Import import);

    int foundCount() const { return static_cast<int>(m_rows.size()); }
    int rejectedCount() const { return static_cast<int>(m_rejected.size()); }
    int chosenCount() const;
    std::vector<profiles::ImportedProfile> chosen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row {
        profiles::ImportedProfile entry;
        QString remark;
        bool isChosen = true;
    };

    Row rowOf(profiles::ImportedProfile entry) const;
    bool isTaken(const std::string &name, std::size_t exceptRow) const;
    QVariant found(const Row &row, int column, int role) const;
    QVariant rejected(const profiles::RejectedLine &line, int column, int role) const;
    bool rename(std::size_t row, const QString &name);

    std::vector<profiles::Profile> m_known;
    std::vector<Row> m_rows;
    std::vector<profiles::RejectedLine> m_rejected;
};

} // namespace larder::connect
