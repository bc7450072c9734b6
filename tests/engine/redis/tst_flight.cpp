// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/flight.h"
#include "engine/redis/replyreader.h"

#include <QTest>

#include <list>
#include <string>
#include <vector>

#include "tests/support/pipelines.h"

using larder::Error;
using larder::ErrorCode;
using larder::redis::Command;
using larder::redis::Flight;
using larder::redis::FlightLimits;
using larder::redis::Pipeline;
using larder::redis::Reply;
using larder::redis::ReplyReader;
using larder::redis::Slot;
using larder::redis::SlotList;
using larder::test::repeated;
using State = Slot::State;

namespace {

Pipeline echo(std::size_t count, std::size_t length = 1)
{
    return repeated(count, Command("ECHO", std::string(length, 'x')));
}

/// A caller that waits for the answers of its commands.
struct Caller {
    explicit Caller(Pipeline questions)
        : commands(std::move(questions))
        , slot(commands)
    {
    }

    Pipeline commands;
    Slot slot;
};

/// Replies `first`, `first` + 1, …
std::vector<Reply> numbered(int first, int count)
{
    std::string wire;
    for (int i = 0; i < count; ++i)
        wire += ":" + std::to_string(first + i) + "\r\n";
    ReplyReader reader({});
    reader.feed(wire);
    std::vector<Reply> replies;
    if (reader.read(replies))
        qFatal("no replies");
    return replies;
}

std::vector<std::int64_t> answersOf(const Slot &slot)
{
    std::vector<std::int64_t> numbers;
    for (const auto &answer : slot.answers)
        numbers.push_back((*answer)->integer());
    return numbers;
}

std::string takeAll(Flight &flight)
{
    std::string wire;
    while (!flight.isQueueEmpty()) {
        std::string chunk;
        flight.takeChunk(chunk);
        wire += chunk;
    }
    return wire;
}

std::size_t answer(Flight &flight, std::vector<Reply> replies)
{
    SlotList finished;
    const auto used = flight.answer(replies, finished);
    finished.tellAll();
    return used;
}

using Numbers = std::vector<std::int64_t>;
const Error timeout{ErrorCode::Timeout, {}};

} // namespace

class TestFlight final : public QObject
{
    Q_OBJECT

private slots:
    void answersGoOutInTheOrderOfTheQuestions()
    {
        Flight flight({});
        Caller first(echo(2));
        Caller second(echo(1));
        flight.join(first.slot);
        flight.join(second.slot);

        const auto wire = takeAll(flight);
        QCOMPARE(wire, std::string(first.slot.wire).append(second.slot.wire));
        QCOMPARE(answer(flight, numbered(1, 2)), std::size_t{2});

        QCOMPARE(first.slot.state, State::Finished);
        QCOMPARE(answersOf(first.slot), (Numbers{1, 2}));
        QCOMPARE(second.slot.state, State::Unanswered);
        answer(flight, numbered(3, 1));
        QCOMPARE(answersOf(second.slot), Numbers{3});
        QVERIFY(!flight.owesAnswers());
        QCOMPARE(flight.bytes(), std::size_t{0});
        QCOMPARE(flight.commands(), std::size_t{0});
    }

    void whatIsTooMuchIsLeftOver()
    {
        Flight flight({});
        Caller caller(echo(1));
        flight.join(caller.slot);
        takeAll(flight);

        QCOMPARE(answer(flight, numbered(1, 3)), std::size_t{1});
    }

    void whoLeadsIsNotTold()
    {
        Flight flight({});
        Caller leader(echo(1));
        Caller follower(echo(1));
        leader.slot.leads = true;
        flight.join(leader.slot);
        flight.join(follower.slot);
        takeAll(flight);

        answer(flight, numbered(1, 2));

        QCOMPARE(follower.slot.listen(larder::Deadline::in(std::chrono::seconds(5))),
                 Slot::Word::Finished);
        QCOMPARE(leader.slot.state, State::Finished);
        QCOMPARE(leader.slot.listen(larder::Deadline::in(std::chrono::milliseconds(0))),
                 Slot::Word::Nothing);
    }

    void aLongCallIsTakenInPieces()
    {
        Flight flight({});
        Caller caller(echo(100, 1'000));
        flight.join(caller.slot);

        std::string chunk;
        flight.takeChunk(chunk);

        QVERIFY(chunk.size() > 62 * 1024 && chunk.size() <= 64 * 1024);
        QCOMPARE(chunk.size() % caller.commands[0].wire().size(), std::size_t{0});
        QCOMPARE(caller.slot.state, State::Queued);
        const auto rest = takeAll(flight);
        QCOMPARE(caller.slot.state, State::Unanswered);
        QCOMPARE(chunk.size() + rest.size(), caller.slot.wire.size());
        answer(flight, numbered(0, 99));
        QCOMPARE(caller.slot.state, State::Unanswered);
        answer(flight, numbered(99, 1));
        QCOMPARE(caller.slot.state, State::Finished);
        QCOMPARE(answersOf(caller.slot).back(), std::int64_t{99});
    }

    void aQueuedCallThatIsGivenUpIsForgotten()
    {
        Flight flight({});
        std::list<Caller> callers;
        for (int i = 1; i <= 3; ++i)
            flight.join(callers.emplace_back(echo(1, static_cast<std::size_t>(i))).slot);
        auto &second = *std::next(callers.begin());

        flight.giveUp(second.slot, timeout);

        QCOMPARE(second.slot.state, State::Finished);
        QCOMPARE(second.slot.bytesGone, std::size_t{0});
        QCOMPARE(takeAll(flight),
                 std::string(callers.front().slot.wire).append(callers.back().slot.wire));
        answer(flight, numbered(1, 2));
        QCOMPARE(answersOf(callers.back().slot), Numbers{2});
        QCOMPARE(flight.bytes(), std::size_t{0});
    }

    void aTakenCallThatIsGivenUpSwallowsItsReplies()
    {
        Flight flight({});
        Caller first(echo(2));
        Caller second(echo(1));
        flight.join(first.slot);
        flight.join(second.slot);
        takeAll(flight);

        flight.giveUp(first.slot, timeout);

        QCOMPARE(first.slot.bytesGone, first.slot.wire.size());
        QCOMPARE(answer(flight, numbered(1, 3)), std::size_t{3});
        QVERIFY(first.slot.answers.empty());
        QCOMPARE(answersOf(second.slot), Numbers{3});
    }

    void aCallGivenUpHalfWaySendsNoMore()
    {
        Flight flight({});
        Caller first(echo(100, 1'000));
        Caller second(echo(1));
        flight.join(first.slot);
        flight.join(second.slot);
        std::string chunk;
        flight.takeChunk(chunk);
        const auto taken = static_cast<int>(first.slot.taken);
        answer(flight, numbered(0, 3));

        flight.giveUp(first.slot, timeout);

        QCOMPARE(first.slot.answers.size(), std::size_t{3});
        QCOMPARE(first.slot.bytesGone, chunk.size());
        QCOMPARE(takeAll(flight), std::string(second.slot.wire));
        answer(flight, numbered(3, taken - 3 + 1));
        QCOMPARE(answersOf(second.slot), Numbers{taken});
        QCOMPARE(flight.bytes(), std::size_t{0});
        QCOMPARE(flight.commands(), std::size_t{0});
    }

    void aBreakTellsHowFarEachHasCome()
    {
        Flight flight({});
        Caller answered(echo(1));
        Caller halfGone(echo(100, 1'000));
        Caller queued(echo(1));
        for (auto *const caller : {&answered, &halfGone, &queued})
            flight.join(caller->slot);
        std::string chunk;
        flight.takeChunk(chunk);
        answer(flight, numbered(1, 1));
        SlotList finished;

        flight.breakOff({ErrorCode::ConnectionReset, "cut"}, answered.slot.wire.size() + 1'500,
                        finished);
        finished.tellAll();

        QVERIFY(!answered.slot.error);
        QCOMPARE(halfGone.slot.error->code, ErrorCode::ConnectionReset);
        QCOMPARE(halfGone.slot.bytesGone, std::size_t{1'500});
        QCOMPARE(queued.slot.error->code, ErrorCode::ConnectionReset);
        QCOMPARE(queued.slot.bytesGone, std::size_t{0});
        QCOMPARE(flight.heir(), nullptr);
        QCOMPARE(flight.bytes(), std::size_t{0});
    }

    void theHeirHasWaitedLongest()
    {
        Flight flight({});
        Caller first(echo(1));
        Caller second(echo(1));
        Caller third(echo(1));
        QCOMPARE(flight.heir(), nullptr);
        flight.join(first.slot);
        flight.join(second.slot);
        takeAll(flight);
        flight.join(third.slot);

        QCOMPARE(flight.heir(), &first.slot);
        flight.giveUp(first.slot, timeout);
        QCOMPARE(flight.heir(), &second.slot);
        answer(flight, numbered(1, 2));
        QCOMPARE(flight.heir(), &third.slot);
    }

    void isBounded()
    {
        Flight flight({.bytes = 100, .commands = 3});
        Caller large(echo(1, 500));
        Caller pair(echo(2));
        Caller single(echo(1));
        Caller another(echo(1));

        QVERIFY(flight.hasRoomFor(large.slot)); // alone
        flight.join(pair.slot);
        QVERIFY(!flight.hasRoomFor(large.slot));
        QVERIFY(flight.hasRoomFor(single.slot));
        flight.join(single.slot);
        QVERIFY(!flight.hasRoomFor(another.slot));
        takeAll(flight);
        QVERIFY(!flight.hasRoomFor(another.slot));
        answer(flight, numbered(1, 2));
        QVERIFY(flight.hasRoomFor(another.slot));
    }
};

QTEST_GUILESS_MAIN(TestFlight)
#include "tst_flight.moc"
