// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/servererror.h"

#include <QTest>

using larder::ErrorCode;
using larder::Outcome;
using larder::redis::serverError;

class TestServerError final : public QObject
{
    Q_OBJECT

private slots:
    void isTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");

        const auto row = [](const char *text, ErrorCode code) {
            QTest::addRow("%.40s", text) << QString::fromUtf8(text) << code;
        };
        // In the words of Redis 7.0 where it has them.
        row("NOAUTH Authentication required.", ErrorCode::AuthRequired);
        row("WRONGPASS invalid username-password pair or user is disabled.", ErrorCode::AuthFailed);
        row("ERR invalid password", ErrorCode::AuthFailed);
        row("ERR Client sent AUTH, but no password is set", ErrorCode::AuthFailed);
        row("ERR AUTH <password> called without any password configured for the default user. Are "
            "you sure your configuration is correct?",
            ErrorCode::AuthFailed);
        row("ERR operation not permitted", ErrorCode::AuthRequired);
        row("NOPERM this user has no permissions to run the 'config|get' command",
            ErrorCode::NoPermission);
        row("LOADING Redis is loading the dataset in memory", ErrorCode::Loading);
        row("BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN "
            "NOSAVE.",
            ErrorCode::ScriptBusy);
        row("OOM command not allowed when used memory > 'maxmemory'.", ErrorCode::OutOfMemory);
        row("MISCONF Redis is configured to save RDB snapshots, but it's currently unable to "
            "persist to disk.",
            ErrorCode::PersistenceFailed);
        row("READONLY You can't write against a read only replica.", ErrorCode::ReadOnlyReplica);
        row("MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
            ErrorCode::MasterDown);
        row("NOREPLICAS Not enough good replicas to write.", ErrorCode::NoReplicas);
        row("MOVED 3999 127.0.0.1:6381", ErrorCode::Moved);
        row("ASK 3999 127.0.0.1:6381", ErrorCode::Ask);
        row("TRYAGAIN Multiple keys request during rehashing of slot", ErrorCode::TryAgain);
        row("CROSSSLOT Keys in request don't hash to the same slot", ErrorCode::CrossSlot);
        row("CLUSTERDOWN The cluster is down", ErrorCode::ClusterDown);
        row("NOSCRIPT No matching script. Please use EVAL.", ErrorCode::NoScript);
        row("WRONGTYPE Operation against a key holding the wrong kind of value",
            ErrorCode::WrongType);
        row("ERR unknown command 'NOSUCH', with args beginning with: ", ErrorCode::UnknownCommand);
        row("ERR unknown command `NOSUCH`", ErrorCode::UnknownCommand);
        row("ERR unknown subcommand 'NOSUCH'. Try CLIENT HELP.", ErrorCode::UnknownCommand);
        row("ERR Unknown subcommand or wrong number of arguments for 'x'",
            ErrorCode::UnknownCommand);
        row("ERR max number of clients reached", ErrorCode::MaxClients);
        row("ERR DB index is out of range", ErrorCode::ServerError);
        row("ERR", ErrorCode::ServerError);
        row("EXECABORT Transaction discarded because of previous errors.", ErrorCode::ServerError);
        row("NOAUTHORITY is another word", ErrorCode::ServerError);
        row("", ErrorCode::ServerError);
    }

    void isTold()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);

        const auto error = serverError(text.toStdString());

        QCOMPARE(error.code, code);
        QCOMPARE(QString::fromStdString(error.detail), text);
        QCOMPARE(error.outcome, Outcome::NotDone);
    }
};

QTEST_GUILESS_MAIN(TestServerError)
#include "tst_servererror.moc"
