// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/importmodel.h"

#include "engine/redis/url.h"
#include "ui/format/errortext.h"
#include "ui/format/text.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/statusmark.h"

#include <algorithm>
#include <utility>

namespace larder::connect {

using profiles::ImportedProfile;
using profiles::Profile;

namespace {

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

bool isSameServer(const Profile &one, const Profile &other)
{
    const auto &a = one.options.connect;
    const auto &b = other.options.connect;
    return a.endpoint == b.endpoint && a.user == b.user && a.database == b.database;
}

} // namespace

ImportModel::ImportModel(std::vector<Profile> known, QObject *parent)
    : QAbstractTableModel(parent)
    , m_known(std::move(known))
{
}

void ImportModel::show(profiles::Import import)
{
    beginResetModel();
    m_rows.clear();
    for (auto &entry : import.profiles)
        m_rows.push_back(rowOf(std::move(entry)));
    m_rejected = std::move(import.rejected);
    endResetModel();
    Q_EMIT chosenChanged();
}

ImportModel::Row ImportModel::rowOf(ImportedProfile entry) const
{
    Row row{.entry = std::move(entry), .remark = {}};
    auto &profile = row.entry.profile;

    const auto same =
        std::find_if(m_known.begin(), m_known.end(),
                     [&profile](const Profile &known) { return isSameServer(known, profile); });
    if (same != m_known.end()) {
        row.isChosen = false;
        row.remark = tr("saved already as %1").arg(shown(same->name));
    } else if (!row.entry.leftOut.empty()) {
        QStringList names;
        for (const auto &name : row.entry.leftOut)
            names.append(shown(name));
        row.remark = tr("left out: %1").arg(names.join(QStringLiteral(", ")));
    }

    auto taken = m_known;
    for (const auto &before : m_rows)
        taken.push_back(before.entry.profile);
    profile.name = profiles::freeName(profile.name, taken);
    return row;
}

int ImportModel::chosenCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isChosen; }));
}

std::vector<ImportedProfile> ImportModel::chosen() const
{
    std::vector<ImportedProfile> list;
    for (const auto &row : m_rows) {
        if (row.isChosen)
            list.push_back(row.entry);
    }
    return list;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : foundCount() + rejectedCount();
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Address:
        return tr("Address");
    case Password:
        return tr("Password");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() < foundCount())
        return found(m_rows[static_cast<std::size_t>(index.row())], index.column(), role);
    return rejected(m_rejected[static_cast<std::size_t>(index.row() - foundCount())],
                    index.column(), role);
}

QVariant ImportModel::found(const Row &row, int column, int role) const
{
    if (role == IsRejected)
        return false;
    if (role == kit::TypeRole && column == Address)
        return static_cast<int>(theme::Type::Mono);
    if (role == kit::InkRole && (column == Password || column == Remark))
        return static_cast<int>(theme::Role::Text2);
    if (role == Qt::CheckStateRole && column == Name)
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};

    const auto &profile = row.entry.profile;
    switch (column) {
    case Name:
        return shown(profile.name);
    case Address:
        return shown(redis::displayUrl(profile.options.connect));
    case Password:
        return row.entry.password.isEmpty() ? tr("none") : tr("given");
    case Remark:
        return row.remark;
    default:
        return {};
    }
}

QVariant ImportModel::rejected(const profiles::RejectedLine &line, int column, int role) const
{
    if (role == IsRejected)
        return true;
    if (role == kit::StatusRole && column == Name)
        return static_cast<int>(kit::Status::Critical);
    if (role == kit::InkRole)
        return static_cast<int>(theme::Role::Text2);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == Name)
        return tr("Line %1").arg(line.line);
    if (column != Address)
        return {};
    const auto sentence = format::sentence(line.error, {});
    return sentence.smallPrint.isEmpty() ? sentence.headline : sentence.smallPrint;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= foundCount()
        || index.column() != Name)
        return false;

    const auto at = static_cast<std::size_t>(index.row());
    if (role == Qt::EditRole && !rename(at, value.toString().trimmed()))
        return false;
    if (role == Qt::CheckStateRole)
        m_rows[at].isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT chosenChanged();
    return true;
}

bool ImportModel::rename(std::size_t row, const QString &name)
{
    const auto wanted = name.toStdString();
    if (wanted.empty() || isTaken(wanted, row))
        return false;
    m_rows[row].entry.profile.name = wanted;
    return true;
}

bool ImportModel::isTaken(const std::string &name, std::size_t exceptRow) const
{
    const bool isKnown = std::any_of(m_known.begin(), m_known.end(),
                                     [&name](const Profile &known) { return known.name == name; });
    if (isKnown)
        return true;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i != exceptRow && m_rows[i].entry.profile.name == name)
            return true;
    }
    return false;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= foundCount())
        return Qt::ItemIsEnabled;
    const auto row = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Name ? row | Qt::ItemIsUserCheckable | Qt::ItemIsEditable : row;
}

} // namespace larder::connect
