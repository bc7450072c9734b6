// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/checkededit.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace larder::connect {

namespace {

/// Numbers as they are typed: the locale's digits and marks, no grouping.
QLocale typing()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

struct Unit {
    QLatin1String name;
    std::uint64_t bytes;
};

constexpr std::array<Unit, 4> units{{
    {QLatin1String("GB"), 1ULL << 30U},
    {QLatin1String("MB"), 1ULL << 20U},
    {QLatin1String("KB"), 1ULL << 10U},
    {QLatin1String("B"), 1},
}};

/// Cuts the unit off `text`; plain bytes when it has none.
std::uint64_t takeUnit(QString &text)
{
    for (const auto &unit : units) {
        if (text.endsWith(unit.name, Qt::CaseInsensitive)) {
            text = text.chopped(unit.name.size()).trimmed();
            return unit.bytes;
        }
    }
    return 1;
}

} // namespace

NumberEdit::NumberEdit(std::int64_t least, std::int64_t most, QWidget *parent)
    : CheckedEdit(parent)
    , m_least(least)
    , m_most(most)
{
    setMono();
}

void NumberEdit::setValue(std::int64_t value)
{
    setText(typing().toString(qlonglong{value}));
}

std::optional<std::int64_t> NumberEdit::value() const
{
    bool isNumber = false;
    const auto number = QLocale().toLongLong(text().trimmed(), &isNumber);
    if (!isNumber || number < m_least || number > m_most)
        return std::nullopt;
    return number;
}

QString NumberEdit::problem() const
{
    if (value())
        return {};
    const QLocale locale;
    return tr("a whole number from %1 to %2")
        .arg(locale.toString(qlonglong{m_least}), locale.toString(qlonglong{m_most}));
}

void NumberEdit::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    const auto now = value();
    if (step == 0 || !now || event->modifiers() != Qt::NoModifier) {
        CheckedEdit::keyPressEvent(event);
        return;
    }
    setValue(std::clamp(*now + step, m_least, m_most));
    Q_EMIT textEdited(text());
}

SizeEdit::SizeEdit(QWidget *parent)
    : CheckedEdit(parent)
{
    setMono();
}

void SizeEdit::setValue(std::uint64_t bytes)
{
    const auto unit = std::find_if(units.begin(), units.end(),
                                   [bytes](const Unit &u) { return bytes % u.bytes == 0; });
    setText(typing().toString(qulonglong{bytes / unit->bytes}) + u' ' + unit->name);
}

std::optional<std::uint64_t> SizeEdit::value() const
{
    auto number = text().trimmed();
    const auto unit = takeUnit(number);
    bool isNumber = false;
    const auto whole = QLocale().toULongLong(number, &isNumber);
    if (isNumber && whole > 0 && whole <= UINT64_MAX / unit)
        return whole * unit;

    const auto bytes = QLocale().toDouble(number, &isNumber) * static_cast<double>(unit);
    if (!isNumber || !(bytes >= 1) || bytes > 9e18)
        return std::nullopt;
    return static_cast<std::uint64_t>(bytes);
}

QString SizeEdit::problem() const
{
    return value() ? QString() : tr("a size such as 64 MB");
}

ShareEdit::ShareEdit(QWidget *parent)
    : CheckedEdit(parent)
{
    setMono();
    setUnit(QStringLiteral("%"));
}

void ShareEdit::setValue(double share)
{
    m_set = share;
    m_shown = typing().toString(std::round(share * 1'000) / 10, 'g', 5);
    setText(m_shown);
}

std::optional<double> ShareEdit::value() const
{
    if (text() == m_shown)
        return m_set;
    bool isNumber = false;
    const auto percent = QLocale().toDouble(text().trimmed(), &isNumber);
    if (!isNumber || !(percent >= 0 && percent <= 100))
        return std::nullopt;
    return percent / 100;
}

QString ShareEdit::problem() const
{
    return value() ? QString() : tr("a number from 0 to 100");
}

} // namespace larder::connect
