// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/redis/info.h"
#include "ui/kit/card.h"
#include "ui/kit/chartlegend.h"
#include "ui/kit/elidedlabel.h"
#include "ui/overview/cardtable.h"
#include "ui/overview/glance.h"
#include "ui/overview/rowsmodel.h"

namespace larder::overview {

/// The databases of a server as rows.
///
/// Thread: gui.
class DatabaseModel final : public RowsModel<redis::Info::Database>
{
    Q_OBJECT

public:
    enum Column { Index, AverageTtl, Keys, Expiring, ExpiringPercent };

    explicit DatabaseModel(QObject *parent = nullptr);

protected:
    QString text(const redis::Info::Database &database, int column) const override;
    std::optional<kit::Bar> bar(const redis::Info::Database &database, int column) const override;
};

/// The card "Keys by database", and in its foot what else there is to know of the server: average
/// TTL, CPU, uptime, persistence, fragmentation, replication.
///
/// Thread: gui.
class DatabaseTable final : public kit::Card
{
    Q_OBJECT

public:
    explicit DatabaseTable(QWidget *parent = nullptr);

    /// Instead of rows, when there are none.
    void setNote(const QString &icon, const QString &words);
    void display(const Glance &glance);

private:
    DatabaseModel *m_model;
    CardTable *m_table;
    kit::LegendEntry *m_expiringKey;
    kit::LegendEntry *m_foreverKey;
    kit::ElidedLabel *m_keysLine;    ///< left of the first line
    kit::ElidedLabel *m_machineLine; ///< right of it
    kit::ElidedLabel *m_memoryLine;  ///< left of the second line
    kit::ElidedLabel *m_replicaLine; ///< right of it
};

} // namespace larder::overview
