// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace larder::format {

/// A server's bytes as text. Bytes that are no text are written out (`\xff\x00a`), so nothing is
/// lost and nothing can pretend to be markup, a line break or another direction of reading.
///
/// Thread: any.
QString fromServer(std::string_view bytes);

/// At most `most` characters, the middle given up: "metric:lat…agent:456:7d". Keys differ at
/// their ends.
QString elidedMiddle(const QString &text, int most);

/// All of it up to 1 KB, safe to hand to QToolTip, which would take "<b>" for markup.
QString toolTip(std::string_view bytes);
QString toolTip(const QString &text);

/// Puts `values` into the `{name}` places of a translated sentence, all at once, so that a value
/// which itself looks like a place stays what it is. Unknown names stay as they are.
struct Value {
    QLatin1String name;
    QString text;
};
QString filled(const QString &sentence, std::initializer_list<Value> values);

} // namespace larder::format
