// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/dashboard.h"

#include <QLocale>
#include <QTest>

#include "tests/app/larderctl/watchscene.h"

using larder::ctl::Canvas;
using larder::ctl::dashboard;
using larder::ctl::Ink;
using larder::ctl::Motion;
using larder::ctl::Size;
using larder::ctl::WatchView;
using larder::test::busyView;
using larder::test::lostView;
using namespace Qt::StringLiterals;

namespace {

QString text(const Canvas &canvas)
{
    QStringList rows;
    for (int row = 0; row < canvas.rows(); ++row)
        rows += canvas.text(row);
    return rows.join(u'\n');
}

QString text(const WatchView &view, Size size = {})
{
    return text(dashboard(view, {}, size));
}

/// What a person must be able to read on any terminal of 80 columns and 24 rows and more.
const QStringList essentials{
    u"cache-1:6379"_s,     u"Redis 7.0.15"_s, u"primary"_s, u"up 3 d 4 h"_s,
    u"Connected"_s,        u"64 µs"_s,        u"91.2 %"_s,  u"33.0 of"_s,
    u"64.0 MB"_s,          u"1.5 k/s"_s,      u"80 µs"_s,   u"1.07 ms"_s,
    u"1.4 MB/s"_s,         u"225 KB/s"_s,     u"120,344"_s, u"23"_s,
    u"2 blocked"_s,        u"3.5/s"_s,        u"22/s"_s,    u"no replicas"_s,
    u"saved 19 min ago"_s, u"GET"_s,          u"890/s"_s,   u"4.6 µs"_s,
    u"14:30:00"_s};

} // namespace

class TestDashboard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void isAPictureOfTheServer()
    {
        const auto expected = QStringLiteral(
            R"(cache-1:6379  Redis 7.0.15, standalone, primary, up 3 d 4 h             14:30:00
● Connected  round trip 64 µs                                         last 2 min

Hit ratio           91.2 %  Memory    33.0 of 64.0 MB  Commands          1.5 k/s
            ▁▂▅▇██▇▅▂▁▁▁▃▄  █████████████░░░░░░░░░░░░             ▅▅▆▇██▇▇▆▅▅▅▆▆
1.3 k/s hits, 98/s misses   52 % full, RSS 41.0 MB     most time: GET, CPU 3 %

Latency p50          80 µs  Network out      1.4 MB/s  Keys              120,344
            ██████████████             ██████████████             ▄▄▄▄▄▄▄▄▄▄▄▄▄▄
p99 1.07 ms, p95 210 µs     in 225 KB/s                119.0 k with an expiry

Clients                 23  Evicted             3.5/s  Expired              22/s
            ██████████████             ██████████████             ██████████████
2 blocked, at most 10,000   allkeys-lru                chart up to 22/s

Replication  no replicas
Persistence  saved 19 min ago, 1,234 changes since, AOF off

Top commands                              Calls  Mean time       Time
GET                                       890/s     4.6 µs       62 % ██████░░░░
CLIENT|LIST                                 1/s      99 µs       25 % ███░░░░░░░
SET                                        90/s     7.7 µs       13 % █░░░░░░░░░

 q  Quit   p  Pause   + -  Longer or shorter charts)");
        const auto shown = text(busyView());
        QCOMPARE(shown.split(u'\n'), expected.split(u'\n'));
    }

    void showsEverythingEssential_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        for (const auto &[columns, rows] :
             {std::pair(80, 24), std::pair(80, 50), std::pair(109, 30), std::pair(120, 40),
              std::pair(200, 50), std::pair(400, 100)})
            QTest::addRow("%dx%d", columns, rows) << columns << rows;
    }

    void showsEverythingEssential()
    {
        QFETCH(const int, columns);
        QFETCH(const int, rows);
        const auto shown = text(busyView(), {columns, rows});
        for (const auto &essential : essentials)
            QVERIFY2(shown.contains(essential), qPrintable(QString(essential + u'\n' + shown)));
    }

    void everySizeCanBeDrawn()
    {
        const auto view = busyView();
        for (int columns = 0; columns <= 140; columns += 7)
            for (int rows = 0; rows <= 60; rows += 3)
                QCOMPARE(dashboard(view, {}, {columns, rows}).rows(), rows);
        QVERIFY(text(view, {40, 24}).contains(u"33.0 of 64.0 MB"_s));
        QVERIFY(text(view, {20, 10}).contains(u"91.2 %"_s));
    }

    void figuresOfManyDigitsAreNotCut()
    {
        auto view = busyView();
        view.sample->keys = 123'456'789'012;
        view.sample->clientsConnected = 9'999'999;
        view.sample->memoryUsed = 1'023ULL << 30U;
        view.sample->memoryMax = 1'024ULL << 30U;
        const auto shown = text(view);
        QVERIFY2(shown.contains(u"Keys      123,456,789,012"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"9,999,999"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u" of 1.00 TB"_s) || shown.contains(u" of 1.0 TB"_s),
                 qPrintable(shown));
    }

    void aLostServerKeepsItsValuesFaintly()
    {
        const auto canvas = dashboard(lostView(), {}, {});
        const auto shown = text(canvas);
        QVERIFY(shown.contains(u"▲ Reconnecting, attempt 3, next in 2 s"_s));
        QVERIFY(shown.contains(u"Nothing listens at cache-1:6379."_s));
        QVERIFY(shown.contains(u"All values are stale since 14:30:00 (5 s)."_s));
        QVERIFY(shown.contains(u"r  Try again now"_s));
        QVERIFY(shown.contains(u"91.2 %"_s));
        const auto rows = shown.split(u'\n');
        for (int row = 0; row < canvas.rows() - 1; ++row) {
            const auto column = rows[row].indexOf(u"91.2 %"_s);
            if (column >= 0)
                QVERIFY(canvas.at(row, static_cast<int>(column)).ink == Ink::Faint);
        }
        QVERIFY(canvas.at(1, 0).ink == Ink::Critical);
        QVERIFY(canvas.at(2, 0).ink == Ink::Warning);
    }

    void aServerThatWasNeverSeenHasNoFigures()
    {
        auto view = lostView();
        view.sample.reset();
        view.history.clear();
        view.link.lastSampleAt.reset();
        const auto shown = text(view);
        QVERIFY(shown.contains(u"Nothing listens"_s));
        QVERIFY(!shown.contains(u"stale"_s));
        QVERIFY(!shown.contains(u"91.2"_s));
        QVERIFY(shown.contains(u"Hit ratio                –"_s));
    }

    void saysWhatOnlyAPersonCanMend()
    {
        auto view = busyView();
        view.link.phase = larder::host::LinkPhase::Refused;
        view.link.error = larder::Error{larder::ErrorCode::AuthFailed, "WRONGPASS"};
        QVERIFY(text(view).contains(u"Press r to try again."_s));
    }

    void aPauseIsVisible()
    {
        const auto shown = text(dashboard(busyView(), {.motion = Motion::Paused}, {}));
        QVERIFY(shown.contains(u"Paused"_s));
        QVERIFY(shown.contains(u"p  Go on"_s));
    }

    void aRestartAndMissingRightsAreSaid()
    {
        auto view = busyView();
        view.restartedAt = view.now;
        view.sample->missingRights = {"ping"};
        const auto shown = text(view);
        QVERIFY(shown.contains(u"The server was started anew at 14:30:00."_s));
        QVERIFY(shown.contains(u"This user may not run PING."_s));
    }

    void badNewsStandsOut()
    {
        auto view = busyView();
        view.sample->persistence.lastSaveOk = false;
        const auto canvas = dashboard(view, {}, {});
        const auto rows = text(canvas).split(u'\n');
        for (int row = 0; row < rows.size(); ++row) {
            const auto column = rows[row].indexOf(u"last save failed"_s);
            if (column >= 0) {
                QVERIFY(canvas.at(row, static_cast<int>(column)).ink == Ink::Critical);
                return;
            }
        }
        QFAIL("not said");
    }

    void aReplicaNamesItsPrimary()
    {
        auto view = busyView();
        view.sample->identity.role = larder::redis::Role::Replica;
        view.sample->identity.primaryAddress = "10.0.0.5:6379";
        view.sample->replication.role = larder::redis::Role::Replica;
        view.sample->replication.linkUp = false;
        QVERIFY(text(view).contains(u"replica of 10.0.0.5:6379, link down"_s));
    }

    void serverTextIsOnlyText()
    {
        auto view = busyView();
        const std::string evil = "\x1b]0;x\x07\x1b[2J\r\n\t\x9b\xe2\x80\xae";
        view.sample->identity.version = evil;
        view.sample->identity.role = larder::redis::Role::Replica;
        view.sample->identity.primaryAddress = evil;
        view.sample->replication.role = larder::redis::Role::Replica;
        view.sample->evictionPolicy = evil;
        view.sample->commands.front().name = evil;
        view.sample->missingRights = {evil};
        view.link.phase = larder::host::LinkPhase::Reconnecting;
        view.link.error = larder::Error{larder::ErrorCode::ServerError, evil};
        view.server.server = QString::fromStdString(evil);
        const auto canvas = dashboard(view, {}, {200, 50});
        for (int row = 0; row < canvas.rows(); ++row)
            for (int column = 0; column < canvas.columns(); ++column) {
                const auto glyph = canvas.at(row, column).glyph;
                QVERIFY(glyph >= 0x20 && (glyph < 0x7F || glyph > 0x9F) && glyph != 0x202E);
            }
        QVERIFY(text(canvas).contains(uR"(\x1b]0;x\x07)"_s));
    }
};

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
