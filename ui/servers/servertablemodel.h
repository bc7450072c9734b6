// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace larder::host {
class EngineHost;
class ServerContext;
} // namespace larder::host

namespace larder::servers {

/// The servers as a table that can be sorted by any column: SortRole gives numbers for figures and
/// the standing, worst first, for the state.
///
/// Thread:    gui.
/// Ownership: `host` must outlive it.
class ServerTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Label,
        Address,
        State,
        HitRatio,
        Memory,
        Commands,
        RoundTrip,
        Clients,
        Version,
        Columns
    };
    static constexpr int SortRole = Qt::UserRole;

    explicit ServerTableModel(host::EngineHost &host, QObject *parent = nullptr);

    host::ServerContext *server(const QModelIndex &index) const; ///< nullptr: invalid index
    QModelIndex indexOf(const host::ServerContext *server) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void add(host::ServerContext *server);
    void remove(host::ServerContext *server);
    void changed(host::ServerContext *server);
    QVariant sortValue(const host::ServerContext &server, int column) const;
    QString text(const host::ServerContext &server, int column) const;

    std::vector<host::ServerContext *> m_servers;
};

} // namespace larder::servers
