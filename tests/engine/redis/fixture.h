// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#include <string>

namespace larder::test {

/// What a server of that name and version answered, from tests/engine/redis/data, with the line
/// ends of the wire. Fails the program when the file is missing.
inline std::string fixture(const char *name)
{
    QFile file(QStringLiteral(LARDER_FIXTURES "/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return file.readAll().replace("\n", "\r\n").toStdString();
}

} // namespace larder::test
