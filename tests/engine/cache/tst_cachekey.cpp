// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/cachekey.h"

#include <QTest>

#include <cctype>
#include <map>
#include <rapidcheck.h>
#include <string>
#include <utility>
#include <vector>

using larder::ErrorCode;
using larder::Result;
using larder::cache::CacheKey;
using larder::cache::KeyPart;

namespace {

using Made = Result<CacheKey>;

std::string textOf(const Made &key)
{
    return key ? key->text() : key.error().detail;
}

using Parts = std::vector<std::string>;

/// All lists of one to three parts out of a few, good and bad, that could be mistaken for one
/// another.
std::vector<Parts> confusableLists()
{
    const Parts few{"a", "b", "v1", "a:b", "a:v1", ":", "", "a:"};
    std::vector<Parts> lists;
    for (const auto &first : few) {
        lists.push_back({first});
        for (const auto &second : few) {
            lists.push_back({first, second});
            for (const auto &third : few)
                lists.push_back({first, second, third});
        }
    }
    return lists;
}

/// Of version 0: without one.
Made made(const Parts &parts, unsigned version)
{
    if (version > 0) {
        if (parts.size() == 1)
            return CacheKey::versioned(version, {parts[0]});
        if (parts.size() == 2)
            return CacheKey::versioned(version, {parts[0], parts[1]});
        return CacheKey::versioned(version, {parts[0], parts[1], parts[2]});
    }
    if (parts.size() == 1)
        return CacheKey::unversioned({parts[0]});
    if (parts.size() == 2)
        return CacheKey::unversioned({parts[0], parts[1]});
    return CacheKey::unversioned({parts[0], parts[1], parts[2]});
}

} // namespace

class TestCacheKey final : public QObject
{
    Q_OBJECT

private slots:
    void buildsTheKeysOfTheSystems_data()
    {
        QTest::addColumn<std::string>("built");
        QTest::addColumn<std::string>("expected");

        const auto row = [](const char *name, const Made &key, const char *expected) {
            QTest::addRow("%s", name) << textOf(key) << std::string(expected);
        };
        row("permission", CacheKey::permission(7, "documents", "read"),
            "permission:7:documents:read:v1");
        row("user", CacheKey::user("ann"), "user:ann:v1");
        row("role", CacheKey::role("admin"), "role:admin:v1");
        row("user_roles", CacheKey::userRoles(7), "user_roles:7:v1");
        row("custom", CacheKey::custom("report", 2026, "final"), "report:2026:final:v1");
        row("a later version", CacheKey::versioned(2, {"report", 2026}), "report:2026:v2");
        row("permissions", CacheKey::permissions(7), "permissions:7");
        row("accessible programs", CacheKey::accessiblePrograms(7), "accessible_programs:7");
        row("accessible projects", CacheKey::accessibleProjects(7), "accessible_projects:7");
        row("scope summary", CacheKey::scopeSummary(7), "scope_summary:7");
        row("metric", CacheKey::metric("cpu", "user", 123, "30d"), "metric:cpu:user:123:30d");
        row("metric of no timeframe", CacheKey::metric("cpu", "user", 123), "metric:cpu:user:123");
        row("user data", CacheKey::userData(123, "profile"), "user:123:profile");
        row("agent", CacheKey::agent(456, "stats", "7d"), "agent:456:stats:7d");
        row("workspace", CacheKey::workspace(789, "metrics", "all"), "workspace:789:metrics:all");
        row("task", CacheKey::task(-5), "task:-5");
    }

    void buildsTheKeysOfTheSystems()
    {
        QFETCH(std::string, built);
        QFETCH(std::string, expected);

        QCOMPARE(built, expected);
        QVERIFY(CacheKey::parse(built));
    }

    void refusesAndSaysWhy_data()
    {
        QTest::addColumn<std::string>("detail");
        QTest::addColumn<std::string>("expected");

        const auto row = [](const char *name, const Made &key, const char *expected) {
            QVERIFY(!key);
            QCOMPARE(key.error().code, ErrorCode::InvalidArgument);
            QTest::addRow("%s", name) << key.error().detail << std::string(expected);
        };
        using namespace std::string_literals;
        row("nothing", CacheKey::parse(""), "a key may not be empty");
        row("no parts", CacheKey::versioned(1, {}), "a key may not be empty");
        row("no parts, no version", CacheKey::unversioned({}), "a key may not be empty");
        row("a space", CacheKey::parse("user: 7"),
            "character ' ' at position 6 is not allowed in a key");
        row("a zero byte", CacheKey::parse("a\0b"s),
            "character '\\x00' at position 2 is not allowed in a key");
        row("half of a letter", CacheKey::parse("caf\xc3\xa9"),
            "character '\\xc3' at position 4 is not allowed in a key");
        row("bookkeeping", CacheKey::parse("@inv"),
            "character '@' at position 1 is not allowed in a key");
        row("a glob", CacheKey::custom("user", "*"),
            "character '*' at position 1 of part 2 is not allowed in a key");
        row("the separator in a part", CacheKey::permission(7, "documents:read", "x"),
            "character ':' at position 10 of part 3 separates the parts of a key");
        row("an empty part", CacheKey::custom("user", "", 7), "part 2 of a key is empty");
        row("an id like a version", CacheKey::permissions("v1"),
            "part 2 of a key, 'v1', would be taken for its version: character 'v' at position 1");
        row("257 bytes", CacheKey::parse(std::string(257, 'a')),
            "a key of 257 bytes: at most 256 are allowed");
        row("too long by its version", CacheKey::custom(std::string(254, 'a')),
            "a key of 257 bytes: at most 256 are allowed");
    }

    void refusesAndSaysWhy()
    {
        QFETCH(std::string, detail);
        QFETCH(std::string, expected);

        QCOMPARE(detail, expected);
    }

    void takesKeysOf256Bytes()
    {
        QVERIFY(CacheKey::parse(std::string(256, 'a')));
        QVERIFY(CacheKey::custom(std::string(253, 'a')));
    }

    void everyByteIsJudged()
    {
        const std::string_view marks = ":_-.";
        for (int byte = 0; byte < 256; ++byte) {
            const auto c = static_cast<char>(byte);
            const bool allowed =
                (byte < 128 && std::isalnum(byte) != 0) || marks.find(c) != std::string_view::npos;
            QCOMPARE(CacheKey::parse(std::string(1, c)).has_value(), allowed);
        }
    }

    void differentQuestionsNeverHaveOneKey()
    {
        std::map<std::string, std::pair<Parts, unsigned>> questions;
        for (const auto &parts : confusableLists()) {
            for (const unsigned version : {0U, 1U, 2U}) {
                const auto key = made(parts, version);
                if (!key)
                    continue;
                const bool isNew = questions.emplace(key->text(), std::pair(parts, version)).second;
                QVERIFY2(isNew, key->text().c_str());
            }
        }
        QVERIFY(questions.size() > 80);
    }

    void whatIsBuiltIsAKey()
    {
        const bool holds = rc::check("built keys parse as themselves", [] {
            const auto parts =
                *rc::gen::pair(rc::gen::string<std::string>(), rc::gen::string<std::string>());
            if (const auto key = CacheKey::custom(parts.first, parts.second)) {
                const auto again = CacheKey::parse(key->text());
                RC_ASSERT(again.has_value());
                RC_ASSERT(*again == *key);
            }
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestCacheKey)
#include "tst_cachekey.moc"
