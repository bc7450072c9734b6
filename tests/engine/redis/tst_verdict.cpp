// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/verdict.h"

#include <QTest>

#include <string>

using larder::ErrorCode;
using larder::redis::CommandClass;
using larder::redis::Verdict;
using larder::redis::verdictOf;

class TestVerdict final : public QObject
{
    Q_OBJECT

private slots:
    void countsByClassAndCode_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<Verdict>("read");
        QTest::addColumn<Verdict>("write");
        QTest::addColumn<Verdict>("upkeep");

        const auto row = [](ErrorCode code, Verdict read, Verdict write, Verdict upkeep) {
            QTest::addRow("%s", std::string(larder::name(code)).c_str())
                << code << read << write << upkeep;
        };
        using enum Verdict;
        for (const auto code :
             {ErrorCode::Timeout, ErrorCode::NotResponding, ErrorCode::Disconnected,
              ErrorCode::ConnectionReset, ErrorCode::TruncatedReply, ErrorCode::MalformedReply})
            row(code, Failing, Failing, Failing);
        for (const auto code : {ErrorCode::OutOfMemory, ErrorCode::PersistenceFailed,
                                ErrorCode::NoReplicas, ErrorCode::ReadOnlyReplica})
            row(code, Healthy, Failing, Healthy);
        for (const auto code :
             {ErrorCode::AuthRequired, ErrorCode::AuthFailed, ErrorCode::NoPermission,
              ErrorCode::Cancelled, ErrorCode::ConnectionRefused, ErrorCode::ConnectTimeout,
              ErrorCode::TlsTimeout, ErrorCode::Loading, ErrorCode::ScriptBusy,
              ErrorCode::MasterDown, ErrorCode::MaxClients, ErrorCode::CircuitOpen})
            row(code, Silent, Silent, Silent);
        for (const auto code : {ErrorCode::WrongType, ErrorCode::NoScript, ErrorCode::ServerError,
                                ErrorCode::UnknownCommand, ErrorCode::ReplyTooLarge})
            row(code, Healthy, Healthy, Healthy);
    }

    void countsByClassAndCode()
    {
        QFETCH(ErrorCode, code);
        QFETCH(Verdict, read);
        QFETCH(Verdict, write);
        QFETCH(Verdict, upkeep);

        QCOMPARE(verdictOf(CommandClass::Read, code), read);
        QCOMPARE(verdictOf(CommandClass::Write, code), write);
        QCOMPARE(verdictOf(CommandClass::Upkeep, code), upkeep);
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
