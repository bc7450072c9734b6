// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/urltext.h"

#include <QUrl>

namespace larder::connect {

UrlText partPassword(const QString &typed)
{
    const QString mark = QStringLiteral("://");
    const auto scheme = typed.indexOf(mark);
    const auto begin = scheme < 0 ? 0 : scheme + mark.size();
    // A path holds no password. The last @ ends it, because people paste passwords unescaped.
    const auto end = typed.mid(begin, 1) == u'/' ? -1 : typed.lastIndexOf(u'@');
    const auto colon = typed.indexOf(u':', begin);
    if (colon < 0 || end < colon)
        return {.shown = typed, .password = {}};

    const auto password = typed.mid(colon + 1, end - colon - 1);
    return {
        .shown = typed.left(colon) + typed.mid(end),
        .password = QUrl::fromPercentEncoding(password.toUtf8()),
    };
}

} // namespace larder::connect
