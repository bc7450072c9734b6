// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/redisserver.h"

using larder::test::RedisServer;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

struct Run {
    int exitCode = -1; ///< -1: it crashed, or did not end
    QByteArray errors;
};

QString urlOf(const RedisServer &server)
{
    return u"unix://"_s + QString::fromStdString(server.socketPath());
}

QStringList picturesIn(const QString &directory)
{
    return QDir(directory).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
}

/// How many colours a picture has, up to `enough`.
int coloursOf(const QImage &image, int enough)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height() && colours.size() < enough; ++y)
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

} // namespace

/// The program itself, without a display, as those run it who make pictures.
class TestScreenshots final : public QObject
{
    Q_OBJECT

private slots:
    void aPictureOfEachPage_data()
    {
        QTest::addColumn<QString>("theme");

        QTest::addRow("dark") << u"dark"_s;
        QTest::addRow("light") << u"light"_s;
    }

    void aPictureOfEachPage()
    {
        QFETCH(QString, theme);
        const RedisServer server;
        const auto directory = m_files.filePath(u"of each page/"_s + theme); // made by the program

        const auto done =
            run({u"--connect"_s, urlOf(server), u"--screenshot"_s, directory, u"--theme"_s, theme,
                 u"--size"_s, u"1100x700"_s, u"--settle"_s, u"0.2"_s});

        QCOMPARE(done.errors, QByteArray());
        QCOMPARE(done.exitCode, 0);
        const auto pictures = picturesIn(directory);
        QVERIFY2(pictures.contains(u"overview-"_s + theme + u".png"_s),
                 qPrintable(pictures.join(u' ')));
        QVERIFY(pictures.contains(u"servers-"_s + theme + u".png"_s));
        for (const auto &picture : pictures) {
            QVERIFY2(picture.endsWith(u'-' + theme + u".png"_s), qPrintable(picture));
            const QImage image(QDir(directory).filePath(picture));
            QCOMPARE(image.size(), QSize(1'100, 700));
            QVERIFY2(coloursOf(image, 100) >= 100, qPrintable(picture)); // antialiased texts alone
            const bool isDark = image.pixelColor(image.width() / 2, 2).lightness() < 128;
            QCOMPARE(isDark, theme == u"dark");
        }
    }

    void theDemoInBothThemes()
    {
        const auto directory = m_files.filePath(u"demo"_s);

        const auto done = run({u"--demo"_s, u"--screenshot"_s, directory, u"--page"_s,
                               u"overview"_s, u"--settle"_s, u"0"_s});

        QCOMPARE(done.errors, QByteArray());
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(picturesIn(directory),
                 (QStringList{u"overview-dark.png"_s, u"overview-light.png"_s}));
        const QImage dark(QDir(directory).filePath(u"overview-dark.png"_s));
        const QImage light(QDir(directory).filePath(u"overview-light.png"_s));
        QCOMPARE(dark.size(), QSize(1'600, 1'000));
        QVERIFY(coloursOf(dark, 100) >= 100);
        QVERIFY(coloursOf(light, 100) >= 100);
        QVERIFY(dark != light);
    }

    void saysWhatItCannotDo_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("sentence");
        QVERIFY(QFile(m_files.filePath(u"a file"_s)).open(QIODevice::WriteOnly));
        QVERIFY(QDir(m_files.path()).mkpath(u"taken/overview-dark.png"_s));
        const auto under = m_files.filePath(u"a file/pictures"_s);
        const auto taken = m_files.filePath(u"taken"_s);

        QTest::addRow("no folder can be made")
            << under << u"overview"_s << 1
            << QByteArray("larder: cannot make the folder " + under.toUtf8() + '\n');
        QTest::addRow("no file can be written")
            << taken << u"overview"_s << 1
            << QByteArray("larder: cannot write " + taken.toUtf8() + "/overview-dark.png\n");
        QTest::addRow("no such page")
            << m_files.filePath(u"no such page"_s) << u"nowhere"_s << 2
            << QByteArray("larder: there is no page \"nowhere\". Pages: overview, ");
    }

    void saysWhatItCannotDo()
    {
        QFETCH(QString, directory);
        QFETCH(QString, page);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, sentence);
        const RedisServer server;

        const auto done = run({u"--connect"_s, urlOf(server), u"--screenshot"_s, directory,
                               u"--page"_s, page, u"--theme"_s, u"dark"_s, u"--settle"_s, u"0"_s});

        QCOMPARE(done.exitCode, exitCode);
        QVERIFY2(done.errors.startsWith(sentence), done.errors.constData());
        QCOMPARE(done.errors.count('\n'), 1);
    }

    void saysWhenNobodyListens()
    {
        const auto port = QString::number(larder::test::freePort());

        const auto done = run({u"--connect"_s, u"redis://127.0.0.1:"_s + port, u"--screenshot"_s,
                               m_files.filePath(u"nobody"_s)});

        QCOMPARE(done.exitCode, 3);
        const QByteArray sentence = "larder: Nothing listens at 127.0.0.1:" + port.toLatin1();
        QVERIFY2(done.errors.contains(sentence), done.errors.constData());
    }

private:
    /// With a home of its own and no display.
    Run run(const QStringList &arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        environment.insert(u"HOME"_s, m_files.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_files.filePath(u"config"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_files.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LARDER), arguments);
        if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardError()};
    }

    const QTemporaryDir m_files;
};

QTEST_GUILESS_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
