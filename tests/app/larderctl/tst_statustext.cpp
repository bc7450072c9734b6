// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/statustext.h"

#include <QLocale>
#include <QTest>

#include "tests/app/larderctl/watchscene.h"

using larder::ctl::statusText;
using larder::redis::TcpAddress;
using larder::test::busySample;

class TestStatusText final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void isATableOfTheServer()
    {
        auto sample = busySample();
        sample.hitsTotal = 93;
        sample.missesTotal = 7;
        const auto expected = QStringLiteral(
            R"(cache-1:6379  Redis 7.0.15, standalone, primary, up 3 d 4 h

Memory      33.0 MB of 64.0 MB, RSS 41.0 MB, fragmentation 1.25, allkeys-lru
Keys        120,344, 119,000 with an expiry
Hit ratio   93.0 %, 93 hits, 7 misses
Clients     23 connected, 2 blocked, at most 10,000
Throughput  1.5 k/s commands, 225 KB/s in, 1.4 MB/s out
Latency     80 µs p50, 1.07 ms p99
Evicted     3.5/s
Expired     22/s
)");
        QCOMPARE(QString::fromStdString(statusText(sample, TcpAddress{"cache-1", 6379})), expected);
    }

    void whatIsNotKnownIsADash()
    {
        const auto text = QString::fromStdString(statusText({}, TcpAddress{"cache-1", 6379}));
        QVERIFY(text.contains(QStringLiteral("Memory      –, no limit, RSS –\n")));
        QVERIFY(text.contains(QStringLiteral("Evicted     –\n")));
    }

    void serverTextIsOnlyText()
    {
        auto sample = busySample();
        sample.identity.version = "7\x1b[2J\r";
        sample.evictionPolicy = "\x1b]0;x\a";
        const auto text = statusText(sample, TcpAddress{"cache-1", 6379});
        QVERIFY(text.find('\x1b') == std::string::npos);
        QVERIFY(text.find('\r') == std::string::npos);
        QVERIFY(text.find("Redis 7\\x1b[2J\\r, ") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestStatusText)
#include "tst_statustext.moc"
