// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/commandtable.h"

#include "ui/format/number.h"
#include "ui/format/ratio.h"

#include <QVBoxLayout>

#include <algorithm>

namespace larder::overview {

using theme::Role;
using theme::Type;

CommandModel::CommandModel(QObject *parent)
    : RowsModel({{tr("Command"), Qt::AlignLeft, Type::Mono},
                 {tr("Calls/s"), Qt::AlignRight},
                 {tr("Mean µs"), Qt::AlignRight},
                 {tr("Share of time")},
                 {{}, Qt::AlignRight}},
                parent)
{
}

void CommandModel::setRowsInPlace(std::vector<CommandLoad> loads)
{
    const auto &shown = rows();
    const auto place = [&shown](const CommandLoad &load) {
        return std::find_if(shown.begin(), shown.end(),
                            [&](const CommandLoad &other) { return other.name == load.name; })
            - shown.begin();
    };
    std::stable_sort(loads.begin(), loads.end(), [&](const CommandLoad &a, const CommandLoad &b) {
        return place(a) < place(b);
    });
    setRows(std::move(loads));
}

QString CommandModel::text(const CommandLoad &load, int column) const
{
    switch (column) {
    case Name:
        return commandTitle(load.name);
    case Calls:
        return format::fixed(load.callsPerSecond, load.callsPerSecond < 9.95 ? 1 : 0);
    case Mean:
        return format::fixed(load.meanMicroseconds, 1);
    case SharePercent:
        return format::text(format::wholePercent(load.shareOfTime));
    default:
        return {};
    }
}

std::optional<kit::Bar> CommandModel::bar(const CommandLoad &load, int column) const
{
    if (column != Share)
        return std::nullopt;
    return kit::Bar{{{load.shareOfTime, theme::Meaning::Commands}}};
}

CommandTable::CommandTable(QWidget *parent)
    : Card(tr("Time by command"), parent)
    , m_model(new CommandModel(this))
    , m_table(new CardTable(tr("Time by command"), *m_model,
                            {.widths = {{CommandModel::Calls, 54},
                                        {CommandModel::Mean, 62},
                                        {CommandModel::SharePercent, 48}},
                             .stretched = CommandModel::Name,
                             .bar = CommandModel::Share,
                             .leastBar = 88},
                            this))
{
    setUnit(tr("last minute"));
    body()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_table);
}

void CommandTable::setNote(const QString &icon, const QString &words)
{
    m_table->setNote(icon, words);
}

void CommandTable::display(std::vector<CommandLoad> loads)
{
    const bool isWatched = m_table->underMouse() || m_table->hasFocus();
    if (isWatched)
        m_model->setRowsInPlace(std::move(loads));
    else
        m_model->setRows(std::move(loads));
}

void CommandTable::setStale(bool isStale)
{
    m_model->setStale(isStale);
}

} // namespace larder::overview
