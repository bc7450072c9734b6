// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/serverarguments.h"

#include <QTemporaryFile>
#include <QTest>

using larder::ErrorCode;
using larder::Secret;
using larder::app::apply;
using larder::app::ServerArguments;
using larder::redis::ConnectOptions;
using larder::redis::TlsOptions;
using namespace Qt::StringLiterals;

class TestServerArguments final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotSaidStaysAsItIs()
    {
        ConnectOptions connect;
        connect.user = "ops";
        connect.password = Secret("kept");
        connect.tls = TlsOptions{.caFile = "/kept.pem"};

        QVERIFY(apply({}, connect));

        QCOMPARE(connect.user, std::string("ops"));
        QCOMPARE(connect.password.reveal(), std::string_view("kept"));
        QCOMPARE(connect.tls->caFile, std::string("/kept.pem"));
    }

    void eachFileTakesItsPlace()
    {
        ConnectOptions connect;
        connect.tls.emplace();

        QVERIFY(apply({.user = u"ops"_s,
                       .caFile = u"/ca.pem"_s,
                       .certFile = u"/cert.pem"_s,
                       .keyFile = u"/key.pem"_s},
                      connect));

        QCOMPARE(connect.user, std::string("ops"));
        QCOMPARE(connect.tls->caFile, std::string("/ca.pem"));
        QCOMPARE(connect.tls->certificateFile, std::string("/cert.pem"));
        QCOMPARE(connect.tls->keyFile, std::string("/key.pem"));
    }

    void filesOfTlsNeedTls_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("issuers") << u"--ca-file"_s;
        QTest::newRow("certificate") << u"--cert-file"_s;
        QTest::newRow("key") << u"--key-file"_s;
    }

    void filesOfTlsNeedTls()
    {
        QFETCH(const QString, option);
        ServerArguments arguments;
        (option == u"--ca-file"         ? arguments.caFile
             : option == u"--cert-file" ? arguments.certFile
                                        : arguments.keyFile) = u"/some.pem"_s;
        ConnectOptions connect;

        const auto applied = apply(arguments, connect);

        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::InvalidArgument);
        QVERIFY(applied.error().detail.starts_with(option.toStdString() + " is for TLS"));
    }

    void thePasswordIsTheFirstLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("one line") << "right\n"_ba
                                  << "right"_ba;
        QTest::newRow("no end") << "right"_ba
                                << "right"_ba;
        QTest::newRow("written on Windows") << "right\r\nnot this\r\n"_ba
                                            << "right"_ba;
        QTest::newRow("spaces belong to it") << " ri ght \n"_ba
                                             << " ri ght "_ba;
        QTest::newRow("empty") << ""_ba
                               << ""_ba;
    }

    void thePasswordIsTheFirstLine()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, password);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(content);
        file.close();
        ConnectOptions connect;
        connect.password = Secret("of the URL");

        QVERIFY(apply({.passwordFile = file.fileName()}, connect));

        QCOMPARE(connect.password.reveal(), std::string_view(password.constData()));
    }

    void aMissingPasswordFileIsNamed()
    {
        ConnectOptions connect;

        const auto applied = apply({.passwordFile = u"/nowhere/password"_s}, connect);

        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::FileUnreadable);
        QVERIFY(applied.error().detail.starts_with("cannot read /nowhere/password: "));
    }
};

QTEST_GUILESS_MAIN(TestServerArguments)
#include "tst_serverarguments.moc"
