// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chartunit.h"

#include "ui/format/duration.h"
#include "ui/format/number.h"

#include <QCoreApplication>

#include <array>
#include <chrono>
#include <cmath>

namespace larder::kit {

using namespace std::chrono_literals;

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("ChartUnit", words);
}

ChartUnit byteUnit(Quantity quantity, double most)
{
    struct Step {
        double size;
        const char *plain;
        const char *perSecond;
    };
    static constexpr std::array steps{
        Step{1024.0 * 1024 * 1024, "GB", QT_TRANSLATE_NOOP("ChartUnit", "GB per second")},
        Step{1024.0 * 1024, "MB", QT_TRANSLATE_NOOP("ChartUnit", "MB per second")},
        Step{1024.0, "KB", QT_TRANSLATE_NOOP("ChartUnit", "KB per second")},
        Step{1.0, "B", QT_TRANSLATE_NOOP("ChartUnit", "B per second")},
    };
    for (const auto &step : steps) {
        if (most >= step.size || step.size <= 1)
            return {quantity, step.size,
                    quantity == Quantity::ByteSize ? QString::fromLatin1(step.plain)
                                                   : translated(step.perSecond)};
    }
    return {};
}

/// Digits after the point that give three significant ones.
int decimalsFor(double value)
{
    const double size = std::abs(value);
    if (size < 10)
        return 2;
    return size < 100 ? 1 : 0;
}

} // namespace

ChartUnit chartUnit(Quantity quantity, double most)
{
    switch (quantity) {
    case Quantity::Percent:
        return {quantity, 1, QStringLiteral("%")};
    case Quantity::Count:
        return {quantity, 1, {}};
    case Quantity::Rate:
        return {quantity, 1, translated(QT_TRANSLATE_NOOP("ChartUnit", "per second"))};
    case Quantity::Keys:
        return {quantity, 1, translated(QT_TRANSLATE_NOOP("ChartUnit", "keys per second"))};
    case Quantity::ByteSize:
    case Quantity::ByteRate:
        return byteUnit(quantity, most);
    case Quantity::Milliseconds:
        return most < 1 ? ChartUnit{quantity, 0.001, QStringLiteral("µs")}
                        : ChartUnit{quantity, 1, QStringLiteral("ms")};
    }
    return {};
}

QStringList axisLabels(const ValueAxis &axis)
{
    struct Suffix {
        double size;
        const char *text;
    };
    static constexpr std::array suffixes{Suffix{1e9, " G"}, Suffix{1e6, " M"}, Suffix{1e3, " k"},
                                         Suffix{1, ""}};
    const double most = std::max(std::abs(axis.least), std::abs(axis.most));
    auto suffix = suffixes.back();
    for (const auto &candidate : suffixes) {
        if (most >= candidate.size) {
            suffix = candidate;
            break;
        }
    }
    const int decimals = axis.times(1 / suffix.size).decimals();
    QStringList labels;
    for (const double tick : axis.ticks()) {
        const QString number = format::fixed(tick / suffix.size, decimals);
        labels.append(tick == 0 ? format::fixed(0, 0)
                                : QString(number + QString::fromLatin1(suffix.text)));
    }
    return labels;
}

QString legendText(double value, const ChartUnit &unit)
{
    if (std::isnan(value))
        return format::unknown();
    const double shown = value / unit.size;
    switch (unit.quantity) {
    case Quantity::Percent:
        return QString(format::fixed(shown, 1) + QStringLiteral(" %"));
    case Quantity::Count:
        return format::fixed(shown, 0);
    case Quantity::Rate:
    case Quantity::Keys:
        return format::fixed(shown, shown > 0 && shown < 10 ? 1 : 0);
    case Quantity::ByteSize:
    case Quantity::ByteRate:
    case Quantity::Milliseconds:
        return format::fixed(shown, decimalsFor(shown));
    }
    return {};
}

QString lengthText(metrics::TimeWindow window)
{
    using namespace std::chrono;
    const milliseconds length(window.to - window.from);
    return format::duration(length < 90s ? length : round<minutes>(length));
}

} // namespace larder::kit
