// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"
#include "ui/kit/statusmark.h"

#include "tests/ui/kit/gallery/gallery.h"

namespace larder::gallery {

using kit::Chip;
using kit::FilterChip;
using kit::Status;
using theme::Role;
using theme::Type;

namespace {

void addMarks(QWidget *sheet)
{
    constexpr int columns[] = {449, 566, 684};
    for (int i = 0; i <= static_cast<int>(Status::ReadOnly); ++i) {
        const auto status = static_cast<Status>(i);
        const int x = columns[i % 3];
        const int y = 170 + 24 * (i / 3);
        put(new kit::StatusMark(status, 16, sheet), x, y);
        write(sheet, kit::statusWord(status), x + 22, y - 1, Type::Body, Role::Text);
    }
}

} // namespace

void addChips(QWidget *sheet)
{
    addCard(sheet, QStringLiteral("Chips and marks"), {436, 16, 372, 230});
    put(Chip::label(QStringLiteral("Production"), Role::Production, sheet), 449, 53);
    put(Chip::label(QStringLiteral("Staging"), Role::Staging, sheet), 523, 53);
    put(Chip::label(QStringLiteral("Development"), Role::Development, sheet), 581, 53);
    put(Chip::outlined(QStringLiteral("string"), sheet), 665, 53);
    Chip *encrypted = Chip::filled(QStringLiteral("encrypted"), sheet);
    encrypted->setIconName(QStringLiteral("lock"));
    put(encrypted, 714, 53);

    put(Chip::recommended(QStringLiteral("recommended"), sheet), 449, 79);
    put(Chip::ofStatus(QStringLiteral("Exact"), Status::Good, sheet), 540, 79);
    put(Chip::ofStatus(QStringLiteral("address changed"), Status::Warning, sheet), 603, 79);
    put(Chip::ofStatus(QStringLiteral("old id used"), Status::Critical, sheet), 449, 105);

    put(new FilterChip(QStringLiteral("Role: any"), sheet), 449, 133);
    auto *role = new FilterChip(QString(), sheet);
    role->setActive(QStringLiteral("Role: editor"));
    put(role, 530, 133);
    put(Chip::keyCap(QStringLiteral("Ctrl K"), sheet), 622, 137);
    addMarks(sheet);
}

} // namespace larder::gallery
