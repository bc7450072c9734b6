// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/remedy.h"

#include <QTest>

using namespace larder;
using connect::remediesFor;
using connect::Remedy;
using redis::ConnectPhase;
using Kind = connect::Remedy::Kind;

namespace {

redis::PhaseReport failed(ConnectPhase phase, ErrorCode code, std::string detail = {})
{
    return {.phase = phase, .error = Error{code, std::move(detail)}};
}

redis::PeerCertificate certificateFor(std::vector<std::string> names)
{
    redis::PeerCertificate certificate;
    certificate.names = std::move(names);
    return certificate;
}

redis::ConnectOptions withTls()
{
    redis::ConnectOptions options;
    options.tls = redis::TlsOptions();
    return options;
}

} // namespace

class TestRemedy final : public QObject
{
    Q_OBJECT

private slots:
    void leadsToTheFieldThatIsLikelyWrong_data()
    {
        QTest::addColumn<ConnectPhase>("phase");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");

        const auto row = [](const char *name, ConnectPhase phase, ErrorCode code,
                            const char *field) {
            QTest::addRow("%s", name) << phase << code << QString::fromLatin1(field);
        };
        row("unknown host", ConnectPhase::Resolve, ErrorCode::HostNotFound, "host");
        row("refused", ConnectPhase::Connect, ErrorCode::ConnectionRefused, "host");
        row("silent", ConnectPhase::Connect, ErrorCode::ConnectTimeout, "host");
        row("HTTP", ConnectPhase::Ping, ErrorCode::SpeaksHttp, "host");
        row("unknown issuer", ConnectPhase::Tls, ErrorCode::TlsUnknownIssuer, "caFile");
        row("self-signed", ConnectPhase::Tls, ErrorCode::TlsSelfSigned, "caFile");
        row("client wanted", ConnectPhase::Tls, ErrorCode::TlsClientRequired, "certificateFile");
        row("no password", ConnectPhase::Ping, ErrorCode::AuthRequired, "password");
        row("wrong password", ConnectPhase::SignIn, ErrorCode::AuthFailed, "password");
    }

    void leadsToTheFieldThatIsLikelyWrong()
    {
        QFETCH(ConnectPhase, phase);
        QFETCH(ErrorCode, code);
        QFETCH(QString, field);

        const auto remedies = remediesFor(failed(phase, code), withTls());

        QVERIFY(!remedies.empty());
        QCOMPARE(remedies.front().kind, Kind::EditField);
        QCOMPARE(remedies.front().value, field);
    }

    void offersTheNameThatTheCertificateCarries()
    {
        auto report = failed(ConnectPhase::Tls, ErrorCode::TlsWrongHost, "*.cache.internal");
        report.certificate = certificateFor({"*.cache.internal", "cache.internal"});

        const auto remedies = remediesFor(report, withTls());

        QCOMPARE(remedies.size(), std::size_t{2});
        QCOMPARE(remedies[0].kind, Kind::UseServerName);
        QCOMPARE(remedies[0].value, QStringLiteral("cache.internal"));
        QCOMPARE(remedies[1].kind, Kind::ShowCertificate);
    }

    void offersNoNameThatCannotBeAskedFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("wildcard") << QStringLiteral("*.cache.internal");
        QTest::addRow("line break") << QStringLiteral("a\nb");
        QTest::addRow("none") << QString();
    }

    void offersNoNameThatCannotBeAskedFor()
    {
        QFETCH(QString, name);
        auto report = failed(ConnectPhase::Tls, ErrorCode::TlsWrongHost);
        report.certificate = certificateFor({name.toStdString()});

        const auto remedies = remediesFor(report, withTls());

        QCOMPARE(remedies.front().kind, Kind::EditField);
        QCOMPARE(remedies.front().value, QStringLiteral("serverName"));
    }

    void turnsTlsOffWhereNobodySpeaksIt()
    {
        for (const auto code : {ErrorCode::TlsTimeout, ErrorCode::TlsNotSpoken})
            QCOMPARE(remediesFor(failed(ConnectPhase::Tls, code), withTls()).front().kind,
                     Kind::TurnTlsOff);
    }

    void turnsTlsOnWhereAPortMayWantIt()
    {
        const redis::ConnectOptions clear;
        for (const auto code :
             {ErrorCode::SpeaksTls, ErrorCode::Disconnected, ErrorCode::NotResponding})
            QCOMPARE(remediesFor(failed(ConnectPhase::Ping, code), clear).front().kind,
                     Kind::TurnTlsOn);
        QVERIFY(
            remediesFor(failed(ConnectPhase::Ping, ErrorCode::Disconnected), withTls()).empty());
    }

    void leadsToThePathOfASocket()
    {
        redis::ConnectOptions options;
        options.endpoint = redis::UnixSocket{.path = "/run/redis.sock"};

        const auto remedies =
            remediesFor(failed(ConnectPhase::Connect, ErrorCode::ConnectionRefused), options);

        QCOMPARE(remedies.front().value, QStringLiteral("socket"));
    }

    void cureNothingWhereNothingIsWrong()
    {
        QVERIFY(remediesFor({.phase = ConnectPhase::Ping}, withTls()).empty());
    }
};

QTEST_GUILESS_MAIN(TestRemedy)
#include "tst_remedy.moc"
