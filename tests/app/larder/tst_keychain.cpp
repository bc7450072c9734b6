// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larder/keychain.h"
#include "engine/base/process.h"

#include <QDBusConnection>
#include <QFile>
#include <QTest>

#include <map>
#include <optional>

#include "tests/support/heartbeat.h"
#include "tests/support/temporarydirectory.h"

using namespace std::chrono_literals;
using larder::ChildProcess;
using larder::ErrorCode;
using larder::Result;
using larder::Secret;
using larder::app::Keychain;
using larder::test::Heartbeat;
using larder::test::TemporaryDirectory;

namespace {

const std::string id = "0123456789abcdef";

} // namespace

/// As much of KWallet as QtKeychain speaks to.
class FakeWallet final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    std::map<QString, QByteArray> entries;
    bool isDenied = false;

public Q_SLOTS:
    QString networkWallet() { return QStringLiteral("kdewallet"); }
    int open(const QString &, qlonglong, const QString &) { return isDenied ? -1 : 7; }
    int entryType(int, const QString &folder, const QString &key, const QString &)
    {
        return entries.contains(folder + QLatin1Char('/') + key) ? 2 : 0; // a stream, or nothing
    }
    QByteArray readEntry(int, const QString &folder, const QString &key, const QString &)
    {
        return entries[folder + QLatin1Char('/') + key];
    }
    int writeEntry(int, const QString &folder, const QString &key, const QByteArray &value,
                   const QString &)
    {
        entries[folder + QLatin1Char('/') + key] = value;
        return 0;
    }
    int removeEntry(int, const QString &folder, const QString &key, const QString &)
    {
        entries.erase(folder + QLatin1Char('/') + key);
        return 0;
    }
};

class TestKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto address = "unix:path=" + m_home.path() + "/bus";
        auto bus =
            ChildProcess::start({.program = "dbus-daemon",
                                 .arguments = {"--session", "--nofork", "--address=" + address}});
        QVERIFY(bus);
        m_bus.emplace(std::move(*bus));
        qputenv("HOME", m_home.path().c_str());
        qputenv("XDG_CONFIG_HOME", m_home.path().c_str());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.c_str());
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");

        const auto socket = QString::fromStdString(m_home.path() + "/bus");
        QTRY_VERIFY(QFile::exists(socket));
        auto wallet = QDBusConnection::connectToBus(QString::fromStdString(address),
                                                    QStringLiteral("wallet"));
        QVERIFY(wallet.isConnected());
        QVERIFY(wallet.registerObject(QStringLiteral("/modules/kwalletd5"), &m_wallet,
                                      QDBusConnection::ExportAllSlots));
        QVERIFY(wallet.registerService(QStringLiteral("org.kde.kwalletd5")));
    }

    void init()
    {
        m_wallet.entries.clear();
        m_wallet.isDenied = false;
    }

    void cleanupTestCase() { QDBusConnection::disconnectFromBus(QStringLiteral("wallet")); }

    void givesBackTheBytesItWasGiven_data()
    {
        QTest::addColumn<std::string>("bytes");

        QTest::addRow("a password") << std::string("correct horse");
        QTest::addRow("no UTF-8, NUL inside") << std::string("\xFF\0\n", 3);
        QTest::addRow("long") << std::string(4'000, 'p');
    }

    void givesBackTheBytesItWasGiven()
    {
        QFETCH(std::string, bytes);
        const Heartbeat heartbeat;

        QVERIFY(write(bytes));
        const auto answer = read();

        QVERIFY(answer);
        QCOMPARE(answer->reveal(), std::string_view(bytes));
        QVERIFY2(heartbeat.isSteady(), heartbeat.report());
    }

    void keepsThemUnderItsOwnNameAndTheProfiles()
    {
        QVERIFY(write("x"));

        QCOMPARE(m_wallet.entries.size(), std::size_t{1});
        QCOMPARE(m_wallet.entries.begin()->first, QStringLiteral("Larder/0123456789abcdef"));
    }

    void whatIsNotThereIsEmpty()
    {
        const auto answer = read();

        QVERIFY(answer);
        QVERIFY(answer->isEmpty());
    }

    void forgetsWhatIsRemoved()
    {
        QVERIFY(write("x"));

        QVERIFY(remove());

        QVERIFY(m_wallet.entries.empty());
        QVERIFY(read()->isEmpty());
        QVERIFY(remove()); // once more does no harm
    }

    void saysWhenAccessIsDenied()
    {
        m_wallet.isDenied = true;

        QCOMPARE(read().error().code, ErrorCode::SecretUnavailable);
        QCOMPARE(write("x").error().code, ErrorCode::SecretUnavailable);
        QVERIFY(m_wallet.entries.empty());
    }

private:
    Result<Secret> read()
    {
        std::optional<Result<Secret>> answer;
        m_keychain.read(id, [&answer](Result<Secret> given) { answer = std::move(given); });
        return waitFor(answer);
    }
    Result<void> write(const std::string &bytes)
    {
        std::optional<Result<void>> answer;
        m_keychain.write(id, Secret(bytes),
                         [&answer](Result<void> given) { answer = std::move(given); });
        return waitFor(answer);
    }
    Result<void> remove()
    {
        std::optional<Result<void>> answer;
        m_keychain.remove(id, [&answer](Result<void> given) { answer = std::move(given); });
        return waitFor(answer);
    }
    template<typename Answer>
    static Answer waitFor(std::optional<Answer> &answer)
    {
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 4'000))
            return larder::Error{ErrorCode::Timeout, "never answered"};
        return std::move(*answer);
    }

    TemporaryDirectory m_home;
    std::optional<ChildProcess> m_bus;
    FakeWallet m_wallet;
    Keychain m_keychain;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
