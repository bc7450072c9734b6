// SPDX-License-Identifier: Apache-2.0
#include "engine/base/secret.h"

#include <QTest>

#include <concepts>
#include <cstring>
#include <new>
#include <ostream>
#include <string>
#include <utility>

using larder::Secret;

namespace {

template<typename T>
concept Printable = requires(std::ostream &out, const T &value)
{
    out << value;
};

const std::string shortOne = "hunter2";
const std::string longOne(200, 'p');

} // namespace

class TestSecret final : public QObject
{
    Q_OBJECT

private slots:
    void isReachedOnlyInWordsThatStandOut()
    {
        static_assert(!std::equality_comparable<Secret>);
        static_assert(!std::convertible_to<Secret, std::string>);
        static_assert(!std::convertible_to<Secret, std::string_view>);
        static_assert(!std::convertible_to<std::string, Secret>);
        static_assert(!Printable<Secret>);

        QVERIFY(Secret().isEmpty());
        QCOMPARE(Secret(shortOne).reveal(), std::string_view(shortOne));
    }

    void copiesAreIndependent()
    {
        Secret first(longOne);
        const Secret second = first;

        first = Secret(shortOne);

        QCOMPARE(first.reveal(), std::string_view(shortOne));
        QCOMPARE(second.reveal(), std::string_view(longOne));
    }

    void nothingStaysInWhatWasMovedFrom_data()
    {
        QTest::addColumn<std::string>("bytes");

        QTest::addRow("short, kept in place") << shortOne;
        QTest::addRow("long, on the heap") << longOne;
    }

    void nothingStaysInWhatWasMovedFrom()
    {
        QFETCH(std::string, bytes);
        Secret source{bytes};

        const Secret target = std::move(source);

        QCOMPARE(target.reveal(), std::string_view(bytes));
        // NOLINTNEXTLINE(bugprone-use-after-move): what is left behind is the point.
        QVERIFY(source.isEmpty());
        QVERIFY(!holds(source, bytes));
    }

    void assigningWipesWhatWasThere()
    {
        Secret secret(shortOne);

        secret = Secret(std::string("x"));

        QVERIFY(!holds(secret, shortOne.substr(1)));
    }

    void assigningToItselfChangesNothing()
    {
        Secret secret(longOne);
        Secret &same = secret;

        secret = same;
        QCOMPARE(secret.reveal(), std::string_view(longOne));
        secret = std::move(same);
        QCOMPARE(secret.reveal(), std::string_view(longOne));
    }

    void destructionWipesWhatIsKeptInPlace()
    {
        alignas(Secret) std::array<char, sizeof(Secret)> room{};
        auto *secret = new (room.data()) Secret(shortOne);

        secret->~Secret();

        QCOMPARE(std::string_view(room.data(), room.size()).find(shortOne), std::string_view::npos);
    }

private:
    /// Whether the object itself, heap aside, still has `bytes` in it.
    static bool holds(const Secret &secret, std::string_view bytes)
    {
        std::string raw(sizeof secret, '\0');
        std::memcpy(raw.data(), static_cast<const void *>(&secret), sizeof secret);
        return raw.find(bytes) != std::string::npos;
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
