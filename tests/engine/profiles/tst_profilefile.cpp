// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/profilefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include "tests/engine/profiles/sampleprofiles.h"

using larder::ErrorCode;
using larder::profiles::LoadedProfiles;
using larder::profiles::Profile;
using larder::profiles::ProfileFile;
using larder::profiles::same;
using larder::profiles::unusualProfile;

namespace {

const std::vector<Profile> none{};
const std::vector older{unusualProfile("0000000000000001", "older")};
const std::vector newer{unusualProfile("0000000000000001", "older"),
                        unusualProfile("0000000000000002", "newer")};

} // namespace

class TestProfileFile final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        // In memory where there is such a place: thousands of files are synced here.
        const auto memory = QStringLiteral("/dev/shm");
        const auto root = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
        m_directory.emplace(root + QStringLiteral("/larder-profiles-XXXXXX"));
        QVERIFY(m_directory->isValid());
        m_path = m_directory->filePath(QStringLiteral("config/profiles.json"));
        m_file.emplace(m_path.toStdString());
    }

    void aFirstStartHasNoProfiles()
    {
        const auto loaded = m_file->load();

        QVERIFY(loaded);
        QVERIFY(loaded->profiles.empty());
        QVERIFY(!loaded->isFromBackup);
    }

    void loadsWhatWasSaved()
    {
        QVERIFY(m_file->save(older));
        QVERIFY(same(m_file->load()->profiles, older));
        QVERIFY(m_file->save(newer));
        QVERIFY(same(m_file->load()->profiles, newer));
        QVERIFY(m_file->save(none));
        QVERIFY(m_file->load()->profiles.empty());
    }

    void keepsTheOneBefore()
    {
        QVERIFY(m_file->save(older));
        QVERIFY(m_file->save(newer));

        QVERIFY(same(ProfileFile(backupPath().toStdString()).load()->profiles, older));
    }

    void savingTheSameAgainKeepsTheOneBefore()
    {
        QVERIFY(m_file->save(older));
        QVERIFY(m_file->save(newer));
        QVERIFY(m_file->save(newer));

        QVERIFY(same(ProfileFile(backupPath().toStdString()).load()->profiles, older));
    }

    void bothCopiesAreForThisUserAlone()
    {
        QVERIFY(m_file->save(older));
        QVERIFY(m_file->save(newer));

        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(backupPath()) & others, QFile::Permissions());
    }

    void refusesWhatIsNotValid()
    {
        auto withPassword = older;
        withPassword[0].options.connect.password = larder::Secret(std::string("correct horse"));

        const auto saved = m_file->save(withPassword);

        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(saved.error().detail, "password");
        QVERIFY(!QFile::exists(m_path));
    }

    // F42
    void aFileCutAtAnyByteGivesTheLastGoodOne()
    {
        QVERIFY(m_file->save(older));
        QVERIFY(m_file->save(newer));
        const auto whole = contents(m_path);
        const auto backup = contents(backupPath());
        QVERIFY(whole.size() > 2'000);

        for (qsizetype length = 0; length < whole.size() - 1; ++length) {
            write(m_path, whole.left(length));
            const auto loaded = m_file->load();
            QVERIFY2(loaded && loaded->isFromBackup && same(loaded->profiles, older),
                     qPrintable(QString::number(length)));
            QCOMPARE(contents(QString::fromStdString(loaded->damagedCopy)), whole.left(length));
            QVERIFY(QFile::remove(QString::fromStdString(loaded->damagedCopy)));
            QCOMPARE(contents(backupPath()), backup);
        }
    }

    void aBackupCutAtAnyByteDoesNoHarm()
    {
        QVERIFY(m_file->save(older));
        QVERIFY(m_file->save(newer));
        const auto backup = contents(backupPath());
        for (qsizetype length = 0; length < backup.size(); length += 7) {
            write(backupPath(), backup.left(length));
            const auto loaded = m_file->load();
            QVERIFY(loaded);
            QVERIFY(!loaded->isFromBackup);
            QVERIFY(same(loaded->profiles, newer));
        }
        QVERIFY(m_file->save(older));
        QVERIFY(same(ProfileFile(backupPath().toStdString()).load()->profiles, newer));
    }

    void whatWasRestoredIsThereAtTheNextStart()
    {
        QVERIFY(m_file->save(older));
        QVERIFY(m_file->save(newer));
        write(m_path, "{");
        QVERIFY(m_file->load()->isFromBackup);

        const auto again = m_file->load();

        QVERIFY(again);
        QVERIFY(!again->isFromBackup);
        QVERIFY(same(again->profiles, older));
    }

    void aLostFileComesBackFromItsBackup()
    {
        QVERIFY(m_file->save(older));
        QVERIFY(m_file->save(newer));
        QVERIFY(QFile::remove(m_path));

        const auto loaded = m_file->load();

        QVERIFY(loaded);
        QVERIFY(loaded->isFromBackup);
        QCOMPARE(loaded->damagedCopy, "");
        QVERIFY(same(loaded->profiles, older));
    }

    void bothDamagedIsSaidAndBothAreKept()
    {
        QVERIFY(m_file->save(older));
        QVERIFY(m_file->save(newer));
        write(m_path, "damaged");
        write(backupPath(), "damaged as well");

        QCOMPARE(m_file->load().error().code, ErrorCode::FileDamaged);
        QCOMPARE(contents(m_path), "damaged");
        QCOMPARE(contents(backupPath()), "damaged as well");
    }

    void savingOverADamagedFileSetsItAside()
    {
        QVERIFY(m_file->save(older));
        write(m_path, "damaged");

        QVERIFY(m_file->save(newer));

        QVERIFY(same(m_file->load()->profiles, newer));
        const auto aside = QDir(QFileInfo(m_path).path())
                               .entryList({QStringLiteral("profiles.json.damaged-*")}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contents(QFileInfo(m_path).dir().filePath(aside.first())), "damaged");
    }

    void twoDamagedInOneSecondAreBothKept()
    {
        QVERIFY(m_file->save(older));
        QVERIFY(m_file->save(newer));
        for (const auto *text : {"first", "second"}) {
            write(m_path, text);
            QVERIFY(m_file->load());
        }

        QCOMPARE(QDir(QFileInfo(m_path).path())
                     .entryList({QStringLiteral("profiles.json.damaged-*")}, QDir::Files)
                     .size(),
                 2);
    }

    void aLaterVersionIsNeverTouched_data()
    {
        QTest::addColumn<bool>("isBackup");

        QTest::addRow("the file") << false;
        QTest::addRow("its backup") << true;
    }

    void aLaterVersionIsNeverTouched()
    {
        QFETCH(bool, isBackup);
        QVERIFY(m_file->save(older));
        const QByteArray later = R"({"version":2,"servers":[]})";
        const auto path = isBackup ? backupPath() : m_path;
        write(path, later);

        QCOMPARE(m_file->save(newer).error().code, ErrorCode::FileTooNew);
        if (!isBackup)
            QCOMPARE(m_file->load().error().code, ErrorCode::FileTooNew);

        QCOMPARE(contents(path), later);
    }

    void aLinkIsNotFollowed()
    {
        QVERIFY(m_file->save(older));
        const auto target = m_directory->filePath(QStringLiteral("elsewhere"));
        QVERIFY(QFile::rename(m_path, target));
        QCOMPARE(::symlink(qPrintable(target), qPrintable(m_path)), 0);

        QCOMPARE(m_file->load().error().code, ErrorCode::FileUnreadable);
        QCOMPARE(m_file->save(newer).error().code, ErrorCode::FileUnreadable);
        QVERIFY(same(ProfileFile(target.toStdString()).load()->profiles, older));
    }

    void noPasswordIsInAnyFile()
    {
        QVERIFY(m_file->save(older));
        QVERIFY(m_file->save(newer));
        for (const auto &path : {m_path, backupPath()})
            QVERIFY(!contents(path).contains("assword\""));
    }

private:
    QString backupPath() const { return m_path + QStringLiteral(".bak"); }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::optional<QTemporaryDir> m_directory;
    QString m_path;
    std::optional<ProfileFile> m_file;
};

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
