// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace larder::format {

/// Values into words, by the locale that QLocale() is. What is not known, or no number, is "–";
/// 0 is written only when it was measured.
///
/// Thread: any.

/// A value and its unit apart, for cards that set them in two sizes.
struct Figure {
    QString value;
    QString unit; ///< may be empty

    bool operator==(const Figure &) const = default;
};

/// "91.2 %", "18.4 k/s", "60/s": a space before the unit, none before a slash.
QString text(const Figure &figure);

/// "–"
QString unknown();
Figure unknownFigure();

/// All digits in groups, for counts that decide something: "120,344".
QString grouped(std::int64_t count);
QString grouped(std::optional<std::int64_t> count);

/// "84", "2.6", "18.4 k", "1.284 M": small numbers as they are, then thousands with one digit
/// after the point, then millions, billions … with four digits in all.
Figure shortNumber(double number);
Figure shortNumber(std::optional<double> number);

/// For axes: no digits that say nothing. "15 k", "2.5 k", "0.5".
QString axisNumber(double number);

/// With exactly `decimals` digits after the point: "2.03".
QString fixed(double number, int decimals);

/// With `digits` significant digits, never less than the whole part: "1.07", "41.2", "1284".
QString significant(double number, int digits);

} // namespace larder::format
