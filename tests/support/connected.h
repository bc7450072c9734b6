// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/connection.h"

#include <QString>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace larder::test {

/// Longer than anything here takes, however busy the computer is.
inline Deadline patience()
{
    return Deadline::in(std::chrono::seconds(60));
}

/// Ends the program when there is no connection to be had.
inline std::shared_ptr<redis::Connection> open(const redis::ConnectOptions &options)
{
    auto connection = redis::Connection::open(options, patience());
    if (!connection)
        qFatal("%s: %s", name(connection.error().code).data(), connection.error().detail.c_str());
    return *connection;
}

/// The bytes of an answer, or the name of the error in its place.
inline std::string textOf(const Result<redis::Reply> &answer)
{
    return answer ? std::string((*answer)->text()) : std::string(name(answer.error().code));
}

/// The name of the error; "none" when it went well.
template<typename T>
QString codeOf(const Result<T> &result)
{
    const auto code = result ? std::string_view("none") : name(result.error().code);
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace larder::test
