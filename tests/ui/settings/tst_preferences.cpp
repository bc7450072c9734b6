// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using larder::settings::Choices;
using larder::settings::Preferences;
using larder::theme::Density;
using larder::theme::Mode;

namespace {

struct Fixture {
    QTemporaryDir directory;
    QString file = directory.filePath(QStringLiteral("larder.ini"));

    void write(const QByteArray &text) const
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
};

Choices unusual()
{
    Choices choices;
    choices.mode = Mode::Light;
    choices.density = Density::Compact;
    choices.language = QStringLiteral("de");
    choices.range = 60min;
    choices.sampleEvery = 5s;
    choices.page = QStringLiteral("servers");
    choices.server = QStringLiteral("0123456789abcdef");
    choices.windowGeometry = QByteArray("\x01\xd9\xd0\xcb\x00\x03", 6);
    return choices;
}

} // namespace

class TestPreferences final : public QObject
{
    Q_OBJECT

private slots:
    void everyChoiceSurvives()
    {
        Fixture f;
        Preferences(f.file).change([](Choices &choices) { choices = unusual(); });

        QVERIFY(Preferences(f.file).choices() == unusual());
    }

    void aMissingFileGivesTheDefaults()
    {
        Fixture f;
        QVERIFY(Preferences(f.file).choices() == Choices());
    }

    void nonsenseInTheFileGivesTheDefaults_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::addRow("no INI at all") << QByteArray("\x00\xff\xfe{]", 5);
        QTest::addRow("unknown names") << QByteArray("[window]\ntheme=pink\ndensity=airy\n");
        QTest::addRow("numbers out of range")
            << QByteArray("[charts]\nrangeMinutes=7\n[sampling]\neveryMs=1\n");
        QTest::addRow("negative interval") << QByteArray("[sampling]\neveryMs=-1000\n");
        QTest::addRow("text for numbers")
            << QByteArray("[charts]\nrangeMinutes=x\n[sampling]\neveryMs=y\n");
    }

    void nonsenseInTheFileGivesTheDefaults()
    {
        QFETCH(QByteArray, text);
        Fixture f;
        f.write(text);

        QVERIFY(Preferences(f.file).choices() == Choices());
    }

    void tellsAChoiceAndNotWhereTheWindowStands()
    {
        Fixture f;
        Preferences preferences(f.file);
        QSignalSpy changed(&preferences, &Preferences::changed);

        preferences.change([](Choices &choices) { choices.windowGeometry = "x"; });
        preferences.change([](Choices &choices) { choices.page = QStringLiteral("servers"); });
        QCOMPARE(changed.count(), 0);

        preferences.change([](Choices &choices) { choices.range = 5min; });
        QCOMPARE(changed.count(), 1);
        preferences.change([](Choices &choices) { choices.range = 5min; });
        QCOMPARE(changed.count(), 1);
    }

    void saysWhenTheFileCannotBeWritten()
    {
        Fixture f;
        Preferences preferences(f.directory.filePath(QStringLiteral("larder.ini/not/a/directory")));
        f.write("[window]\n");

        preferences.change([](Choices &choices) { choices.range = 5min; });

        QSignalSpy told(&preferences, &Preferences::keptChanged);
        QTRY_VERIFY(!preferences.isKept());
        QCOMPARE(told.count(), 1);
        QVERIFY(preferences.choices().range == 5min);
    }

    void nobodyWaitsForTheDisk()
    {
        Fixture f;
        QLockFile disk(f.file + QStringLiteral(".lock")); // it is slow: somebody else writes
        QVERIFY(disk.lock());
        Preferences preferences(f.file);
        QElapsedTimer timer;
        timer.start();

        preferences.change([](Choices &choices) { choices.range = 60min; });
        preferences.change([](Choices &choices) { choices.range = 5min; });

        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!QFile::exists(f.file));
        disk.unlock();
        QTRY_VERIFY(QFile::exists(f.file));
        QTRY_VERIFY(Preferences(f.file).choices().range == 5min);
    }

    void withoutAFileNothingIsKept()
    {
        Preferences preferences{QString()};
        preferences.change([](Choices &choices) { choices.range = 5min; });

        QVERIFY(preferences.choices().range == 5min);
        QVERIFY(Preferences(QString()).choices() == Choices());
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
