// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/client.h"
#include "engine/redis/subscriber.h"

#include <QTest>

#include <optional>
#include <string>
#include <vector>

#include "tests/support/pipelines.h"
#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::redis::Client;
using larder::redis::Command;
using larder::redis::Gap;
using larder::redis::Message;
using larder::redis::Subscriber;
using larder::redis::SubscriptionEvent;
using larder::test::RedisServer;
using larder::test::repeated;

namespace {

Deadline soon()
{
    return Deadline::in(10s);
}

template<typename Event>
std::optional<Event> first(const std::vector<SubscriptionEvent> &events)
{
    for (const auto &event : events)
        if (const auto *found = std::get_if<Event>(&event))
            return *found;
    return std::nullopt;
}

/// Takes until one of that kind comes; nullopt: none within the deadline.
template<typename Event>
std::optional<Event> next(Subscriber &subscriber, const Deadline &deadline = soon())
{
    for (;;) {
        const auto events = subscriber.take(deadline);
        if (!events)
            return std::nullopt;
        if (auto found = first<Event>(*events))
            return found;
    }
}

} // namespace

class TestSubscriber final : public QObject
{
    Q_OBJECT

private slots:
    void deliversMessagesOfAChannel()
    {
        Subscriber subscriber({.connect = m_server.options()}, m_clock, m_log);
        QVERIFY(subscriber.subscribe("news", soon()));
        QTRY_VERIFY(subscriber.isListening());

        publish("other", "nothing");
        publish("news", "something");

        const auto message = next<Message>(subscriber);
        QVERIFY(message);
        QCOMPARE(message->channel, std::string("news"));
        QCOMPARE(message->pattern, std::string());
        QCOMPARE(message->payload, std::string("something"));
        QVERIFY(message->at <= m_clock.wallNow());
    }

    void deliversMessagesOfAPattern()
    {
        Subscriber subscriber({.connect = m_server.options()}, m_clock, m_log);
        QVERIFY(subscriber.subscribePattern("order:*", soon()));
        QTRY_VERIFY(subscriber.isListening());

        publish("order:5", "paid");

        const auto message = next<Message>(subscriber);
        QVERIFY(message);
        QCOMPARE(message->channel, std::string("order:5"));
        QCOMPARE(message->pattern, std::string("order:*"));
        QCOMPARE(message->payload, std::string("paid"));
    }

    void deliversBytesAsTheyAre()
    {
        const std::string bytes("\0\r\n\xff$5\r\n", 8);
        Subscriber subscriber({.connect = m_server.options()}, m_clock, m_log);
        QVERIFY(subscriber.subscribe(bytes, soon()));
        QTRY_VERIFY(subscriber.isListening());

        publish(bytes, bytes);

        const auto message = next<Message>(subscriber);
        QCOMPARE(message->channel, bytes);
        QCOMPARE(message->payload, bytes);
    }

    void takesUpAndDropsTopicsWhileItListens()
    {
        Subscriber subscriber({.connect = m_server.options()}, m_clock, m_log);
        QVERIFY(subscriber.subscribe("one", soon()));
        QTRY_VERIFY(subscriber.isListening());

        QVERIFY(subscriber.subscribe("two", soon()));
        publish("two", "a");
        QCOMPARE(next<Message>(subscriber)->payload, std::string("a"));

        QVERIFY(subscriber.unsubscribe("two", soon()));
        publish("two", "b");
        publish("one", "c");
        QCOMPARE(next<Message>(subscriber)->payload, std::string("c"));
    }

    void keepsUpWhileMessagesPourIn()
    {
        Subscriber subscriber({.connect = m_server.options()}, m_clock, m_log);
        QVERIFY(subscriber.subscribe("flood", soon()));
        QTRY_VERIFY(subscriber.isListening());
        const auto batch = repeated(10'000, Command("PUBLISH", "flood", std::string(100, 'x')));
        m_client.sendAll(batch, soon());
        QVERIFY(subscriber.subscribe("late", soon()));
        publish("late", "end");

        std::size_t count = 0;
        for (bool isOver = false; !isOver;) {
            const auto events = subscriber.take(soon());
            QVERIFY(events);
            for (const auto &event : *events) {
                const auto *message = std::get_if<Message>(&event);
                QVERIFY(message);
                isOver = isOver || message->channel == "late";
                count += message->channel == "flood" ? 1 : 0;
            }
        }
        QCOMPARE(count, batch.size());
    }

    void subscribesAgainAfterACutAndTellsTheGap()
    {
        Subscriber subscriber({.connect = m_server.options()}, m_clock, m_log);
        QVERIFY(subscriber.subscribe("news", soon()));
        QVERIFY(subscriber.subscribePattern("p*", soon()));
        QTRY_VERIFY(subscriber.isListening());
        const auto before = m_clock.wallNow();

        QVERIFY(m_client.send(Command("CLIENT", "KILL", "TYPE", "pubsub"), soon()));

        const auto gap = next<Gap>(subscriber);
        QVERIFY(gap);
        QCOMPARE(gap->cause.code, ErrorCode::Disconnected);
        QVERIFY(!gap->lost);
        QVERIFY(gap->from <= gap->to);
        QVERIFY(gap->to >= before);
        publish("news", "again");
        QCOMPARE(next<Message>(subscriber)->payload, std::string("again"));
        publish("pages", "too");
        QCOMPARE(next<Message>(subscriber)->payload, std::string("too"));
    }

    void comesBackAfterARestart()
    {
        RedisServer server;
        Subscriber subscriber({.connect = server.options()}, m_clock, m_log);
        QVERIFY(subscriber.subscribe("news", soon()));
        QTRY_VERIFY(subscriber.isListening());

        server.kill();
        QTRY_VERIFY(subscriber.error().has_value());
        QVERIFY(!subscriber.isListening());
        QVERIFY(subscriber.subscribe("while away", soon()));
        server.restart();

        QTRY_VERIFY(subscriber.isListening());
        QVERIFY(!subscriber.error());
        Client client({.connect = server.options()}, m_clock, m_log);
        const auto channels = client.send(Command("PUBSUB", "CHANNELS"), soon());
        QCOMPARE((*channels)->size(), std::size_t(2));
    }

    void noticesAPeerThatIsDead()
    {
        RedisServer server;
        Subscriber subscriber({.connect = server.options(), .pingEvery = 50ms, .pongWithin = 50ms},
                              m_clock, m_log);
        QVERIFY(subscriber.subscribe("news", soon()));
        QTRY_VERIFY(subscriber.isListening());

        server.freeze();
        QTRY_VERIFY(subscriber.error().has_value());
        QCOMPARE(subscriber.error()->code, ErrorCode::NotResponding);
        server.thaw();

        QTRY_VERIFY(subscriber.isListening());
        QCOMPARE(next<Gap>(subscriber)->cause.code, ErrorCode::NotResponding);
    }

    void staysOnASilentConnectionThatAnswers()
    {
        RedisServer server;
        Subscriber subscriber({.connect = server.options(), .pingEvery = 5ms, .pongWithin = 5s},
                              m_clock, m_log);
        QVERIFY(subscriber.subscribe("news", soon()));
        QTRY_VERIFY(subscriber.isListening());
        Client client({.connect = server.options()}, m_clock, m_log);
        const auto pings = [&] {
            const auto info = client.send(Command("INFO", "commandstats"), soon()).value();
            const std::string text(info->text());
            const auto at = text.find("cmdstat_ping:calls=");
            return std::stoi(text.substr(at + 19));
        };
        const int before = pings();

        QTRY_VERIFY(pings() > before + 10);
        QVERIFY(subscriber.isListening());
        QVERIFY(!subscriber.take(Deadline::in(0ms)));
    }

    void isGoneAtOnce_data()
    {
        QTest::addColumn<bool>("isListening");

        QTest::addRow("listening") << true;
        QTest::addRow("connecting") << false;
    }

    void isGoneAtOnce()
    {
        QFETCH(bool, isListening);
        RedisServer server;
        if (!isListening)
            server.freeze();
        std::optional<Subscriber> subscriber;
        subscriber.emplace(larder::redis::SubscriberOptions{.connect = server.options()}, m_clock,
                           m_log);
        QVERIFY(subscriber->subscribe("news", soon()));
        if (isListening)
            QTRY_VERIFY(subscriber->isListening());
        const auto since = std::chrono::steady_clock::now();

        subscriber.reset();

        QVERIFY(std::chrono::steady_clock::now() - since < 500ms);
    }

    void saysWhenAChannelIsForbidden()
    {
        RedisServer server;
        Client admin({.connect = server.options()}, m_clock, m_log);
        QVERIFY(admin.send(
            Command("ACL", "SETUSER", "reader", "on", ">p", "+@all", "resetchannels", "&open"),
            soon()));
        auto options = server.options();
        options.user = "reader";
        options.password = larder::Secret("p");
        Subscriber subscriber({.connect = options}, m_clock, m_log);
        QVERIFY(subscriber.subscribe("open", soon()));
        QTRY_VERIFY(subscriber.isListening());

        const auto answer = subscriber.subscribe("closed", soon());

        QCOMPARE(answer.error().code, ErrorCode::NoPermission);
        QVERIFY(subscriber.isListening());
        QVERIFY(admin.send(Command("PUBLISH", "open", "m"), soon()));
        QVERIFY(next<Message>(subscriber));
    }

    void listensToTheRestWhenAWishIsForbidden()
    {
        RedisServer server;
        Client admin({.connect = server.options()}, m_clock, m_log);
        QVERIFY(admin.send(
            Command("ACL", "SETUSER", "reader", "on", ">p", "+@all", "resetchannels", "&open"),
            soon()));
        auto options = server.options();
        options.user = "reader";
        options.password = larder::Secret("p");
        server.freeze();
        Subscriber subscriber({.connect = options}, m_clock, m_log);
        QVERIFY(subscriber.subscribe("open", soon()));
        QVERIFY(subscriber.subscribe("closed", soon()));
        server.thaw();

        QTRY_VERIFY(subscriber.error().has_value());
        QCOMPARE(subscriber.error()->code, ErrorCode::NoPermission);
        QVERIFY(admin.send(Command("PUBLISH", "open", "m"), soon()));
        QVERIFY(next<Message>(subscriber));
    }

    void asksAWrongPasswordOnlyOnce()
    {
        RedisServer server({.config = {"requirepass right"}});
        auto options = server.options();
        options.password = larder::Secret("right");
        Client admin({.connect = options}, m_clock, m_log);
        const auto refused = [&] {
            const auto log = admin.send(Command("ACL", "LOG"), soon()).value();
            return log->size() == 0 ? 0 : (*log)[0][1].integer();
        };
        options.password = larder::Secret("wrong");
        Subscriber subscriber({.connect = options}, m_clock, m_log);

        QTRY_VERIFY(subscriber.error().has_value());
        QCOMPARE(subscriber.error()->code, ErrorCode::AuthFailed);
        QCOMPARE(refused(), std::int64_t(1));

        subscriber.retryNow();
        QTRY_COMPARE(refused(), std::int64_t(2));
    }

private:
    void publish(const std::string &channel, const std::string &payload)
    {
        QVERIFY(m_client.send(Command("PUBLISH", channel, payload), soon()));
    }

    larder::SystemClock m_clock;
    larder::NullLog m_log;
    RedisServer m_server;
    Client m_client{{.connect = m_server.options()}, m_clock, m_log};
};

QTEST_GUILESS_MAIN(TestSubscriber)
#include "tst_subscriber.moc"
