// SPDX-License-Identifier: Apache-2.0
#include "engine/base/ringbuffer.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <rapidcheck.h>
#include <vector>

using larder::RingBuffer;

namespace {

template<typename T>
std::vector<T> contents(const RingBuffer<T> &ring)
{
    std::vector<T> all;
    for (std::size_t i = 0; i < ring.size(); ++i)
        all.push_back(ring[i]);
    return all;
}

} // namespace

class TestRingBuffer final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNewestOldestFirst()
    {
        QVERIFY(rc::check("the last `capacity` values, in order", [] {
            const auto capacity = *rc::gen::inRange<std::size_t>(1, 20);
            const auto values = *rc::gen::arbitrary<std::vector<int>>();
            RingBuffer<int> ring(capacity);

            for (const int value : values)
                ring.push(value);

            const auto kept = std::min(capacity, values.size());
            const std::vector<int> expected(values.end() - static_cast<std::ptrdiff_t>(kept),
                                            values.end());
            RC_ASSERT(contents(ring) == expected);
            RC_ASSERT(ring.empty() == expected.empty());
            if (!expected.empty())
                RC_ASSERT(ring.newest() == expected.back());
        }));
    }

    void startsAnewWhenCleared()
    {
        RingBuffer<int> ring(3);
        for (int i = 0; i < 5; ++i)
            ring.push(i);

        ring.clear();
        QVERIFY(ring.empty());
        ring.push(7);
        ring.push(8);

        QCOMPARE(contents(ring), (std::vector<int>{7, 8}));
        QCOMPARE(ring.capacity(), std::size_t{3});
    }

    void holdsWhatCannotBeCopied()
    {
        RingBuffer<std::unique_ptr<int>> ring(1);
        ring.push(std::make_unique<int>(1));
        ring.push(std::make_unique<int>(2));

        QCOMPARE(*ring.newest(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRingBuffer)
#include "tst_ringbuffer.moc"
