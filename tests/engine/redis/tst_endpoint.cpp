// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/endpoint.h"

#include <QTest>

using larder::redis::Endpoint;
using larder::redis::TcpAddress;
using larder::redis::UnixSocket;

class TestEndpoint final : public QObject
{
    Q_OBJECT

private slots:
    void isShown_data()
    {
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<QString>("shown");

        QTest::addRow("name") << Endpoint(TcpAddress{"cache-1.example", 6379})
                              << QStringLiteral("cache-1.example:6379");
        QTest::addRow("IPv4") << Endpoint(TcpAddress{"10.0.0.5", 1})
                              << QStringLiteral("10.0.0.5:1");
        QTest::addRow("IPv6") << Endpoint(TcpAddress{"::1", 6380}) << QStringLiteral("[::1]:6380");
        QTest::addRow("Unix socket") << Endpoint(UnixSocket{"/run/redis/redis.sock"})
                                     << QStringLiteral("/run/redis/redis.sock");
    }

    void isShown()
    {
        QFETCH(Endpoint, endpoint);
        QFETCH(QString, shown);

        QCOMPARE(QString::fromStdString(display(endpoint)), shown);
    }

    void isLocal_data()
    {
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<bool>("local");

        QTest::addRow("Unix socket") << Endpoint(UnixSocket{"/x"}) << true;
        QTest::addRow("localhost") << Endpoint(TcpAddress{"localhost", 1}) << true;
        QTest::addRow("127.0.0.1") << Endpoint(TcpAddress{"127.0.0.1", 1}) << true;
        QTest::addRow("all of 127/8") << Endpoint(TcpAddress{"127.255.3.4", 1}) << true;
        QTest::addRow("::1") << Endpoint(TcpAddress{"::1", 1}) << true;
        QTest::addRow("::1 in full") << Endpoint(TcpAddress{"0:0:0:0:0:0:0:1", 1}) << true;
        QTest::addRow("128.0.0.1") << Endpoint(TcpAddress{"128.0.0.1", 1}) << false;
        QTest::addRow("any address") << Endpoint(TcpAddress{"0.0.0.0", 1}) << false;
        QTest::addRow("a name that only begins so")
            << Endpoint(TcpAddress{"localhost.example", 1}) << false;
        QTest::addRow("127.0.0.1 as the start of a name")
            << Endpoint(TcpAddress{"127.0.0.1.example", 1}) << false;
        QTest::addRow("empty") << Endpoint(TcpAddress{"", 1}) << false;
    }

    void isLocal()
    {
        QFETCH(Endpoint, endpoint);
        QFETCH(bool, local);

        QCOMPARE(larder::redis::isLocal(endpoint), local);
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
