// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tableview.h"

#include <QStandardItemModel>

#include "tests/ui/kit/gallery/gallery.h"

namespace larder::gallery {

using theme::Role;
using theme::Type;

namespace {

enum Row { Rest, Hover, Selected, NoFocus, Focus, Gone, Loading, Compact, Comfortable };

/// Rows in states that come about one at a time.
class Posed final : public kit::RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    kit::RowLook look(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        kit::RowLook look = RowDelegate::look(option, index);
        look.hovered = index.row() == Hover;
        look.selected = index.row() == Selected || index.row() == NoFocus;
        look.focused = index.row() == Selected;
        look.ring = index.row() == Focus;
        return look;
    }
};

QStandardItem *keyItem(const char *text, Qt::CheckState state, Type type)
{
    auto *item = new QStandardItem(QLatin1String(text));
    item->setData(static_cast<int>(type), kit::TypeRole);
    item->setCheckState(state);
    return item;
}

QStandardItem *numberItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void addKeys(QStandardItemModel &model)
{
    const struct {
        const char *key;
        QString expires;
        QString memory;
        Qt::CheckState state;
    } rows[] = {
        {"user:u-4820:v1", QStringLiteral("51:09"), QStringLiteral("1.4 KB"), Qt::Unchecked},
        {"user:u-4821:v1 hover", QStringLiteral("23:41"), QStringLiteral("1.4 KB"), Qt::Unchecked},
        {"user:u-4822:v1 selected", QStringLiteral("44:18"), QStringLiteral("1.3 KB"), Qt::Checked},
        {"user:u-4823:v1 no focus", QStringLiteral("44:02"), QStringLiteral("1.3 KB"), Qt::Checked},
        {"user:u-4824:v1 focus", QStringLiteral("12:40"), QStringLiteral("1.4 KB"), Qt::Unchecked},
        {"user:u-4825:v1 gone", QStringLiteral("–"), QStringLiteral("–"), Qt::Unchecked},
        {"", QString(), QString(), Qt::Unchecked},
    };
    for (const auto &row : rows)
        model.appendRow({keyItem(row.key, row.state, Type::Mono), numberItem(row.expires),
                         numberItem(row.memory)});
    for (const char *text : {"compact row 24", "comfortable row 34"}) {
        QStandardItem *item = keyItem(text, Qt::Unchecked, Type::Cell);
        item->setData(static_cast<int>(Role::Text2), kit::InkRole);
        model.appendRow({item, numberItem(QString()), numberItem(QString())});
    }
    for (int column = 0; column < model.columnCount(); ++column) {
        model.item(Gone, column)->setData(static_cast<int>(Role::Text3), kit::InkRole);
        model.item(Loading, column)->setData(true, kit::LoadingRole);
    }
}

} // namespace

void addTable(QWidget *sheet)
{
    addCard(sheet, QStringLiteral("Table rows"), {436, 258, 372, 328});
    auto *table = new kit::TableView(QStringLiteral("Keys"), sheet);
    auto *model = new QStandardItemModel(0, 3, table);
    model->setHorizontalHeaderLabels(
        {QStringLiteral("Key"), QStringLiteral("Expires in"), QStringLiteral("Memory")});
    for (const int column : {1, 2})
        model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                             Qt::TextAlignmentRole);
    addKeys(*model);
    table->setModel(model);
    table->setItemDelegate(new Posed(table));
    table->head()->setCheckState(Qt::PartiallyChecked);
    table->head()->setSortIndicator(0, Qt::AscendingOrder);
    table->head()->setSortIndicatorShown(true);
    table->setColumnWidth(0, 222);
    table->setColumnWidth(1, 72);
    table->setColumnWidth(2, 76);
    table->setRowHeight(Compact, 24);
    table->setRowHeight(Comfortable, 34);
    putSized(table, {437, 295, 370, 280});
}

} // namespace larder::gallery
