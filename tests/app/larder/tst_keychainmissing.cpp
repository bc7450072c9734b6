// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larder/keychain.h"

#include <QDirIterator>
#include <QTest>

#include <optional>

#include "tests/support/heartbeat.h"
#include "tests/support/temporarydirectory.h"

using namespace std::chrono_literals;
using larder::ErrorCode;
using larder::Result;
using larder::Secret;
using larder::app::Keychain;
using larder::test::Heartbeat;
using larder::test::TemporaryDirectory;

namespace {

const std::string id = "0123456789abcdef";

} // namespace

// F43: no session bus, so no keychain.
class TestKeychainMissing final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().c_str());
        qputenv("XDG_CONFIG_HOME", m_home.path().c_str());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
        m_keychain.emplace();
    }

    void readingSaysSo()
    {
        const Heartbeat heartbeat;
        std::optional<Result<Secret>> answer;
        m_keychain->read(id, [&answer](Result<Secret> given) { answer = std::move(given); });

        QTRY_VERIFY_WITH_TIMEOUT(answer, 2'000); // by its own word, not by the deadline
        QVERIFY(!*answer);
        QCOMPARE(answer->error().code, ErrorCode::SecretUnavailable);
        QVERIFY(!answer->error().detail.empty());
        QVERIFY2(heartbeat.isSteady(), heartbeat.report());
    }

    void writingSaysSoAndWritesNowhereElse()
    {
        std::optional<Result<void>> answer;
        m_keychain->write(id, Secret(std::string("correct horse")),
                          [&answer](Result<void> given) { answer = std::move(given); });

        QTRY_VERIFY_WITH_TIMEOUT(answer, 2'000);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().code, ErrorCode::SecretUnavailable);
        QDirIterator files(QString::fromStdString(m_home.path()), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY(!bytes.contains("correct horse"));
            QVERIFY(!bytes.contains(QByteArray("correct horse").toBase64()));
        }
    }

    void removingSaysSo()
    {
        std::optional<Result<void>> answer;
        m_keychain->remove(id, [&answer](Result<void> given) { answer = std::move(given); });

        QTRY_VERIFY_WITH_TIMEOUT(answer, 2'000);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().code, ErrorCode::SecretUnavailable);
    }

    void manyAtOnceAreAllAnswered()
    {
        int answers = 0;
        for (int i = 0; i < 20; ++i)
            m_keychain->read(id, [&answers](const Result<Secret> &) { ++answers; });

        QTRY_COMPARE_WITH_TIMEOUT(answers, 20, 4'000);
    }

    void goingDropsWhatWasAsked()
    {
        bool wasAnswered = false;
        m_keychain->read(id, [&wasAnswered](const Result<Secret> &) { wasAnswered = true; });

        m_keychain.reset();

        QCoreApplication::processEvents();
        QVERIFY(!wasAnswered);
    }

private:
    TemporaryDirectory m_home;
    std::optional<Keychain> m_keychain;
};

QTEST_GUILESS_MAIN(TestKeychainMissing)
#include "tst_keychainmissing.moc"
