// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field.h"
#include "ui/kit/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

#include "tests/ui/kit/gallery/gallery.h"

namespace larder::gallery {

using theme::Role;
using theme::Type;

namespace {

constexpr int fieldWidth = 187;

void addEdits(QWidget *sheet)
{
    auto *empty = new kit::LineEdit(sheet);
    empty->setPlaceholderText(QStringLiteral("Placeholder"));
    putSized(empty, {29, 345, fieldWidth, 28});

    auto *typed = new kit::LineEdit(sheet);
    typed->setText(QStringLiteral("typed"));
    typed->setFocus();
    putSized(typed, {224, 345, fieldWidth, 28});

    auto *unit = new kit::LineEdit(sheet);
    unit->setText(QStringLiteral("600"));
    unit->setUnit(QStringLiteral("/s"));
    putSized(unit, {29, 381, fieldWidth, 28});

    auto *choice = new QComboBox(sheet);
    choice->addItems({QStringLiteral("mean"), QStringLiteral("median")});
    putSized(choice, {224, 381, fieldWidth, 28});

    auto *failed = new kit::Field(QStringLiteral("Pattern"), sheet);
    failed->edit()->setMono();
    failed->setText(QStringLiteral("user[1"));
    failed->setError(QStringLiteral("Character 5: [ has no end"));
    putSized(failed, {29, 417, fieldWidth, 46});

    auto *disabled = new kit::LineEdit(sheet);
    disabled->setPlaceholderText(QStringLiteral("Disabled"));
    disabled->setEnabled(false);
    putSized(disabled, {224, 417, fieldWidth, 28});
}

void addChecks(QWidget *sheet)
{
    auto *off = new QCheckBox(QStringLiteral("off"), sheet);
    auto *on = new QCheckBox(QStringLiteral("on"), sheet);
    on->setChecked(true);
    auto *some = new QCheckBox(QStringLiteral("some"), sheet);
    some->setCheckState(Qt::PartiallyChecked);
    auto *disabled = new QCheckBox(QStringLiteral("disabled"), sheet);
    disabled->setEnabled(false);
    put(off, 29, 473);
    put(on, 81, 473);
    put(some, 132, 473);
    put(disabled, 200, 473);
}

} // namespace

void addFields(QWidget *sheet)
{
    addCard(sheet, QStringLiteral("Fields"), {16, 308, 408, 232});
    addEdits(sheet);
    addChecks(sheet);

    auto *lazy = new QRadioButton(QStringLiteral("Lazy"), sheet);
    lazy->setChecked(true);
    put(lazy, 29, 506);
    put(new QRadioButton(QStringLiteral("Refresh"), sheet), 92, 506);
    auto *range = new kit::SegmentedControl(QStringLiteral("Range"), sheet);
    range->addSegment(QStringLiteral("5 min"));
    range->addSegment(QStringLiteral("15 min"));
    range->addSegment(QStringLiteral("1 h"));
    range->setCurrent(1);
    put(range, 172, 501);
}

void addType(QWidget *sheet)
{
    addCard(sheet, QStringLiteral("Type"), {16, 552, 408, 246});
    const struct {
        const char *size;
        const char *text;
        const char *use;
        Type type;
        int middle;
    } rows[] = {
        {"44/500", "91.2 %", "hero number", Type::Hero, 613},
        {"28/500", "18.4 k/s", "KPI number", Type::Number, 655},
        {"20/500", "Invalidation", "page title, second number", Type::Title, 686},
        {"15/500", "Connect to a server", "dialog title", Type::Dialog, 709},
        {"13/400", "Body, buttons, fields, menus", "13/500 card titles", Type::Body, 731},
        {"12/400", "Table cells, help under a field", "12 Hack: keys, values, commands", Type::Cell,
         753},
        {"11/400", "Axes, legends, captions, chips", "never smaller", Type::Small, 775},
    };
    for (const auto &row : rows) {
        write(sheet, QLatin1String(row.size), 29, row.middle - 7, Type::Small, Role::Text3);
        write(sheet, QLatin1String(row.text), 83, row.middle - theme::lineHeight(row.type) / 2,
              row.type, Role::Text);
        auto *use = new kit::PlainLabel(QLatin1String(row.use), Type::Small, Role::Text2, sheet);
        put(use, 411 - use->sizeHint().width(), row.middle - 7);
    }
}

} // namespace larder::gallery
