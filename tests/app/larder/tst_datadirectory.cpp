// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larder/datadirectory.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using larder::app::DataDirectory;
using Use = DataDirectory::Use;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDataDirectory final : public QObject
{
    Q_OBJECT

private slots:
    void isMadeForThisUserAlone()
    {
        const QTemporaryDir parent;
        const auto path = parent.filePath(QStringLiteral("a/larder"));

        const DataDirectory directory(path);

        QCOMPARE(directory.use(), Use::Kept);
        QCOMPARE(directory.path(), path);
        QVERIFY(directory.profiles().startsWith(path));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
    }

    void aSecondOneWorksOnACopy()
    {
        const QTemporaryDir parent;
        const DataDirectory first(parent.path());
        write(first.profiles(), "the servers");

        const DataDirectory second(parent.path());

        QCOMPARE(second.use(), Use::Copy);
        QCOMPARE(read(second.profiles()), QByteArray("the servers"));
        write(second.profiles(), "changed");
        QCOMPARE(read(first.profiles()), QByteArray("the servers"));
    }

    void theLockGoesWithIt()
    {
        const QTemporaryDir parent;
        {
            const DataDirectory first(parent.path());
        }

        QCOMPARE(DataDirectory(parent.path()).use(), Use::Kept);
    }

    void whatCannotBeUsedIsSaid()
    {
        const QTemporaryDir parent;
        const auto file = parent.filePath(QStringLiteral("file"));
        write(file, "no folder");

        const DataDirectory directory(file + QStringLiteral("/below"));

        QCOMPARE(directory.use(), Use::None);
        QVERIFY(!directory.settings().startsWith(file));
    }

    void forPicturesNothingIsReadOrKept()
    {
        const auto directory = DataDirectory::forNow();

        QVERIFY(directory.path().isEmpty());
        QVERIFY(!QFile::exists(directory.settings()));
    }
};

QTEST_GUILESS_MAIN(TestDataDirectory)
#include "tst_datadirectory.moc"
