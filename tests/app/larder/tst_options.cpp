// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larder/options.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using larder::Variables;
using larder::app::Ending;
using larder::app::Options;
using larder::app::readOptions;
using larder::redis::TcpAddress;
using larder::theme::Mode;

namespace {

using Answer = std::variant<Options, Ending>;

/// The words after the program's name, as a shell would part them.
Answer answerOf(const char *words, const Variables &environment = {})
{
    auto arguments = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    arguments.prepend(QStringLiteral("larder"));
    return readOptions(arguments, environment);
}

Options optionsOf(const char *words, const Variables &environment = {})
{
    auto answer = answerOf(words, environment);
    if (const auto *ending = std::get_if<Ending>(&answer))
        qFatal("refused: %s", qPrintable(ending->text));
    return std::get<Options>(std::move(answer));
}

Variables environmentOf(std::initializer_list<std::pair<const char *, const char *>> all)
{
    Variables::Map values;
    for (const auto &[name, value] : all)
        values.emplace(name, value);
    return Variables(std::move(values));
}

TcpAddress addressOf(const larder::redis::ClientOptions &server)
{
    return std::get<TcpAddress>(server.connect.endpoint);
}

} // namespace

class TestOptions final : public QObject
{
    Q_OBJECT

private slots:
    void nothingAskedOpensTheWindow()
    {
        const auto options = optionsOf("");

        QVERIFY(!options.demo);
        QVERIFY(options.connect.empty());
        QVERIFY(options.screenshotDir.isEmpty());
        QVERIFY(!options.mode);
    }

    void readsWhatPicturesAreAskedFor()
    {
        const auto options = optionsOf("--demo --screenshot out --page overview --page settings "
                                       "--theme light --size 1100x700 --settle 0.5");

        QVERIFY(options.demo);
        QCOMPARE(options.screenshotDir, QStringLiteral("out"));
        QCOMPARE(options.pages,
                 (QStringList{QStringLiteral("overview"), QStringLiteral("settings")}));
        QVERIFY(options.mode == Mode::Light);
        QCOMPARE(options.size, QSize(1'100, 700));
        QVERIFY(options.settle == 500ms);
    }

    void picturesHaveTheirUsualSizeAndPatience()
    {
        const auto options = optionsOf("--demo --screenshot out");

        QCOMPARE(options.size, QSize(1'600, 1'000));
        QVERIFY(options.settle == 3s);
    }

    void readsSeveralServers()
    {
        const auto options = optionsOf("--connect redis://a:1/2 --connect rediss://u:p@b:3");

        QCOMPARE(options.connect.size(), 2U);
        QCOMPARE(addressOf(options.connect[0]).host, std::string("a"));
        QCOMPARE(options.connect[0].connect.database, 2);
        QVERIFY(!options.connect[0].connect.tls);
        QVERIFY(options.connect[1].connect.tls);
        QCOMPARE(options.connect[1].connect.user, std::string("u"));
        QCOMPARE(options.connect[1].connect.password.reveal(), std::string_view("p"));
    }

    void givesTheServerItsCertificates()
    {
        const auto options =
            optionsOf("--connect rediss://a --ca-file ca.pem --cert-file me.pem --key-file me.key");

        const auto &tls = options.connect.at(0).connect.tls;
        QCOMPARE(tls->caFile, std::string("ca.pem"));
        QCOMPARE(tls->certificateFile, std::string("me.pem"));
        QCOMPARE(tls->keyFile, std::string("me.key"));
    }

    void takesThePasswordFromTheFirstLineOfAFile()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("password")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("s3cret with spaces\r\nsecond line\n");
        file.close();

        const auto options = optionsOf(QByteArray("--connect redis://a --user ops --password-file ")
                                           .append(file.fileName().toUtf8())
                                           .constData());

        QCOMPARE(options.connect.at(0).connect.user, std::string("ops"));
        QCOMPARE(options.connect.at(0).connect.password.reveal(),
                 std::string_view("s3cret with spaces"));
    }

    void theEnvironmentNamesTheServerOnlyWhenNothingElseDoes()
    {
        const auto environment = environmentOf({{"REDIS_URL", "redis://from-environment:7"}});

        QCOMPARE(addressOf(optionsOf("", environment).connect.at(0)).host,
                 std::string("from-environment"));
        QCOMPARE(addressOf(optionsOf("--connect redis://a", environment).connect.at(0)).host,
                 std::string("a"));
        QVERIFY(optionsOf("--demo", environment).connect.empty());
    }

    void theEnvironmentsPasswordFitsAnyServerWithoutOne()
    {
        const auto environment = environmentOf({{"REDIS_PASSWORD", "hidden"}});

        const auto options = optionsOf("--connect redis://a --connect redis://:own@b", environment);

        QCOMPARE(options.connect.at(0).connect.password.reveal(), std::string_view("hidden"));
        QCOMPARE(options.connect.at(1).connect.password.reveal(), std::string_view("own"));
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("said"); // part of the text

        const auto row = [](const char *words, const char *said) {
            QTest::addRow("%s", words) << QString::fromUtf8(words) << QString::fromUtf8(said);
        };
        row("--nonsense", "nonsense");
        row("redis://a", "--connect URL");
        row("--connect", "connect");
        row("--connect http://a", "--connect");
        row("--theme pink", "dark or light");
        row("--demo --size 1600", "--screenshot");
        row("--demo --screenshot out --size 1600", "--size");
        row("--demo --screenshot out --size 1600x", "--size");
        row("--demo --screenshot out --size 10x10", "--size");
        row("--demo --screenshot out --size 99999x1000", "--size");
        row("--demo --screenshot out --settle -1", "--settle");
        row("--demo --screenshot out --settle nan", "--settle");
        row("--demo --screenshot out --settle soon", "--settle");
        row("--settle 1", "--screenshot");
        row("--page overview", "--screenshot");
        row("--demo --user ops", "--connect");
        row("--connect redis://a --ca-file ca.pem", "rediss://");
        row("--connect redis://a --password-file /does/not/exist", "/does/not/exist");
    }

    void refusesWhatMakesNoSense()
    {
        QFETCH(QString, words);
        QFETCH(QString, said);

        const auto answer = answerOf(words.toUtf8().constData());

        const auto *ending = std::get_if<Ending>(&answer);
        QVERIFY(ending);
        QCOMPARE(ending->exitCode, 2);
        QVERIFY2(ending->text.contains(said), qPrintable(ending->text));
    }

    void aRefusalNeverRepeatsThePassword_data()
    {
        QTest::addColumn<QString>("words");

        QTest::addRow("a bad port") << QStringLiteral("--connect redis://u:hunter2@a:99999");
        QTest::addRow("a bad database") << QStringLiteral("--connect redis://u:hunter2@a/x");
        QTest::addRow("a bad scheme") << QStringLiteral("--connect reddis://u:hunter2@a");
        QTest::addRow("no option before it") << QStringLiteral("redis://u:hunter2@a");
    }

    void aRefusalNeverRepeatsThePassword()
    {
        QFETCH(QString, words);

        const auto answer = answerOf(words.toUtf8().constData());

        const auto *ending = std::get_if<Ending>(&answer);
        QVERIFY(ending);
        QVERIFY(!ending->text.contains(QStringLiteral("hunter2")));
    }

    void helpAndVersionEndWell()
    {
        const auto help = std::get<Ending>(answerOf("--help"));
        QCOMPARE(help.exitCode, 0);
        for (const auto *option : {"--demo", "--connect", "--screenshot", "--page", "--theme",
                                   "--size", "--settle", "--ca-file", "--cert-file", "--key-file",
                                   "--password-file", "--user", "REDIS_PASSWORD", "Usage: larder"})
            QVERIFY2(help.text.contains(QString::fromUtf8(option)), option);

        const auto version = std::get<Ending>(answerOf("--version"));
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.text.startsWith(QStringLiteral("larder ")));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
