// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/client.h"
#include "engine/redis/script.h"

#include <QTest>

#include <array>
#include <string>
#include <vector>

#include "tests/support/pipelines.h"
#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::ErrorCode;
using larder::redis::Access;
using larder::redis::Client;
using larder::redis::Command;
using larder::redis::Script;
using larder::test::pipelineOf;
using larder::test::RedisServer;
using larder::test::repeated;

namespace {

const Script concatenate("return KEYS[1] .. ARGV[1] .. ARGV[2]");
const Script increase("return redis.call('INCR', KEYS[1])");

} // namespace

class TestScript final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(send(Command("SCRIPT", "FLUSH"))); }

    void isKnownByItsHash()
    {
        QCOMPARE(Script("return 1").sha1(),
                 std::string("e0e1f9fabfc9d4800c877a703b823ac0578ff8db"));
        QCOMPARE(Script("").sha1(), std::string("da39a3ee5e6b4b0d3255bfef95601890afd80709"));
    }

    void callNamesKeysAndArguments()
    {
        const std::vector<std::string> keys{"a", "b"};
        const std::vector<std::string> arguments{"1"};

        const auto command = concatenate.call(keys, arguments);

        QCOMPARE(command.size(), std::size_t(6));
        QCOMPARE(std::string(command.argument(0)), "EVALSHA");
        QCOMPARE(std::string(command.argument(1)), concatenate.sha1());
        QCOMPARE(std::string(command.argument(2)), "2");
        QCOMPARE(std::string(command.argument(5)), "1");
    }

    void isLoadedWhenTheServerDoesNotKnowIt()
    {
        const auto before = m_client.commandsSent();

        const auto first = run(concatenate, {"k"}, {"1", "2"});
        QVERIFY(first);
        QCOMPARE(std::string((*first)->text()), "k12");
        QCOMPARE(m_client.commandsSent() - before, std::uint64_t(3));

        QVERIFY(run(concatenate, {"k"}, {"1", "2"}));
        QCOMPARE(m_client.commandsSent() - before, std::uint64_t(4));
    }

    void thatIsWrongTellsTheServersWords()
    {
        const auto answer = run(Script("this is no Lua"), {}, {});

        QCOMPARE(answer.error().code, ErrorCode::ServerError);
        QVERIFY(answer.error().detail.find("compiling") != std::string::npos);
    }

    void isRefusedToAReadOnlyClient()
    {
        Client reader({.connect = m_server.options(), .access = Access::ReadOnly}, m_clock, m_log);

        const auto answer = reader.run(concatenate, {}, {}, deadline());

        QCOMPARE(answer.error().code, ErrorCode::ReadOnly);
        QCOMPARE(answer.error().detail, std::string("EVALSHA"));
    }

    void pipelineLoadsItsScriptsFirst()
    {
        const std::array scripts{increase};
        const std::vector<std::string> key{"pipeline"};
        const auto commands = repeated(10, increase.call(key, {}));

        const auto answers = m_client.sendAll(commands, scripts, deadline());

        QCOMPARE(answers.size(), std::size_t(10));
        for (std::size_t i = 0; i < answers.size(); ++i) {
            QVERIFY(answers[i]);
            QCOMPARE((*answers[i])->integer(), std::int64_t(i + 1));
        }
    }

    void pipelineLoadsOncePerConnection()
    {
        Client client({.connect = m_server.options(), .poolSize = 1}, m_clock, m_log);
        const std::array scripts{increase};
        const std::vector<std::string> key{"once"};
        const auto commands = repeated(2, increase.call(key, {}));

        client.sendAll(commands, scripts, deadline());
        client.sendAll(commands, scripts, deadline());

        QCOMPARE(client.commandsSent(), std::uint64_t(5));
    }

    void pipelineSurvivesAFlushInBetween()
    {
        Client client({.connect = m_server.options(), .poolSize = 1}, m_clock, m_log);
        const std::array scripts{increase};
        const std::vector<std::string> key{"flushed"};
        const auto commands = pipelineOf(
            {increase.call(key, {}), Command("SET", "other", "1"), increase.call(key, {})});
        client.sendAll(commands, scripts, deadline());
        QVERIFY(send(Command("SCRIPT", "FLUSH")));

        const auto answers = client.sendAll(commands, scripts, deadline());

        QVERIFY(answers[0]);
        QVERIFY(answers[1]);
        QVERIFY(answers[2]);
        QCOMPARE((*answers[2])->integer(), std::int64_t(4));
    }

    void pipelineLoadsAgainAfterARestart()
    {
        RedisServer server;
        Client client({.connect = server.options(), .poolSize = 1}, m_clock, m_log);
        const std::array scripts{increase};
        const std::vector<std::string> key{"restarted"};
        const auto commands = repeated(1, increase.call(key, {}));
        QVERIFY(client.sendAll(commands, scripts, deadline()).front());

        server.kill();
        server.restart();
        bool isBack = false;
        QTRY_VERIFY(isBack = isBack || client.sendAll(commands, scripts, deadline()).front());

        const auto value = client.send(Command("GET", "restarted"), deadline());
        QVERIFY(value);
        QCOMPARE(std::string((*value)->text()), "1");
    }

private:
    static Deadline deadline() { return Deadline::in(10s); }
    bool send(const Command &command) { return m_client.send(command, deadline()).has_value(); }
    larder::Result<larder::redis::Reply> run(const Script &script,
                                             const std::vector<std::string> &keys,
                                             const std::vector<std::string> &arguments)
    {
        return m_client.run(script, keys, arguments, deadline());
    }

    larder::SystemClock m_clock;
    larder::NullLog m_log;
    RedisServer m_server;
    Client m_client{{.connect = m_server.options()}, m_clock, m_log};
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
