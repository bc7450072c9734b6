// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/privatedirectory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using larder::ErrorCode;
using larder::demo::PrivateDirectory;

class TestPrivateDirectory final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_root.emplace(QStringLiteral("/tmp/larder-test-XXXXXX"));
        QVERIFY(m_root->isValid());
        qputenv("TMPDIR", m_root->path().toLocal8Bit());
    }
    void cleanup() { qunsetenv("TMPDIR"); }

    void isForThisUserAloneAndGoesWithItsOwner()
    {
        std::string path;
        {
            const auto directory = PrivateDirectory::make("demo-");
            QVERIFY(directory);
            path = directory->path();
            QVERIFY(path.starts_with(m_root->path().toStdString() + "/demo-"));
            struct stat status {
            };
            QCOMPARE(::stat(path.c_str(), &status), 0);
            QCOMPARE(status.st_mode & 0777U, 0700U);
            write(path, "file");
        }
        QVERIFY(!exists(path));
    }

    void movingKeepsOneOwner()
    {
        auto first = PrivateDirectory::make("demo-");
        auto second = PrivateDirectory::make("demo-");
        QVERIFY(first && second);
        const auto firstPath = first->path();
        const auto secondPath = second->path();

        *first = std::move(*second);

        QVERIFY(!exists(firstPath));
        QVERIFY(exists(secondPath));
        QCOMPARE(first->path(), secondPath);
    }

    void removesWhatAKilledProgramLeft()
    {
        const auto abandoned = makeOld("demo-abandoned");
        write(abandoned, "redis.sock");
        makeOlder(abandoned);

        QVERIFY(PrivateDirectory::make("demo-"));

        QVERIFY(!exists(abandoned));
    }

    void leavesWhatIsInUse()
    {
        const auto used = PrivateDirectory::make("demo-");
        QVERIFY(used);
        makeOlder(used->path());

        QVERIFY(PrivateDirectory::make("demo-"));

        QVERIFY(exists(used->path()));
    }

    void leavesWhatIsNotItsOwn()
    {
        const auto other = makeOld("other-directory");
        const auto young = path("demo-young");
        QCOMPARE(::mkdir(young.c_str(), 0700), 0);
        const auto target = makeOld("target");
        QCOMPARE(::symlink(target.c_str(), path("demo-link").c_str()), 0);
        write(m_root->path().toStdString(), "demo-file");

        QVERIFY(PrivateDirectory::make("demo-"));

        for (const auto &kept : {other, young, target, path("demo-link"), path("demo-file")})
            QVERIFY2(exists(kept), kept.c_str());
    }

    void saysWhenThereIsNoPlace()
    {
        qputenv("TMPDIR", "/proc");
        const auto directory = PrivateDirectory::make("demo-");

        QVERIFY(!directory);
        QCOMPARE(directory.error().code, ErrorCode::FileUnwritable);
    }

private:
    std::string path(const char *name) const
    {
        return m_root->filePath(QLatin1String(name)).toStdString();
    }
    static bool exists(const std::string &path)
    {
        struct stat status {
        };
        return ::lstat(path.c_str(), &status) == 0;
    }
    static void write(const std::string &directory, const char *name)
    {
        QFile file(QString::fromStdString(directory) + QLatin1Char('/') + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    static void makeOlder(const std::string &path)
    {
        const timespec anHourAgo{.tv_sec = std::time(nullptr) - 3'600, .tv_nsec = 0};
        const std::array times{anHourAgo, anHourAgo};
        QCOMPARE(::utimensat(AT_FDCWD, path.c_str(), times.data(), 0), 0);
    }
    std::string makeOld(const char *name) const
    {
        const auto made = path(name);
        if (::mkdir(made.c_str(), 0700) == 0)
            makeOlder(made);
        return made;
    }

    std::optional<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(TestPrivateDirectory)
#include "tst_privatedirectory.moc"
