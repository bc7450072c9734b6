// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/databasetable.h"

#include "ui/format/duration.h"
#include "ui/format/number.h"
#include "ui/format/ratio.h"
#include "ui/kit/chartlegend.h"
#include "ui/overview/serverfacts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <chrono>

namespace larder::overview {

using theme::Meaning;
using theme::Role;
using theme::Type;

namespace {

double expiringShare(const redis::Info::Database &database)
{
    return database.keys == 0
        ? 0
        : static_cast<double>(database.expiring) / static_cast<double>(database.keys);
}

/// One line of the foot: what belongs to the keys at the left, what to the server at the right.
QHBoxLayout *footLine(QWidget *left, QWidget *right)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme::measure::cardPadding, 0, theme::measure::cardPadding, 0);
    line->addWidget(left);
    line->addStretch();
    line->addWidget(right);
    return line;
}

} // namespace

DatabaseModel::DatabaseModel(QObject *parent)
    : RowsModel({{tr("DB")},
                 {tr("Average TTL"), Qt::AlignLeft, Type::Cell, Role::Text2},
                 {tr("Keys"), Qt::AlignRight},
                 {tr("Expiring")},
                 {{}, Qt::AlignRight}},
                parent)
{
}

QString DatabaseModel::text(const redis::Info::Database &database, int column) const
{
    switch (column) {
    case Index:
        return format::grouped(database.index);
    case AverageTtl:
        return database.averageTtlMs
            ? format::duration(std::chrono::milliseconds(*database.averageTtlMs))
            : format::unknown();
    case Keys:
        return format::grouped(static_cast<std::int64_t>(database.keys));
    case ExpiringPercent:
        return format::text(format::percent(expiringShare(database)));
    default:
        return {};
    }
}

std::optional<kit::Bar> DatabaseModel::bar(const redis::Info::Database &database, int column) const
{
    if (column != Expiring)
        return std::nullopt;
    const double expiring = expiringShare(database);
    return kit::Bar{{{expiring, Meaning::Memory}, {1 - expiring, Meaning::Misses}}};
}

DatabaseTable::DatabaseTable(QWidget *parent)
    : Card(tr("Keys by database"), parent)
    , m_model(new DatabaseModel(this))
    , m_table(new CardTable(tr("Keys by database"), *m_model,
                            {.widths = {{DatabaseModel::Index, 36},
                                        {DatabaseModel::Keys, 80},
                                        {DatabaseModel::ExpiringPercent, 66}},
                             .stretched = DatabaseModel::AverageTtl,
                             .bar = DatabaseModel::Expiring,
                             .leastBar = 64},
                            this))
    , m_expiringKey(kit::legendKey(tr("expiring"), Meaning::Memory))
    , m_foreverKey(kit::legendKey(tr("no TTL"), Meaning::Misses))
    , m_keysLine(new kit::ElidedLabel({}, Type::Small, Role::Text2, this))
    , m_machineLine(new kit::ElidedLabel({}, Type::Small, Role::Text2, this))
    , m_memoryLine(new kit::ElidedLabel({}, Type::Small, Role::Text2, this))
    , m_replicaLine(new kit::ElidedLabel({}, Type::Small, Role::Text2, this))
{
    addTool(m_expiringKey);
    addTool(m_foreverKey);

    body()->setContentsMargins(0, 0, 0, 10);
    body()->setSpacing(4);
    body()->addWidget(m_table, 1);
    body()->addLayout(footLine(m_keysLine, m_machineLine));
    body()->addLayout(footLine(m_memoryLine, m_replicaLine));
}

void DatabaseTable::setNote(const QString &icon, const QString &words)
{
    m_table->setNote(icon, words);
}

void DatabaseTable::display(const Glance &glance)
{
    if (!glance.sample)
        return;
    const auto &sample = *glance.sample;
    m_model->setStale(glance.isStale());
    m_model->setRows(sample.databases);
    m_keysLine->setText(averageTtlFact(sample));
    m_machineLine->setText(machineFact(sample));
    m_memoryLine->setText(fragmentationFact(sample));
    m_replicaLine->setText(replicationFact(sample));
    for (auto *line : {m_keysLine, m_machineLine, m_memoryLine, m_replicaLine})
        line->setRole(glance.isStale() ? Role::Text3 : Role::Text2);
    m_expiringKey->setColour(theme::colour(glance.isStale() ? Meaning::Other : Meaning::Memory));
    m_foreverKey->setColour(theme::colour(glance.isStale() ? Meaning::Other : Meaning::Misses));
}

} // namespace larder::overview
