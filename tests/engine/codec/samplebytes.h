// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <rapidcheck.h>
#include <string>
#include <string_view>

namespace larder::test {

/// The bytes that a text like "C1 01 00" names.
inline std::string hex(const char *text)
{
    return QByteArray::fromHex(text).toStdString();
}

inline QByteArray shown(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex(' ');
}

/// Any bytes at all.
inline rc::Gen<std::string> anyBytes()
{
    return rc::gen::container<std::string>(
        rc::gen::map(rc::gen::inRange(0, 256), [](int byte) { return static_cast<char>(byte); }));
}

} // namespace larder::test
