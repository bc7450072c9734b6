// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/statline.h"

#include <QLocale>
#include <QTest>

#include "tests/app/larderctl/watchscene.h"

using larder::ctl::statHead;
using larder::ctl::statLine;
using larder::test::busyView;
using larder::test::lostView;
using namespace Qt::StringLiterals;

class TestStatLine final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void figuresStandUnderTheirWords()
    {
        const auto head = QString::fromStdString(statHead());
        const auto line = QString::fromStdString(statLine(busyView()));
        QCOMPARE(line.size(), head.size());
        QCOMPARE(line.simplified(),
                 u"14:30:00 91.2 % 33.0 MB 64.0 MB 120.3 k 23 1.5 k/s 225 KB/s 1.4 MB/s "
                 "80 µs 1.07 ms 3.5/s 22/s"_s);
        QVERIFY(head.endsWith(u"Expired\n"_s));
    }

    void whatIsNotKnownIsADash()
    {
        auto view = busyView();
        view.sample->memoryMax.reset();
        view.sample->hitRatio.reset();
        QVERIFY(QString::fromStdString(statLine(view))
                    .simplified()
                    .startsWith(u"14:30:00 – 33.0 MB – "_s));
    }

    void aLostServerIsASentence()
    {
        const auto line = QString::fromStdString(statLine(lostView()));
        QVERIFY2(line.startsWith(u"14:30:05  Reconnecting, attempt 3, next in 2 s. "
                                 "Nothing listens at cache-1:6379. "_s),
                 qPrintable(line));
        QVERIFY(line.contains(u"stale since 14:30:00"_s));
        QCOMPARE(line.count(u'\n'), 1);
    }

    void serverTextIsOnlyText()
    {
        auto view = lostView();
        view.link.error = larder::Error{larder::ErrorCode::ServerError, "\x1b[2J\r\n\a"};
        view.sample->missingRights = {"\x1b[2J"};
        const auto line = statLine(view);
        QVERIFY(line.find('\x1b') == std::string::npos);
        QVERIFY(line.find('\r') == std::string::npos);
        QCOMPARE(line.find('\n'), line.size() - 1);
    }
};

QTEST_GUILESS_MAIN(TestStatLine)
#include "tst_statline.moc"
