// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/taglist.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>

#include "tests/engine/codec/samplebytes.h"

using namespace larder::codec;
using larder::ErrorCode;
using larder::test::anyBytes;
using larder::test::hex;

namespace {

std::string written(const std::vector<TagVersion> &tags)
{
    std::string bytes;
    return appendTags(bytes, tags) ? bytes : std::string("refused");
}

} // namespace

class TestTagList final : public QObject
{
    Q_OBJECT

private slots:
    void isSortedByName()
    {
        const auto bytes = written({{"role", 2}, {"d/profile", 1}, {"user", 3}});
        const auto list = TagList::read(bytes);

        QVERIFY(list);
        const std::vector<TagVersion> sorted{{"d/profile", 1}, {"role", 2}, {"user", 3}};
        QVERIFY(list->all() == sorted);
        QCOMPARE(list->version(2), std::uint64_t{3});
        QCOMPARE(bytes, written({{"user", 3}, {"role", 2}, {"d/profile", 1}}));
    }

    void comparesVersionsInTheOrderOfNames()
    {
        const auto bytes = written({{"b", 7}, {"a", 1ULL << 63}});
        const auto list = TagList::read(bytes);

        QVERIFY(list);
        QVERIFY(list->hasVersions(std::array{std::uint64_t{1} << 63, std::uint64_t{7}}));
        QVERIFY(!list->hasVersions(std::array{std::uint64_t{1} << 63, std::uint64_t{8}}));
        QVERIFY(!list->hasVersions(std::array{std::uint64_t{1} << 63}));
        QVERIFY(!list->hasVersions({}));
    }

    void withoutTagsIsNothing()
    {
        QCOMPARE(written({}), std::string());
        QVERIFY(TagList().empty());
        QVERIFY(TagList().all().empty());
        QVERIFY(TagList().hasVersions({}));
    }

    void refusesToWrite_data()
    {
        QTest::addColumn<std::vector<std::string>>("names");

        std::vector<std::string> many;
        for (std::size_t i = 0; i <= maximumTags; ++i)
            many.push_back("tag" + std::to_string(i));
        using Names = std::vector<std::string>;
        QTest::addRow("too many") << many;
        QTest::addRow("an empty name") << Names{"a", ""};
        QTest::addRow("a long name") << Names{std::string(maximumTagBytes + 1, 'x')};
        QTest::addRow("a name twice") << Names{"a", "b", "a"};
    }

    void refusesToWrite()
    {
        QFETCH(std::vector<std::string>, names);
        std::vector<TagVersion> tags;
        for (const std::string &name : names)
            tags.push_back({name, 1});

        std::string bytes = "before";
        const auto appended = appendTags(bytes, tags);

        QVERIFY(!appended);
        QCOMPARE(appended.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(bytes, std::string("before"));
    }

    void refusesToRead_data()
    {
        QTest::addColumn<std::string>("bytes");

        const auto one = hex("01 0000000000000000");
        QTest::addRow("nothing") << std::string();
        QTest::addRow("a count of none") << hex("00");
        QTest::addRow("65 tags") << hex("41") + std::string(65 * 16, 'x');
        QTest::addRow("a cut version") << hex("01 00000000000000");
        QTest::addRow("no name") << one;
        QTest::addRow("an empty name") << one + hex("00");
        QTest::addRow("a cut name") << one + hex("02 61");
        QTest::addRow("257 bytes of name") << one + hex("81 02") + std::string(257, 'x');
        QTest::addRow("a length not in its shortest form") << one + hex("81 00 61");
        QTest::addRow("not sorted") << hex("02") + std::string(16, '\0') + hex("01 62 01 61");
        QTest::addRow("a name twice") << hex("02") + std::string(16, '\0') + hex("01 61 01 61");
    }

    void refusesToRead()
    {
        QFETCH(std::string, bytes);
        QVERIFY(!TagList::read(bytes));
    }

    void theMostTagsOfTheLongestNamesFit()
    {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < maximumTags; ++i)
            names.push_back(std::string(maximumTagBytes - 1, 'x') + static_cast<char>('0' + i));
        std::vector<TagVersion> tags;
        for (const std::string &name : names)
            tags.push_back({name, ~0ULL});

        const auto bytes = written(tags);
        const auto list = TagList::read(bytes);

        QVERIFY(list);
        QVERIFY(list->all() == tags);
    }

    void anyTagsComeBack()
    {
        const bool holds = rc::check("any tags", [](std::map<std::string, std::uint64_t> wanted) {
            std::vector<TagVersion> tags;
            for (const auto &[name, version] : wanted)
                if (!name.empty() && name.size() <= maximumTagBytes && tags.size() < maximumTags)
                    tags.push_back({name, version});
            RC_PRE(!tags.empty());
            std::vector<TagVersion> turned(tags.rbegin(), tags.rend());

            const auto bytes = written(turned);
            const auto list = TagList::read(bytes + "payload");

            RC_ASSERT(list.has_value());
            RC_ASSERT(list->bytes().size() == bytes.size());
            RC_ASSERT(TagList::read(bytes)->all() == tags);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestTagList)
#include "tst_taglist.moc"
