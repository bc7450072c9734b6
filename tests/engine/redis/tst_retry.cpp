// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/command.h"
#include "engine/redis/retry.h"

#include <QTest>

#include <array>
#include <string>

using larder::Error;
using larder::ErrorCode;
using larder::Outcome;
using larder::Result;
using larder::redis::classOf;
using larder::redis::Command;
using larder::redis::CommandClass;
using larder::redis::mayRepeat;
using larder::redis::Reply;
using larder::redis::toRepeat;
using larder::redis::traitsOf;

namespace {

using Answers = std::vector<Result<Reply>>;
using Indices = std::vector<std::size_t>;

const Result<Reply> done{Reply()};
const Result<Reply> unknown{Error{ErrorCode::Disconnected, {}, Outcome::Unknown}};
const Result<Reply> notSent{Error{ErrorCode::Disconnected, {}, Outcome::NotDone}};
const Result<Reply> flushed{Error{ErrorCode::NoScript, {}}};
const Result<Reply> refused{Error{ErrorCode::OutOfMemory, {}}};

} // namespace

class TestRetry final : public QObject
{
    Q_OBJECT

private slots:
    void repeatsWhatIsSafe_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("read");
        QTest::addColumn<bool>("write");

        using enum ErrorCode;
        using enum Outcome;
        QTest::addRow("cut, sent") << Disconnected << Unknown << true << false;
        QTest::addRow("cut, not sent") << Disconnected << NotDone << true << true;
        QTest::addRow("reset, sent") << ConnectionReset << Unknown << true << false;
        QTest::addRow("truncated reply") << TruncatedReply << Unknown << true << false;
        QTest::addRow("silence under it") << NotResponding << Unknown << false << false;
        QTest::addRow("silence under another") << NotResponding << NotDone << true << true;
        QTest::addRow("bad bytes under it") << MalformedReply << Unknown << false << false;
        QTest::addRow("bad bytes under another") << MalformedReply << NotDone << true << true;
        QTest::addRow("timeout, sent") << Timeout << Unknown << false << false;
        QTest::addRow("timeout, not sent") << Timeout << NotDone << false << false;
        QTest::addRow("cancelled") << Cancelled << NotDone << false << false;
        QTest::addRow("cannot connect") << ConnectionRefused << NotDone << false << false;
        QTest::addRow("the server says no") << OutOfMemory << NotDone << false << false;
        QTest::addRow("loading") << Loading << NotDone << false << false;
    }

    void repeatsWhatIsSafe()
    {
        QFETCH(ErrorCode, code);
        QFETCH(Outcome, outcome);
        QFETCH(bool, read);
        QFETCH(bool, write);
        const Error error{code, {}, outcome};

        QCOMPARE(mayRepeat(CommandClass::Read, error), read);
        QCOMPARE(mayRepeat(CommandClass::Write, error), write);
        QCOMPARE(mayRepeat(CommandClass::Upkeep, error), write);
    }

    void readsOfABatchAreRepeatedOneByOne()
    {
        QCOMPARE(toRepeat(CommandClass::Read, Answers{done, unknown, refused, notSent}),
                 (Indices{1, 3}));
    }

    void writesOfABatchAreRepeatedTogetherOrNotAtAll()
    {
        QCOMPARE(toRepeat(CommandClass::Write, Answers{notSent, notSent}), (Indices{0, 1}));
        QCOMPARE(toRepeat(CommandClass::Write, Answers{done, notSent}), Indices{});
        QCOMPARE(toRepeat(CommandClass::Write, Answers{unknown, notSent}), Indices{});
    }

    void callsOfFlushedScriptsAreAlwaysRepeated()
    {
        QCOMPARE(toRepeat(CommandClass::Write, Answers{done, flushed, refused, flushed}),
                 (Indices{1, 3}));
    }

    void aBatchIsWhatItsStrongestCommandIs()
    {
        const auto get = traitsOf(Command("GET", "a"));
        const auto remove = traitsOf(Command("DEL", "a"));
        const auto set = traitsOf(Command("SET", "a", "b"));
        const std::array reads{get, traitsOf(Command("TTL", "a"))};
        const std::array upkeep{get, remove};
        const std::array writes{remove, set, get};

        QCOMPARE(classOf(reads), CommandClass::Read);
        QCOMPARE(classOf(upkeep), CommandClass::Upkeep);
        QCOMPARE(classOf(writes), CommandClass::Write);
    }
};

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
