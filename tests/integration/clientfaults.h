// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/client.h"

#include <QTest>

#include <chrono>
#include <string>
#include <utility>

namespace larder::test {

inline Deadline soon()
{
    return Deadline::in(std::chrono::seconds(10));
}

inline std::string textOf(const Result<redis::Reply> &answer)
{
    return answer ? std::string((*answer)->text())
                  : std::string(name(answer.error().code)) + ": " + answer.error().detail;
}

inline std::string infoField(redis::Client &client, const std::string &section,
                             const std::string &field)
{
    const auto info = textOf(client.send(redis::Command("INFO", section), soon()));
    const auto at = info.find(field + ":");
    if (at == std::string::npos)
        return {};
    const auto begin = at + field.size() + 1;
    return info.substr(begin, info.find('\r', begin) - begin);
}

/// The same server by another user.
inline redis::ConnectOptions as(redis::ConnectOptions options, std::string user,
                                std::string password)
{
    options.user = std::move(user);
    options.password = Secret(std::move(password));
    return options;
}

template<typename... Words>
Result<redis::Reply> send(redis::Client &client, const Words &...words)
{
    return client.send(redis::Command(words...), soon());
}

} // namespace larder::test

/// That a command failed, how, and what is known of its effect.
#define COMPARE_ERROR(answer, expectedCode, expectedOutcome)                                       \
    do {                                                                                           \
        const auto given = (answer);                                                               \
        QVERIFY2(!given, "it succeeded");                                                          \
        QVERIFY2(                                                                                  \
            given.error().code == (expectedCode),                                                  \
            (std::string(larder::name(given.error().code)) + " " + given.error().detail).c_str()); \
        QCOMPARE(given.error().outcome, (expectedOutcome));                                        \
    } while (false)
