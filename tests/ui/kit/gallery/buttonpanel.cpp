// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"
#include "ui/theme/focusring.h"

#include <QMenu>
#include <QPainter>

#include "tests/ui/kit/gallery/gallery.h"

namespace larder::gallery {

using kit::Button;
using kit::ButtonKind;
using kit::ButtonLook;
using theme::Role;
using theme::Type;

namespace {

struct State {
    const char *name;
    int x;
    bool focused;
    ButtonLook look;
};

void addRow(QWidget *sheet, const QString &name, ButtonKind kind, int y)
{
    const State states[] = {
        {"rest", 93, false, {}},
        {"hover", 156, false, {.hovered = true}},
        {"pressed", 218, false, {.pressed = true}},
        {"focus", 281, true, {}},
        {"disabled", 344, false, {.enabled = false}},
    };
    write(sheet, name, 29, y + 6, Type::Small, Role::Text2);
    for (State state : states) {
        state.look.kind = kind;
        state.look.text = QStringLiteral("Apply");
        const QRect button({state.x, y}, kit::buttonSize(state.look));
        new Sample(
            button.adjusted(-4, -4, 4, 4),
            [state, size = button.size()](QPainter &painter) {
                const QRect where({4, 4}, size);
                kit::paintButton(painter, where, state.look);
                if (state.focused)
                    theme::paintFocusRing(painter, where, theme::measure::controlRadius);
            },
            sheet);
    }
}

} // namespace

void addButtons(QWidget *sheet)
{
    addCard(sheet, QStringLiteral("Buttons"), {16, 16, 408, 280});
    const struct {
        const char *name;
        int x;
    } heads[] = {{"rest", 93}, {"hover", 157}, {"pressed", 221}, {"focus", 285}, {"disabled", 349}};
    for (const auto &head : heads)
        write(sheet, QLatin1String(head.name), head.x, 53, Type::Small, Role::Text3);

    addRow(sheet, QStringLiteral("primary"), ButtonKind::Primary, 73);
    addRow(sheet, QStringLiteral("default"), ButtonKind::Default, 109);
    addRow(sheet, QStringLiteral("quiet"), ButtonKind::Quiet, 145);
    addRow(sheet, QStringLiteral("danger"), ButtonKind::Danger, 181);
    addRow(sheet, QStringLiteral("confirm"), ButtonKind::Confirm, 217);

    write(sheet, QStringLiteral("others"), 29, 259, Type::Small, Role::Text2);
    put(Button::withIcon(QStringLiteral("refresh"), QStringLiteral("Read again"),
                         ButtonKind::Default, sheet),
        93, 253);
    auto *exporting = new Button(QStringLiteral("Export"), ButtonKind::Default, sheet);
    exporting->setMenu(new QMenu(exporting));
    put(exporting, 129, 253);
    put(new Button(QStringLiteral("Open chart"), ButtonKind::Link, sheet), 215, 253);
    auto *testing = new Button(QStringLiteral("Test"), ButtonKind::Default, sheet);
    testing->setIconName(QStringLiteral("refresh"));
    testing->startWork(QStringLiteral("Testing…"));
    put(testing, 292, 253);
}

} // namespace larder::gallery
