// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/redis/connection.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/types.h>

#include "tests/support/redisserver.h"
#include "tests/support/scriptedserver.h"

using namespace std::chrono_literals;
using larder::Deadline;
using larder::redis::Command;
using larder::redis::Connection;
using larder::redis::TcpAddress;
using larder::test::Over;
using larder::test::RedisServer;
using larder::test::ScriptedServer;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms
constexpr auto secret = "s3cr3t-of-nobody";

/// What every user of this computer can read of a running program.
QByteArray commandLineOf(const QProcess &process)
{
    QFile file(u"/proc/"_s + QString::number(process.processId()) + u"/cmdline"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every byte of every file under it.
QByteArray contentOf(const QString &directory)
{
    QByteArray content;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            content += file.readAll();
    }
    return content;
}

bool isSignedIn(Connection &admin, const std::string &user)
{
    const auto clients = admin.send(Command("CLIENT", "LIST"), Deadline::in(10s));
    return clients
        && std::string((*clients)->text()).find(" user=" + user + " ") != std::string::npos;
}

} // namespace

/// A password on the command line of the programs themselves.
class TestSecrecy final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, m_home->filePath(u"cache"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_process = std::make_unique<QProcess>();
        m_process->setProcessEnvironment(environment);
    }

    void cleanup()
    {
        m_process.reset();
        m_home.reset();
    }

    void theWindowKeepsItToItself()
    {
        const RedisServer server(
            {.config = {std::string("user visitor on >") + secret + " ~* +@all"},
             .port = RedisServer::Port::Loopback});
        const auto admin = Connection::open(server.options(), Deadline::in(10s));
        QVERIFY(admin);

        m_process->start(QStringLiteral(LARDER),
                         {u"--connect"_s,
                          u"redis://visitor:"_s + QString::fromLatin1(secret) + u"@127.0.0.1:"_s
                              + QString::number(server.port())});
        QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(**admin, "visitor"), patience);

        const auto commandLine = commandLineOf(*m_process);
        QVERIFY2(commandLine.contains("redis://visitor:****************@127.0.0.1"),
                 commandLine.constData());
        QVERIFY(!commandLine.contains(secret));
        ::kill(static_cast<pid_t>(m_process->processId()), SIGTERM);
        QVERIFY(m_process->waitForFinished(patience));
        QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
        saysNothing();
        const auto kept = contentOf(m_home->path());
        QVERIFY(!kept.isEmpty()); // the settings
        QVERIFY(!kept.contains(secret));
    }

    void theTerminalKeepsItToItself()
    {
        // It answers nothing, so that the program stays for as long as we look at it.
        const ScriptedServer server({larder::test::stall()}, Over::Ipv4);
        const auto port = std::get<TcpAddress>(server.options().endpoint).port;

        m_process->start(QStringLiteral(LARDERCTL),
                         {u"status"_s,
                          u"redis://:"_s + QString::fromLatin1(secret) + u"@127.0.0.1:"_s
                              + QString::number(port)});
        QTRY_COMPARE_WITH_TIMEOUT(server.clients(), 1, patience);

        const auto commandLine = commandLineOf(*m_process);
        QVERIFY2(commandLine.contains("redis://:****************@127.0.0.1"),
                 commandLine.constData());
        QVERIFY(!commandLine.contains(secret));
        QVERIFY(m_process->waitForFinished(patience));
        QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_process->exitCode(), 3);
        saysNothing();
        QVERIFY(!contentOf(m_home->path()).contains(secret));
    }

    void aRefusedPasswordIsNotRepeated_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");

        QTest::addRow("larder") << QStringLiteral(LARDER)
                                << QStringList{u"--screenshot"_s, u"%1"_s, u"--connect"_s};
        QTest::addRow("larderctl") << QStringLiteral(LARDERCTL) << QStringList{u"status"_s};
    }

    void aRefusedPasswordIsNotRepeated()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        const RedisServer server(
            {.config = {"requirepass right"}, .port = RedisServer::Port::Loopback});
        arguments.replaceInStrings(u"%1"_s, m_home->filePath(u"pictures"_s));
        arguments += u"redis://:"_s + QString::fromLatin1(secret) + u"@127.0.0.1:"_s
            + QString::number(server.port());

        m_process->start(program, arguments);

        QVERIFY(m_process->waitForFinished(patience));
        QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
        QVERIFY(m_process->exitCode() != 0);
        saysNothing();
        QVERIFY(!contentOf(m_home->path()).contains(secret));
    }

private:
    /// Of the secret; that it was seen on the command line is warned about.
    void saysNothing()
    {
        const QByteArray said = m_process->readAllStandardOutput() + m_process->readAllStandardError();
        QVERIFY2(said.contains("warning: a password on the command line"), said.constData());
        QVERIFY2(!said.contains(secret), said.constData());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_process;
};

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
