// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/profile.h"

#include <QSet>
#include <QTest>

#include <functional>
#include <limits>

using namespace std::chrono_literals;
using larder::ErrorCode;
using larder::Secret;
using larder::profiles::freeName;
using larder::profiles::newProfileId;
using larder::profiles::Profile;
using larder::profiles::validate;
using larder::profiles::validateAll;
namespace redis = larder::redis;

namespace {

using Change = std::function<void(Profile &)>;

Profile good()
{
    Profile profile;
    profile.id = "0123456789abcdef";
    profile.name = "cache, main";
    return profile;
}

redis::TcpAddress &address(Profile &profile)
{
    return std::get<redis::TcpAddress>(profile.options.connect.endpoint);
}

} // namespace

class TestProfile final : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data()
    {
        QTest::addColumn<Change>("change");

        QTest::addRow("defaults") << Change([](Profile &) {});
        QTest::addRow("a name in any script")
            << Change([](Profile &p) { p.name = "Кэш \\ \xF0\x9F\x92\xBE"; });
        QTest::addRow("a Unix socket") << Change(
            [](Profile &p) { p.options.connect.endpoint = redis::UnixSocket{"/run/redis.sock"}; });
        QTest::addRow("an IPv6 address")
            << Change([](Profile &p) { address(p).host = "fe80::1%eth0"; });
        QTest::addRow("a colour") << Change([](Profile &p) { p.colour = "#A0b1C2"; });
        QTest::addRow("the fastest sampling") << Change([](Profile &p) { p.sampleEvery = 200ms; });
        QTest::addRow("the slowest sampling") << Change([](Profile &p) { p.sampleEvery = 60s; });
        QTest::addRow("no retries, no keepalive") << Change([](Profile &p) {
            p.options.retries = 0;
            p.options.connect.keepalive = 0s;
        });
        QTest::addRow("a client certificate") << Change([](Profile &p) {
            p.options.connect.tls = redis::TlsOptions{.certificateFile = "/a", .keyFile = "/b"};
        });
        QTest::addRow("a file name that is no UTF-8") << Change(
            [](Profile &p) { p.options.connect.tls = redis::TlsOptions{.caFile = "/\xFF.pem"}; });
    }

    void accepts()
    {
        QFETCH(Change, change);
        auto profile = good();
        change(profile);

        const auto outcome = validate(profile);

        QVERIFY2(outcome, outcome ? "" : outcome.error().detail.c_str());
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const char *field, const Change &change) {
            QTest::addRow("%s", name) << QByteArray(field) << change;
        };
        const auto tls = [](const redis::TlsOptions &options) {
            return [options](Profile &p) { p.options.connect.tls = options; };
        };

        row("an id of another length", "id", [](Profile &p) { p.id = "0123"; });
        row("an id that is no hex", "id", [](Profile &p) { p.id = "0123456789ABCDEF"; });
        row("no name", "name", [](Profile &p) { p.name = ""; });
        row("a blank name", "name", [](Profile &p) { p.name = "  "; });
        row("a name of two lines", "name", [](Profile &p) { p.name = "a\nb"; });
        row("a name that turns its text around", "name",
            [](Profile &p) { p.name = "a\xE2\x80\xAE"; });
        row("a name that is no UTF-8", "name", [](Profile &p) { p.name = "\xFF"; });
        row("a name too long", "name", [](Profile &p) { p.name.assign(201, 'a'); });
        row("a colour by name", "colour", [](Profile &p) { p.colour = "red"; });
        row("a colour that is no hex", "colour", [](Profile &p) { p.colour = "#12345g"; });
        row("no host", "host", [](Profile &p) { address(p).host = ""; });
        row("a host with a space", "host", [](Profile &p) { address(p).host = "a b"; });
        row("a host in brackets", "host", [](Profile &p) { address(p).host = "[::1]"; });
        row("a host with a path", "host", [](Profile &p) { address(p).host = "a/b"; });
        row("port 0", "port", [](Profile &p) { address(p).port = 0; });
        row("a relative socket", "socket",
            [](Profile &p) { p.options.connect.endpoint = redis::UnixSocket{"redis.sock"}; });
        row("a socket path the system cannot hold", "socket", [](Profile &p) {
            p.options.connect.endpoint = redis::UnixSocket{"/" + std::string(107, 'a')};
        });
        row("a key without its certificate", "certificateFile", tls({.keyFile = "/key.pem"}));
        row("a server name of two lines", "serverName", tls({.serverName = "a\r\nb"}));
        row("NUL in a file name", "caFile", tls({.caFile = std::string("a\0b", 3)}));
        row("a user with a space", "user", [](Profile &p) { p.options.connect.user = "a b"; });
        row("a password at rest", "password",
            [](Profile &p) { p.options.connect.password = Secret(std::string("x")); });
        row("a database below 0", "database", [](Profile &p) { p.options.connect.database = -1; });
        row("a client name with a space", "clientName",
            [](Profile &p) { p.options.connect.clientName = "my larder"; });
        row("no reply at all", "maxBytes",
            [](Profile &p) { p.options.connect.limits.maxBytes = 0; });
        row("no depth at all", "maxDepth",
            [](Profile &p) { p.options.connect.limits.maxDepth = 0; });
        row("keepalive below 0", "keepaliveSeconds",
            [](Profile &p) { p.options.connect.keepalive = -1s; });
        row("no time to resolve", "resolveMs",
            [](Profile &p) { p.options.connect.timeouts.resolve = 0ms; });
        row("no time to connect", "connectMs",
            [](Profile &p) { p.options.connect.timeouts.connect = -5ms; });
        row("no time for TLS", "tlsMs", [](Profile &p) { p.options.connect.timeouts.tls = 0ms; });
        row("no time to sign in", "signInMs",
            [](Profile &p) { p.options.connect.timeouts.signIn = 0ms; });
        row("a command of two days", "commandMs",
            [](Profile &p) { p.options.connect.timeouts.command = 48h; });
        row("no silence", "silenceMs",
            [](Profile &p) { p.options.connect.timeouts.silence = 0ms; });
        row("no pool", "poolSize", [](Profile &p) { p.options.poolSize = 0; });
        row("retries below 0", "retries", [](Profile &p) { p.options.retries = -1; });
        row("no health check", "healthCheckSeconds",
            [](Profile &p) { p.options.healthCheckEvery = 0s; });
        row("no first wait", "firstMs", [](Profile &p) { p.options.reconnect.first = 0ms; });
        row("a longest wait below the first", "mostMs",
            [](Profile &p) { p.options.reconnect.most = 10ms; });
        row("jitter past the whole", "jitter",
            [](Profile &p) { p.options.reconnect.jitter = 1.1; });
        row("jitter that is no number", "jitter", [](Profile &p) {
            p.options.reconnect.jitter = std::numeric_limits<double>::quiet_NaN();
        });
        row("a circuit that opens by itself", "failuresToOpen",
            [](Profile &p) { p.options.breaker.failuresToOpen = 0; });
        row("a circuit without rest", "openForMs",
            [](Profile &p) { p.options.breaker.openFor = 0ms; });
        row("braces in the prefix", "keyPrefix", [](Profile &p) { p.keyPrefix = "{a}:"; });
        row("sampling too fast", "sampleEveryMs", [](Profile &p) { p.sampleEvery = 199ms; });
        row("sampling too slow", "sampleEveryMs", [](Profile &p) { p.sampleEvery = 61s; });
    }

    void namesTheFieldThatIsWrong()
    {
        QFETCH(QByteArray, field);
        QFETCH(Change, change);
        auto profile = good();
        change(profile);

        const auto outcome = validate(profile);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(QByteArray::fromStdString(outcome.error().detail), field);
    }

    void aListHasEachIdAndEachNameOnce()
    {
        auto other = good();
        other.id = "fedcba9876543210";
        QCOMPARE(validateAll({good(), other}).error().detail, "name");
        other.name = "other";
        QVERIFY(validateAll({good(), other}));
        other.id = good().id;
        QCOMPARE(validateAll({good(), other}).error().detail, "id");
    }

    void idsAreRandom()
    {
        QSet<QByteArray> ids;
        for (int i = 0; i < 1'000; ++i) {
            const auto id = newProfileId();
            auto profile = good();
            profile.id = id;
            QVERIFY(validate(profile));
            ids.insert(QByteArray::fromStdString(id));
        }
        QCOMPARE(ids.size(), 1'000);
    }

    void aTakenNameGetsANumber()
    {
        auto second = good();
        second.name = "cache, main (2)";

        QCOMPARE(freeName("other", {good(), second}), "other");
        QCOMPARE(freeName("cache, main", {good()}), "cache, main (2)");
        QCOMPARE(freeName("cache, main", {good(), second}), "cache, main (3)");
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
