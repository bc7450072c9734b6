// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larder/keychain.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstring>
#include <memory>
#include <optional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

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

/// A Unix socket that takes connections and never says a word.
int listenInSilence(const std::string &path)
{
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.c_str(), path.size());
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        || ::listen(listener, 8) != 0)
        return -1;
    return listener;
}

} // namespace

// F43: a session bus that hangs.
class TestKeychainHanging final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto path = m_home.path() + "/bus";
        m_bus = listenInSilence(path);
        QVERIFY(m_bus >= 0);
        qputenv("HOME", m_home.path().c_str());
        qputenv("XDG_CONFIG_HOME", m_home.path().c_str());
        qputenv("DBUS_SESSION_BUS_ADDRESS", QByteArray("unix:path=") + path.c_str());
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
    }

    void isGivenUpAfterItsTimeAndHoldsUpNothing()
    {
        const Heartbeat heartbeat;
        QElapsedTimer timer;
        timer.start();
        auto keychain = std::make_unique<Keychain>(300ms);
        int answers = 0;
        for (int i = 0; i < 3; ++i)
            keychain->read(id, [&answers](const Result<Secret> &answer) {
                answers += !answer && answer.error().code == ErrorCode::SecretUnavailable ? 1 : 0;
            });

        QTRY_COMPARE_WITH_TIMEOUT(answers, 3, 2'000);
        QVERIFY(timer.elapsed() >= 300);
        QVERIFY2(heartbeat.isSteady(), heartbeat.report());

        timer.restart();
        keychain.reset();
        QVERIFY(timer.elapsed() < 500);
    }

private:
    TemporaryDirectory m_home;
    int m_bus = -1;
};

QTEST_GUILESS_MAIN(TestKeychainHanging)
#include "tst_keychainhanging.moc"
