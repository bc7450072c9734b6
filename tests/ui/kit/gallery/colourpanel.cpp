// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plainlabel.h"
#include "ui/theme/paint.h"

#include <QPainter>

#include "tests/ui/kit/gallery/gallery.h"

namespace larder::gallery {

using theme::Meaning;
using theme::Role;
using theme::Type;

namespace {

void addSwatch(QWidget *sheet, const QColor &colour, const QRect &where)
{
    new Sample(
        where,
        [colour, size = where.size()](QPainter &painter) {
            theme::paintBox(painter, QRect({0, 0}, size),
                            {.fill = colour, .border = {}, .radius = 3});
        },
        sheet);
}

} // namespace

void addColours(QWidget *sheet)
{
    addCard(sheet, QStringLiteral("Colour by meaning, the same on every page"),
            {820, 308, 764, 176});
    using theme::colour;
    const struct {
        const char *name;
        QColor tint;
    } meanings[] = {
        {"hits", colour(Meaning::Hits)},
        {"hits, all tiers", colour(Meaning::HitsAllTiers)},
        {"misses, no TTL", colour(Meaning::Misses)},
        {"memory", colour(Meaning::Memory)},
        {"expired, TTL", colour(Meaning::Expired)},
        {"evicted", colour(Meaning::Evicted)},
        {"invalidated", colour(Meaning::Invalidated)},
        {"commands, out", colour(Meaning::Commands)},
        {"in", colour(Meaning::NetworkIn)},
        {"p50", colour(Meaning::P50)},
        {"p95", colour(Meaning::P95)},
        {"p99", colour(Meaning::P99)},
        {"sessions, clients", colour(Meaning::Clients)},
        {"other, resident", colour(Meaning::Other)},
        {"chosen, console", colour(Role::Accent)},
    };
    int at = 0;
    for (const auto &meaning : meanings) {
        const int x = 833 + 250 * (at % 3);
        const int y = 346 + 22 * (at / 3);
        addSwatch(sheet, meaning.tint, {x, y, 26, 14});
        write(sheet, QLatin1String(meaning.name), x + 34, y - 1, Type::Cell, Role::Text);
        ++at;
    }
    const Meaning parts[] = {Meaning::Part1, Meaning::Part2, Meaning::Part3, Meaning::Part4,
                             Meaning::Part5};
    for (int i = 0; i < 5; ++i)
        new Sample(
            {833 + 1234 * i / 10, 459, 120, 14},
            [tint = colour(parts[i])](QPainter &painter) { painter.fillRect(0, 0, 120, 14, tint); },
            sheet);
    auto *caption =
        new kit::PlainLabel(QStringLiteral("parts of one total"), Type::Small, Role::Text2, sheet);
    put(caption, 1571 - caption->sizeHint().width(), 459);
}

void addMeasures(QWidget *sheet)
{
    namespace measure = theme::measure;
    addCard(sheet, QStringLiteral("Card, table and dialog measures"), {820, 736, 764, 184});
    const struct {
        const char *name;
        int pixels;
    } measures[] = {
        {"Page margin", measure::pageMargin},
        {"Gap between cards", measure::gap},
        {"Card padding", measure::cardPadding},
        {"Card radius", measure::cardRadius},
        {"Field, button radius", measure::controlRadius},
        {"Chip radius", measure::chipRadius},
        {"Bar radius", measure::barRadius},
        {"Border", 1},
        {"Rail, open", measure::rail},
        {"Rail, narrow", measure::railNarrow},
        {"Top bar", measure::topBar},
        {"Status bar", measure::statusBar},
        {"Button, field", theme::fieldHeight()},
        {"Small button", 24},
        {"Chip", measure::chip},
        {"Table header", measure::tableHead},
        {"Row, regular", theme::rowHeight()},
        {"Row, compact", 24},
        {"Row, comfortable", 34},
        {"Chart gutter", 44},
        {"Marker lane", 14},
        {"Time axis", 20},
        {"Focus ring", 2},
        {"Icon", 16},
    };
    int at = 0;
    for (const auto &each : measures) {
        const int x = 833 + 188 * (at % 4);
        const int y = 773 + 24 * (at / 4);
        write(sheet, QLatin1String(each.name), x, y, Type::Cell, Role::Text2);
        auto *number =
            new kit::PlainLabel(QString::number(each.pixels), Type::Cell, Role::Text, sheet);
        put(number, x + 172 - number->sizeHint().width(), y);
        ++at;
    }
}

} // namespace larder::gallery
