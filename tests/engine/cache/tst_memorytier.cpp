// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/memorytier.h"

#include <QTest>

#include <atomic>
#include <map>
#include <rapidcheck.h>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/manualclock.h"

using larder::cache::Expiry;
using larder::cache::MemoryTier;
using larder::test::ManualClock;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t roomy = std::size_t{1} << 20;

std::string textOf(MemoryTier &tier, std::string_view key)
{
    const auto hit = tier.get(key);
    return hit ? std::string(hit->value.bytes()) : "(none)";
}

std::string numbered(const char *name, std::size_t number)
{
    return name + std::to_string(number);
}

/// What the tier may hold: the last that was written, until it expires.
struct Known {
    std::string value;
    Expiry expiry;
};

} // namespace

class TestMemoryTier final : public QObject
{
    Q_OBJECT

private slots:
    void givesWhatWasPut()
    {
        const ManualClock clock;
        MemoryTier tier({.maxBytes = roomy}, clock);
        tier.put("a", "one");
        tier.put("b", std::string_view("\0\xff", 2));
        tier.put("", "");

        QCOMPARE(textOf(tier, "a"), std::string("one"));
        QCOMPARE(textOf(tier, "b"), std::string("\0\xff", 2));
        QCOMPARE(textOf(tier, ""), std::string());
        QCOMPARE(textOf(tier, "c"), std::string("(none)"));
    }

    void aNewValueTakesThePlaceOfTheOld()
    {
        const ManualClock clock;
        MemoryTier tier({.maxBytes = roomy}, clock);
        tier.put("a", "one");
        tier.put("a", "another");

        QCOMPARE(textOf(tier, "a"), std::string("another"));
        QCOMPARE(tier.statistics().entries, std::size_t{1});
        QCOMPARE(tier.statistics().bytes, 1 + 7 + MemoryTier::overhead);
    }

    void aHitOutlivesTheEntry()
    {
        const ManualClock clock;
        MemoryTier tier({.maxBytes = roomy}, clock);
        tier.put("a", "one");
        const auto hit = tier.get("a");
        tier.put("a", "two");
        tier.clear();

        QVERIFY(hit);
        const auto copy = hit->value;
        QCOMPARE(std::string(copy.bytes()), std::string("one"));
    }

    void twoHitsShareOneValue()
    {
        const ManualClock clock;
        MemoryTier tier({.maxBytes = roomy}, clock);
        tier.put("a", "one");

        QVERIFY(tier.get("a")->value.bytes().data() == tier.get("a")->value.bytes().data());
    }

    void removesAndSaysWhetherItWasThere()
    {
        const ManualClock clock;
        MemoryTier tier({.maxBytes = roomy}, clock);
        tier.put("a", "one");

        QVERIFY(tier.remove("a"));
        QVERIFY(!tier.remove("a"));
        QVERIFY(!tier.get("a"));
        QCOMPARE(tier.statistics().bytes, std::size_t{0});
    }

    void servesUntilTheHardDeadline()
    {
        ManualClock clock;
        MemoryTier tier({.maxBytes = roomy}, clock);
        const Expiry expiry{.soft = clock.now() + 5s, .hard = clock.now() + 10s};
        tier.put("a", "one", expiry);

        clock.advance(9'999ms);
        const auto hit = tier.get("a");
        QVERIFY(hit);
        QVERIFY(hit->expiry.soft == expiry.soft);
        QVERIFY(hit->expiry.hard == expiry.hard);

        clock.advance(1ms);
        QVERIFY(!tier.get("a"));
        QCOMPARE(tier.statistics().expired, std::uint64_t{1});
        QCOMPARE(tier.statistics().bytes, std::size_t{0});
    }

    void whatHasNoDeadlineStays()
    {
        ManualClock clock;
        MemoryTier tier({.maxBytes = roomy}, clock);
        tier.put("a", "one");
        clock.advance(std::chrono::hours(24 * 365 * 20));

        const auto hit = tier.get("a");
        QVERIFY(hit);
        QVERIFY(hit->expiry.soft == Expiry::never);
        QVERIFY(hit->expiry.hard == Expiry::never);
    }

    void whatIsOverBeforeItIsPutIsNotServed()
    {
        const ManualClock clock;
        MemoryTier tier({.maxBytes = roomy}, clock);
        tier.put("a", "one", {.hard = clock.now() - 1h});

        QVERIFY(!tier.get("a"));
    }

    void whatExpiredMakesRoomBeforeWhatLives()
    {
        ManualClock clock;
        const auto each = std::size_t{8} + MemoryTier::overhead;
        MemoryTier tier({.maxBytes = 1'000 * each}, clock);
        for (std::size_t i = 0; i < 500; ++i) {
            tier.put(numbered("live-", 100 + i), "");
            QVERIFY(tier.get(numbered("live-", 100 + i)));
        }
        for (std::size_t i = 0; i < 500; ++i)
            tier.put(numbered("dead-", 100 + i), "", {.hard = clock.now() + 1s});
        clock.advance(1s);
        for (std::size_t i = 0; i < 400; ++i)
            tier.put(numbered("new--", 100 + i), "");

        std::size_t alive = 0;
        for (std::size_t i = 0; i < 500; ++i)
            alive += tier.get(numbered("live-", 100 + i)) ? 1 : 0;
        QCOMPARE(alive, std::size_t{500});
    }

    void doesNotKeepWhatIsLargerThanItself()
    {
        const ManualClock clock;
        MemoryTier tier({.maxBytes = 1'000}, clock);
        tier.put("a", "one");
        tier.put("b", "two");
        tier.put("a", std::string(1'000, 'x'));

        QVERIFY(!tier.get("a")); // least of all the value before
        QVERIFY(tier.get("b"));
        QVERIFY(!tier.fill("c", std::string(1'000, 'x'), tier.generation("c")));
        tier.put(std::string(MemoryTier::longestKey + 1, 'k'), "");
        QCOMPARE(tier.statistics().entries, std::size_t{1});
    }

    void popularEntriesOutliveAScan()
    {
        const ManualClock clock;
        const auto each = std::size_t{10} + MemoryTier::overhead;
        MemoryTier tier({.maxBytes = 200 * each}, clock);
        for (int round = 0; round < 5; ++round) {
            for (std::size_t i = 0; i < 100; ++i) {
                const auto key = numbered("popular", 100 + i);
                if (!tier.get(key))
                    tier.put(key, "");
            }
        }
        for (std::size_t i = 0; i < 5'000; ++i)
            tier.put(numbered("scan--", 1'000 + i), "");

        std::size_t left = 0;
        for (std::size_t i = 0; i < 100; ++i)
            left += tier.get(numbered("popular", 100 + i)) ? 1 : 0;
        QVERIFY2(left >= 95, qPrintable(QString::number(left)));
        QVERIFY(tier.statistics().evictions > 4'000);
    }

    void aFillIsKept()
    {
        const ManualClock clock;
        MemoryTier tier({.maxBytes = roomy}, clock);
        const auto generation = tier.generation("a");

        QVERIFY(tier.fill("a", "read", generation));
        QVERIFY(tier.fill("a", "read again", generation));
        QCOMPARE(textOf(tier, "a"), std::string("read again"));
    }

    void aFillThatWasOvertakenIsRefused_data()
    {
        QTest::addColumn<int>("event");

        QTest::addRow("by a write") << 0;
        QTest::addRow("by a removal of what is there") << 1;
        QTest::addRow("by a removal of what is not there") << 2;
        QTest::addRow("by clear") << 3;
        QTest::addRow("by a write of what cannot be kept") << 4;
    }

    void aFillThatWasOvertakenIsRefused()
    {
        QFETCH(int, event);
        const ManualClock clock;
        MemoryTier tier({.maxBytes = roomy}, clock);
        if (event == 1)
            tier.put("a", "old");
        const auto generation = tier.generation("a");
        if (event == 0)
            tier.put("a", "written");
        else if (event == 3)
            tier.clear();
        else if (event == 4)
            tier.put("a", std::string(roomy, 'x'));
        else
            tier.remove("a");

        QVERIFY(!tier.fill("a", "late", generation));
        QCOMPARE(textOf(tier, "a"), std::string(event == 0 ? "written" : "(none)"));
        QCOMPARE(tier.statistics().refused, std::uint64_t{1});
    }

    void countsHitsAndMisses()
    {
        const ManualClock clock;
        MemoryTier tier({.maxBytes = roomy}, clock);
        tier.put("a", "one");
        tier.get("a");
        tier.get("a");
        tier.get("b");

        QCOMPARE(tier.statistics().hits, std::uint64_t{2});
        QCOMPARE(tier.statistics().misses, std::uint64_t{1});
    }

    void manyShardsHoldWhatFits()
    {
        const ManualClock clock;
        MemoryTier tier({.maxBytes = 16 * roomy}, clock);
        for (std::size_t i = 0; i < 50'000; ++i)
            tier.put(numbered("key", i), numbered("value", i));

        QCOMPARE(tier.statistics().entries, std::size_t{50'000});
        for (std::size_t i = 0; i < 50'000; ++i)
            QCOMPARE(textOf(tier, numbered("key", i)), numbered("value", i));
        tier.clear();
        QCOMPARE(tier.statistics().entries, std::size_t{0});
        QVERIFY(!tier.get("key1"));
    }

    void neverGivesAWrongOrExpiredValueNorHoldsTooMuch()
    {
        const bool holds = rc::check("as a map that forgets", [] {
            ManualClock clock;
            const auto maxBytes = *rc::gen::inRange<std::size_t>(100, 3'000);
            MemoryTier tier({.maxBytes = maxBytes}, clock);
            std::map<std::string, Known> model;

            const auto steps =
                *rc::gen::container<std::vector<unsigned>>(400, rc::gen::arbitrary<unsigned>());
            unsigned count = 0;
            for (const auto step : steps) {
                const auto key = numbered("k", step / 8 % 50);
                switch (step % 8) {
                case 0:
                    clock.advance(std::chrono::milliseconds(step / 400 % 50));
                    break;
                case 1:
                    tier.remove(key);
                    model.erase(key);
                    break;
                case 2:
                case 3:
                case 4: {
                    Known known{std::to_string(++count) + std::string(step / 400 % 150, 'v'), {}};
                    if (step % 3 != 0)
                        known.expiry.hard =
                            clock.now() + std::chrono::milliseconds(step / 400 % 200);
                    if (step % 5 == 0)
                        known.expiry.soft = known.expiry.hard;
                    tier.put(key, known.value, known.expiry);
                    model[key] = known;
                    break;
                }
                default:
                    if (const auto hit = tier.get(key)) {
                        const auto known = model.find(key);
                        RC_ASSERT(known != model.end());
                        RC_ASSERT(hit->value.bytes() == known->second.value);
                        RC_ASSERT(clock.now() < known->second.expiry.hard);
                        RC_ASSERT(hit->expiry.hard == known->second.expiry.hard);
                        RC_ASSERT(hit->expiry.soft == known->second.expiry.soft);
                    }
                }
                RC_ASSERT(tier.statistics().bytes <= maxBytes);
                RC_ASSERT(tier.statistics().entries <= model.size());
            }
        });
        QVERIFY(holds);
    }

    void threadsReadWhatOthersWrite()
    {
        const ManualClock clock;
        MemoryTier tier({.maxBytes = 4 * roomy}, clock);
        std::atomic<bool> isWrong = false;
        const auto work = [&](unsigned seed) {
            for (unsigned i = 0; i < 20'000; ++i) {
                const auto key = numbered("key", (i * 7 + seed) % 500);
                if (i % 5 == 0)
                    tier.put(key, key + std::string(i % 300, '.'), {.hard = clock.now() + 1h});
                else if (i % 11 == 0)
                    tier.fill(key, key, tier.generation(key));
                else if (i % 101 == 0)
                    tier.remove(key);
                else if (i % 5'003 == 0)
                    tier.clear();
                else if (const auto hit = tier.get(key))
                    isWrong = isWrong || hit->value.bytes().substr(0, key.size()) != key;
            }
        };
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < 4; ++i)
            threads.emplace_back(work, i * 100);
        for (auto &thread : threads)
            thread.join();

        QVERIFY(!isWrong);
        QVERIFY(tier.statistics().bytes <= 4 * roomy);
    }
};

QTEST_GUILESS_MAIN(TestMemoryTier)
#include "tst_memorytier.moc"
