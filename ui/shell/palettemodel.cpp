// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include <algorithm>
#include <array>

namespace larder::shell {

namespace {

constexpr std::size_t sections = 3;

std::size_t indexOf(PaletteSection section)
{
    return static_cast<std::size_t>(section);
}

/// What was typed, parted into the sections it asks for and the words to find.
struct Query {
    std::optional<PaletteSection> only;
    QStringView words;
};

Query parted(const QString &typed)
{
    const auto text = QStringView(typed).trimmed();
    if (text.startsWith(u'>'))
        return {PaletteSection::Actions, text.mid(1)};
    if (text.startsWith(u'@'))
        return {PaletteSection::Servers, text.mid(1)};
    return {std::nullopt, text};
}

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_rows.clear();
    m_entries = std::move(entries);
    m_typed.clear();
    rebuild();
    endResetModel();
}

void PaletteModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    rebuild();
    endResetModel();
}

std::vector<PaletteModel::Row> PaletteModel::fitting() const
{
    const auto query = parted(m_typed);
    std::vector<Row> rows;
    for (const auto &entry : m_entries) {
        if (query.only && entry.section != *query.only)
            continue;
        if (auto match = matchPalette(query.words, entry.action.title))
            rows.push_back({entry.section, &entry, *std::move(match)});
    }
    return rows;
}

void PaletteModel::rebuild()
{
    auto rows = fitting();

    // A section stands where its best entry puts it; in the order of the enum when all are alike.
    std::array<int, sections> best{};
    for (const auto &row : rows)
        best[indexOf(row.section)] = std::max(best[indexOf(row.section)], row.match.score);
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        if (a.section == b.section)
            return a.match.score > b.match.score;
        const auto bestA = best[indexOf(a.section)];
        const auto bestB = best[indexOf(b.section)];
        return bestA == bestB ? a.section < b.section : bestA > bestB;
    });

    m_rows.clear();
    for (auto &row : rows) {
        if (m_rows.empty() || m_rows.back().section != row.section)
            m_rows.push_back({row.section, nullptr, {}});
        m_rows.push_back(std::move(row));
    }
}

int PaletteModel::firstEntry() const
{
    return entryBelow(-1);
}

int PaletteModel::entryBelow(int row) const
{
    for (int next = row + 1; next < rowCount(); ++next) {
        if (m_rows[static_cast<std::size_t>(next)].entry)
            return next;
    }
    return -1;
}

int PaletteModel::entryAbove(int row) const
{
    for (int next = row - 1; next >= 0; --next) {
        if (m_rows[static_cast<std::size_t>(next)].entry)
            return next;
    }
    return -1;
}

void PaletteModel::run(int row) const
{
    if (row < 0 || row >= rowCount())
        return;
    const auto *entry = m_rows[static_cast<std::size_t>(row)].entry;
    if (!entry)
        return;
    // A copy: what runs may open the palette again and so replace the entries.
    const auto work = entry->action.run;
    work();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};

    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IsCaption)
        return row.entry == nullptr;
    if (!row.entry) {
        const std::array<QString, sections> captions{tr("Actions"), tr("Servers"), tr("Pages")};
        return role == Qt::DisplayRole ? QVariant(captions[indexOf(row.section)]) : QVariant();
    }

    const auto &action = row.entry->action;
    switch (role) {
    case Qt::DisplayRole:
        return action.title;
    case Qt::AccessibleTextRole:
        return action.hint.isEmpty() ? action.title : QString(action.title % u", " % action.hint);
    case Letters:
        return QVariant::fromValue(row.match.letters);
    case Hint:
        return action.hint;
    case Icon:
        return action.icon;
    case Shortcut:
        return QVariant::fromValue(action.shortcut);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || data(index, IsCaption).toBool())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace larder::shell
