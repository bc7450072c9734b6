// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/rate.h"

#include "ui/format/bytes.h"

#include <QCoreApplication>

#include <cmath>

namespace larder::format {

Figure rate(double perSecond)
{
    if (!std::isfinite(perSecond))
        return unknownFigure();
    const double size = std::abs(perSecond);
    const bool perMinute = size > 0 && size < 0.95;
    Figure figure = shortNumber(perMinute ? perSecond * 60 : perSecond);
    figure.unit += perMinute ? QCoreApplication::translate("Format", "/min")
                             : QCoreApplication::translate("Format", "/s");
    return figure;
}

Figure rate(std::optional<double> perSecond)
{
    return perSecond ? rate(*perSecond) : unknownFigure();
}

Figure byteRate(double bytesPerSecond)
{
    if (!std::isfinite(bytesPerSecond))
        return unknownFigure();
    Figure figure = bytes(bytesPerSecond);
    figure.unit += QCoreApplication::translate("Format", "/s");
    return figure;
}

Figure byteRate(std::optional<double> bytesPerSecond)
{
    return bytesPerSecond ? byteRate(*bytesPerSecond) : unknownFigure();
}

} // namespace larder::format
