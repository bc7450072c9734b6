// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/badge.h"
#include "ui/kit/banner.h"
#include "ui/kit/bardelegate.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/field.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QVBoxLayout>

#include "tests/ui/kit/gallery/gallery.h"

namespace larder::gallery {

using kit::ButtonKind;
using theme::Role;
using theme::Type;

namespace {

void addMenu(QWidget *sheet)
{
    auto *menu = new QMenu(sheet);
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(theme::icon(QStringLiteral("download")), QStringLiteral("Export as PNG"));
    menu->addAction(QStringLiteral("Export as CSV\tCtrl+E"));
    menu->addSeparator();
    QAction *checked = menu->addAction(QStringLiteral("Show values"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addAction(QStringLiteral("Not now"))->setEnabled(false);
    menu->addMenu(QStringLiteral("Range"))->addAction(QStringLiteral("1 h"));
    put(menu, 29, 560);
    menu->setActiveAction(menu->actions().constFirst());
    menu->show();
}

void addEntries(QWidget *sheet)
{
    auto *number = new QSpinBox(sheet);
    number->setValue(6379);
    number->setRange(1, 65'535);
    number->setValue(6379);
    putSized(number, {29, 53, 120, 28});

    auto *choice = new QComboBox(sheet);
    choice->setEditable(true);
    choice->addItem(QStringLiteral("cache-3.prod.example"));
    putSized(choice, {29, 89, 160, 28});

    auto *password = new kit::LineEdit(sheet);
    password->hideText();
    password->setText(QStringLiteral("hunter2hunter"));
    putSized(password, {29, 125, 160, 28});

    auto *file = new kit::LineEdit(sheet);
    file->setPlaceholderText(QStringLiteral("system"));
    file->addTrailingAction(QStringLiteral("folder"), QStringLiteral("Choose a file"));
    putSized(file, {29, 161, 160, 28});

    auto *filter = new kit::LineEdit(sheet);
    filter->setLeadingIcon(QStringLiteral("search"));
    filter->setPlaceholderText(QStringLiteral("Name or address"));
    putSized(filter, {29, 197, 160, 28});
}

void addTabs(QWidget *sheet)
{
    auto *tabs = new QTabBar(sheet);
    for (const char *name : {"prod-cache-1", "Clients", "Slow log", "Latency"})
        tabs->addTab(QLatin1String(name));
    tabs->setDrawBase(true);
    putSized(tabs, {440, 29, 400, 36});

    auto *labels = new kit::SegmentedControl(QStringLiteral("Label"), sheet);
    labels->addColouredSegment(QStringLiteral("Development"), Role::Development);
    labels->addColouredSegment(QStringLiteral("Staging"), Role::Staging);
    labels->addColouredSegment(QStringLiteral("Production"), Role::Production);
    labels->setCurrent(2);
    put(labels, 440, 80);

    auto *views = new kit::SegmentedControl(QStringLiteral("View"), sheet);
    views->addSegment(QStringLiteral("Browse"), QStringLiteral("tree"));
    views->addSegment(QStringLiteral("Analysis"), QStringLiteral("overview"));
    put(views, 440, 120);

    auto *key = new kit::ElidedLabel(QStringLiteral("metric:latency:agent:1021:24h:percentiles"),
                                     Type::Mono, Role::Text, sheet);
    key->setElideMode(Qt::ElideMiddle);
    putSized(key, {440, 160, 160, 16});

    auto *badge = new kit::Badge(kit::Status::Critical, sheet);
    badge->setCount(2);
    put(badge, 440, 190);

    auto *shortcut = new kit::Button(QStringLiteral("Save 2 fields"), ButtonKind::Primary, sheet);
    shortcut->setShortcutHint(QStringLiteral("Ctrl S"));
    put(shortcut, 500, 184);
    auto *create = new kit::Button(QStringLiteral("New key"), ButtonKind::Primary, sheet);
    create->setIconName(QStringLiteral("plus"));
    put(create, 680, 184);
}

void addViews(QWidget *sheet)
{
    auto *list = new QListWidget(sheet);
    for (int i = 0; i < 40; ++i)
        list->addItem(QStringLiteral("Entry %1").arg(i));
    list->setItemDelegate(new kit::RowDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setCurrentRow(1);
    putSized(list, {440, 240, 300, 190});

    auto *text = new QPlainTextEdit(QStringLiteral("{\n  \"locale\": \"de-AT\"\n}"), sheet);
    text->setFont(theme::font(Type::Mono));
    putSized(text, {29, 240, 170, 100});
}

void addStaleBanner(QWidget *sheet)
{
    auto *banner = new kit::Banner(kit::Status::Critical, sheet);
    banner->setText(QStringLiteral("prod-cache-1 does not answer."),
                    QStringLiteral("All values are stale since 14:29:53 (2 min 14 s). Last try: no "
                                   "reply to PING within 2.0 s."));
    banner->setActivity(QStringLiteral("Reconnecting, attempt 9, next in"), QStringLiteral("3 s"));
    banner->setProgress(0.4);
    banner->addAction(QStringLiteral("Try now"));
    banner->addAction(QStringLiteral("Connection log"), ButtonKind::Quiet);
    putSized(banner, {200, 440, 1384, 36});

    auto *insight =
        kit::Banner::insight(QStringLiteral("invalidation"), theme::Meaning::Invalidated, sheet);
    insight->setText(
        QStringLiteral("Hit ratio fell to 77.1 % at 14:21:52."),
        QStringLiteral("86 % of the lost hits come from invalidating tag role:editor."));
    insight->addAction(QStringLiteral("Explain this dip"));
    insight->setDismissable();
    putSized(insight, {200, 490, 1384, 36});
}

} // namespace

void addDialog(QWidget *sheet)
{
    auto *dialog = new kit::Dialog(QStringLiteral("Delete 120,344 keys on prod-cache-1?"), sheet);
    dialog->setWindowFlags(Qt::Widget);
    dialog->setDestructive();
    auto *words = new kit::PlainLabel(sheet);
    words->setRuns({{QStringLiteral("Type ")},
                    {QStringLiteral("prod-cache-1"), Type::BodyStrong},
                    {QStringLiteral(" to allow it. <b>No markup</b>")}});
    dialog->body()->setContentsMargins(16, 16, 16, 16);
    dialog->body()->addWidget(words);
    dialog->addToFoot(new kit::PlainLabel(QStringLiteral("Written to the audit log as u-0031"),
                                          Type::Cell, Role::Text2),
                      kit::FootSide::Left);
    kit::Button *keep = dialog->addButton(QStringLiteral("Keep the keys"), ButtonKind::Default);
    kit::Button *erase =
        dialog->addButton(QStringLiteral("Delete 120,344 keys"), ButtonKind::Confirm);
    erase->setIconName(QStringLiteral("trash"));
    dialog->setInitialButton(keep);
    dialog->show();
    putSized(dialog, {200, 560, 560, 200});
    dialog->raise();
}

namespace {

void addBars(QWidget *sheet)
{
    auto *card = new kit::Card(QStringLiteral("Time by command"), sheet);
    card->setUnit(QStringLiteral("last minute"));
    auto *run = new kit::Button(QStringLiteral("Run"), ButtonKind::Default, card);
    run->setButtonSize(kit::ButtonSize::Small);
    run->setIconName(QStringLiteral("refresh"));
    card->addTool(run);
    card->body()->setContentsMargins(0, 0, 0, 0);
    auto *table = new kit::TableView(QStringLiteral("Time by command"), card);
    auto *model = new QStandardItemModel(0, 3, table);
    model->setHorizontalHeaderLabels(
        {QStringLiteral("Command"), QStringLiteral("Share of time"), QString()});
    const struct {
        const char *name;
        double share;
    } rows[] = {{"EVALSHA", 0.8}, {"GET", 0.66}, {"HGETALL", 0.26}, {"SET", 0.12}};
    for (const auto &row : rows) {
        auto *name = new QStandardItem(QLatin1String(row.name));
        name->setData(static_cast<int>(Type::Mono), kit::TypeRole);
        auto *bar = new QStandardItem;
        bar->setData(QVariant::fromValue(kit::Bar{
                         {{row.share, theme::Meaning::Commands}, {0.1, theme::Meaning::Misses}}}),
                     kit::BarRole);
        auto *part = new QStandardItem(QStringLiteral("%1 %").arg(qRound(row.share * 50)));
        part->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow({name, bar, part});
    }
    table->setModel(model);
    table->setBarColumn(1);
    table->fitColumns(1);
    card->body()->addWidget(table);
    putSized(card, {760, 240, 336, 190});
}

} // namespace

void addMore(QWidget *sheet)
{
    addMenu(sheet);
    addEntries(sheet);
    addTabs(sheet);
    addViews(sheet);
    addStaleBanner(sheet);
    addBars(sheet);
}

} // namespace larder::gallery
