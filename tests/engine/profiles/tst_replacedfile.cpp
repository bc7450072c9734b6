// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/replacedfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using larder::ErrorCode;
using larder::profiles::readWhole;
using larder::profiles::replaceWhole;

class TestReplacedFile final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_directory.emplace();
        QVERIFY(m_directory->isValid());
    }

    void readsBackWhatWasWritten()
    {
        const std::string bytes("a\0\xFF\n", 4);
        QVERIFY(replaceWhole(path("file"), bytes));
        QCOMPARE(readWhole(path("file")).value(), std::optional(bytes));
        QVERIFY(replaceWhole(path("file"), ""));
        QCOMPARE(readWhole(path("file")).value(), std::optional<std::string>(""));
    }

    void aFileThatIsNotThereIsNoError() { QCOMPARE(readWhole(path("none")).value(), std::nullopt); }

    void filesAndFoldersAreForThisUserAlone()
    {
        const auto before = ::umask(0);
        const auto written = replaceWhole(path("folder/in/folder/file"), "x");
        ::umask(before);

        QVERIFY(written);
        QCOMPARE(mode("folder/in/folder/file"), 0600U);
        QCOMPARE(mode("folder/in/folder"), 0700U);
    }

    void leavesNothingBeside()
    {
        QVERIFY(replaceWhole(path("file"), "one"));
        QVERIFY(replaceWhole(path("file"), "two"));

        QCOMPARE(
            QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

    void aLinkIsNotFollowedWhenReading()
    {
        QVERIFY(replaceWhole(path("target"), "x"));
        QCOMPARE(::symlink(path("target").c_str(), path("link").c_str()), 0);

        QCOMPARE(readWhole(path("link")).error().code, ErrorCode::FileUnreadable);
    }

    void aLinkIsReplacedAndItsTargetLeftAlone()
    {
        QVERIFY(replaceWhole(path("target"), "old"));
        QCOMPARE(::symlink(path("target").c_str(), path("link").c_str()), 0);

        QVERIFY(replaceWhole(path("link"), "new"));

        QCOMPARE(readWhole(path("target")).value(), std::optional<std::string>("old"));
        QCOMPARE(readWhole(path("link")).value(), std::optional<std::string>("new"));
    }

    void whatIsNoFileIsUnreadable()
    {
        QCOMPARE(readWhole(m_directory->path().toStdString()).error().code,
                 ErrorCode::FileUnreadable);
        QCOMPARE(::mkfifo(path("fifo").c_str(), 0600), 0);
        QCOMPARE(readWhole(path("fifo")).error().code, ErrorCode::FileUnreadable); // and no hang
    }

    void saysWhenNothingCanBeWritten()
    {
        // /proc takes no new files from anybody, root included.
        const auto outcome = replaceWhole("/proc/larder-profiles.json", "x");

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::FileUnwritable);
    }

private:
    std::string path(const char *name) const
    {
        return m_directory->filePath(QLatin1String(name)).toStdString();
    }
    unsigned mode(const char *name) const
    {
        struct stat status {
        };
        return ::stat(path(name).c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
    }

    std::optional<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestReplacedFile)
#include "tst_replacedfile.moc"
