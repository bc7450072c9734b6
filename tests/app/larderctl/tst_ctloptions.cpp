// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/options.h"

#include <QTest>

using larder::ctl::Ending;
using larder::ctl::ExitCode;
using larder::ctl::Options;
using larder::ctl::readOptions;
using larder::ctl::Subcommand;
using larder::ctl::Target;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::variant<Options, Ending> read(const char *words)
{
    return readOptions(
        QStringList(u"larderctl"_s) + QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts), {});
}

Options optionsOf(const char *words)
{
    const auto asked = read(words);
    const auto *options = std::get_if<Options>(&asked);
    return options ? *options : Options();
}

} // namespace

class TestCtlOptions final : public QObject
{
    Q_OBJECT

private slots:
    void watchTakesItsTimes()
    {
        const auto plain = optionsOf("watch redis://a");
        QVERIFY(plain.subcommand == Subcommand::Watch);
        QVERIFY(plain.target == Target::Server);
        QVERIFY(plain.interval == 1s);
        QVERIFY(!plain.count);

        const auto told = optionsOf("watch redis://a --interval 0.5 --count 3");
        QVERIFY(told.interval == 500ms);
        QCOMPARE(told.count, std::optional(3));
    }

    void theDemoNeedsNoServer() { QVERIFY(optionsOf("watch --demo").target == Target::Demo); }

    void simulateTakesServersOfThisComputer_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("IPv4") << "redis://127.0.0.1:7000"_ba;
        QTest::newRow("IPv6") << "redis://[::1]:7000"_ba;
        QTest::newRow("name") << "redis://localhost"_ba;
        QTest::newRow("socket") << "unix:///run/redis.sock"_ba;
        QTest::newRow("another, as it was said") << "redis://cache.example --allow-remote"_ba;
        QTest::newRow("with a duration") << "redis://127.0.0.1 --duration 10"_ba;
    }

    void simulateTakesServersOfThisComputer()
    {
        QFETCH(const QByteArray, words);
        QVERIFY(optionsOf(QByteArray("simulate " + words).constData()).subcommand
                == Subcommand::Simulate);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("reason");

        const auto row = [](const char *words, const char *reason) {
            QTest::addRow("%s", words) << QByteArray(words) << QByteArray(reason);
        };
        row("watch redis://a --interval 0", "--interval must be seconds");
        row("watch redis://a --interval nan", "--interval must be seconds");
        row("watch redis://a --interval 9999", "--interval must be seconds");
        row("watch redis://a --count 0", "--count must be a number");
        row("watch redis://a --count many", "--count must be a number");
        row("watch redis://a --demo", "not both");
        row("watch --demo --ca-file ca.pem", "--ca-file is for a server of yours");
        row("watch redis://a --json", "--json is not for this command");
        row("status --demo", "--demo is not for this command");
        row("status redis://a --interval 1", "--interval is not for this command");
        row("simulate redis://localhost --duration 0", "--duration must be seconds");
        row("simulate redis://cache.example", "cache.example:6379 is not on this computer");
        row("simulate redis://10.0.0.1", "--allow-remote");
        row("watch", "no server");
    }

    void refuses()
    {
        QFETCH(const QByteArray, words);
        QFETCH(const QByteArray, reason);
        const auto asked = read(words.constData());
        const auto *ending = std::get_if<Ending>(&asked);
        QVERIFY(ending);
        QVERIFY(ending->exitCode == ExitCode::Usage);
        QVERIFY2(ending->text.find(reason.toStdString()) != std::string::npos,
                 ending->text.c_str());
    }

    void eachCommandHasItsHelp_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArrayList>("words");
        QTest::newRow("none") << ""_ba << QByteArrayList{"status", "watch", "simulate"};
        QTest::newRow("status") << "status"_ba << QByteArrayList{"--json"};
        QTest::newRow("watch") << "watch"_ba
                               << QByteArrayList{"--demo", "--interval", "--count", "NO_COLOR"};
        QTest::newRow("simulate") << "simulate"_ba
                                  << QByteArrayList{"--duration", "--allow-remote",
                                                    "larder-simulation:"};
    }

    void eachCommandHasItsHelp()
    {
        QFETCH(const QByteArray, command);
        QFETCH(const QByteArrayList, words);
        const auto asked = read(QByteArray(command + " --help").constData());
        const auto *ending = std::get_if<Ending>(&asked);
        QVERIFY(ending);
        QVERIFY(ending->exitCode == ExitCode::Done);
        QVERIFY(ending->text.starts_with("Usage: larderctl "));
        for (const auto &word : words + QByteArrayList{"--password-file", "Exit codes"})
            QVERIFY2(ending->text.find(word.toStdString()) != std::string::npos, word.constData());
    }
};

QTEST_GUILESS_MAIN(TestCtlOptions)
#include "tst_ctloptions.moc"
