// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/ratio.h"

#include <QCoreApplication>

#include <cmath>

namespace larder::format {

namespace {

Figure perHundred(double ratio, int decimals)
{
    if (!std::isfinite(ratio))
        return unknownFigure();
    return {fixed(ratio * 100, decimals), QStringLiteral("%")};
}

} // namespace

Figure percent(double ratio)
{
    return perHundred(ratio, 1);
}

Figure percent(std::optional<double> ratio)
{
    return ratio ? percent(*ratio) : unknownFigure();
}

Figure wholePercent(double ratio)
{
    return perHundred(ratio, 0);
}

Figure wholePercent(std::optional<double> ratio)
{
    return ratio ? wholePercent(*ratio) : unknownFigure();
}

QString points(double difference)
{
    if (!std::isfinite(difference))
        return unknown();
    return QCoreApplication::translate("Format", "%1 points")
        .arg(fixed(std::abs(difference) * 100, 1));
}

} // namespace larder::format
