// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/number.h"

namespace larder::format {

/// Powers of 1,024, written as redis.conf writes them: "64 B", "1.4 KB", "33.0 MB", "1.93 GB".
///
/// Thread: any.
Figure bytes(double count);
Figure bytes(std::optional<double> count);
/// In the unit of `scale`, so that two sizes can stand side by side: 1.93 of 2.00 GB.
Figure bytesLike(double count, double scale);
/// For tooltips: "2,072,331,264 bytes".
QString exactBytes(std::int64_t count);

} // namespace larder::format
