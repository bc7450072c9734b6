// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/url.h"

#include <QTest>

#include <rapidcheck.h>

using larder::ErrorCode;
using larder::Secret;
using larder::redis::ConnectOptions;
using larder::redis::displayUrl;
using larder::redis::parseUrl;
using larder::redis::TcpAddress;
using larder::redis::UnixSocket;

namespace {

QString place(const ConnectOptions &options)
{
    return QString::fromStdString(display(options.endpoint));
}

bool holds(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestUrl final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("database");

        const auto row = [](const char *url, const char *endpoint, bool tls = false,
                            const char *user = "", const char *password = "", int database = 0) {
            QTest::addRow("%s", url)
                << QString::fromUtf8(url) << QString::fromUtf8(endpoint) << tls
                << QString::fromUtf8(user) << QString::fromUtf8(password) << database;
        };
        row("redis://cache.example", "cache.example:6379");
        row("redis://cache.example:7000/3", "cache.example:7000", false, "", "", 3);
        row("redis://cache.example/", "cache.example:6379");
        row("redis://cache.example?db=2", "cache.example:6379", false, "", "", 2);
        row("redis://", "127.0.0.1:6379");
        row("redis:///5", "127.0.0.1:6379", false, "", "", 5);
        row("REDIS://cache.example", "cache.example:6379");
        row("valkey://cache.example", "cache.example:6379");
        row("rediss://cache.example:6380", "cache.example:6380", true);
        row("valkeys://cache.example", "cache.example:6379", true);
        row("redis://ann:pass@host", "host:6379", false, "ann", "pass");
        row("redis://:pass@host", "host:6379", false, "", "pass");
        row("redis://ann@host", "host:6379", false, "ann");
        row("redis://ann:a%40b%2Fc%25@host:1/2", "host:1", false, "ann", "a@b/c%", 2);
        row("redis://ann:a@b/c:d@host:1", "host:1", false, "ann", "a@b/c:d");
        row("redis://[::1]:7000/1", "[::1]:7000", false, "", "", 1);
        row("redis://[fe80::1%25eth0]", "[fe80::1%eth0]:6379");
        row("unix:///run/redis.sock", "/run/redis.sock");
        row("unix:///run/redis.sock?db=4", "/run/redis.sock", false, "", "", 4);
        row("unix:///run/a%20b.sock", "/run/a b.sock");
        row("unix://ann:pass@/run/redis.sock", "/run/redis.sock", false, "ann", "pass");
        row("unix:///run/a@b.sock", "/run/a@b.sock");
        row("cache.example", "cache.example:6379");
        row("cache.example:7000", "cache.example:7000");
        row("10.0.0.5:1", "10.0.0.5:1");
        row("[::1]:7000", "[::1]:7000");
        row("::1", "[::1]:6379");
        row("/run/redis.sock", "/run/redis.sock");
    }

    void reads()
    {
        QFETCH(QString, url);
        QFETCH(QString, endpoint);
        QFETCH(bool, tls);
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(int, database);

        const auto options = parseUrl(url.toStdString());

        QVERIFY2(options, options ? "" : options.error().detail.c_str());
        QCOMPARE(place(*options), endpoint);
        QCOMPARE(options->tls.has_value(), tls);
        QCOMPARE(QString::fromStdString(options->user), user);
        QCOMPARE(options->password.reveal(), std::string_view(password.toStdString()));
        QCOMPARE(options->database, database);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("names");

        const auto row = [](const char *url, const char *names) {
            QTest::addRow("%s", url) << QString::fromUtf8(url) << QString::fromUtf8(names);
        };
        row("", "empty");
        row("http://host", "redis://");
        row("://host", "redis://");
        row("redis://host:0", "port");
        row("redis://host:65536", "port");
        row("redis://host:-1", "port");
        row("redis://host:12x", "port");
        row("host:12x", "port");
        row("redis://host/x", "database");
        row("redis://host/-1", "database");
        row("redis://host/1/2", "database");
        row("redis://host/99999999999", "database");
        row("redis://host?db=", "database");
        row("redis://host?timeout=5", "parameter");
        row("redis://[::1", "bracket");
        row("redis://[::1]x", "IPv6");
        row("redis://a b", "host");
        row("redis://a%zz", "host");
        row("redis://a%00b", "host");
        row("redis://us%er:secret@host", "user");
        row("redis://user:secret%@host", "password");
        row("user:secret@host", "redis://");
        row("unix://relative/path", "slash");
        row("unix://", "slash");
        row("unix:///run/%0", "path");
    }

    void refuses()
    {
        QFETCH(QString, url);
        QFETCH(QString, names);

        const auto options = parseUrl(url.toStdString());

        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::InvalidUrl);
        QVERIFY2(holds(options.error().detail, names.toStdString()),
                 options.error().detail.c_str());
        QVERIFY(!holds(options.error().detail, "secret"));
    }

    void absentPartsKeepTheDefaults()
    {
        const auto options = parseUrl("redis://host").value();

        QCOMPARE(options.clientName, ConnectOptions().clientName);
        QVERIFY(options.timeouts == larder::redis::Timeouts());
        QVERIFY(options.password.isEmpty());
    }

    void neverShowsThePassword()
    {
        auto options = parseUrl("rediss://ann:secret@host:1/2").value();

        QCOMPARE(displayUrl(options), "rediss://ann@host:1/2");
        options.endpoint = UnixSocket{"/run/a b?c.sock"};
        options.tls.reset();
        QCOMPARE(displayUrl(options), "unix://ann@/run/a%20b%3Fc.sock?db=2");
    }

    void whatIsShownReadsTheSame()
    {
        const bool same = rc::check([](const std::string &name, std::uint16_t port,
                                       const std::string &user, const std::string &secret) {
            ConnectOptions options;
            if (*rc::gen::arbitrary<bool>())
                options.endpoint = UnixSocket{"/" + name};
            else
                options.endpoint =
                    TcpAddress{*rc::gen::element<std::string>("h", "cache-1.example", "::1",
                                                              "fe80::1%eth0", "10.0.0.1"),
                               std::max<std::uint16_t>(port, 1)};
            RC_PRE((name + user).find('\0') == std::string::npos);
            options.user = user;
            options.password = Secret("pass:" + secret);
            options.database = *rc::gen::inRange(0, 1'000'000);
            if (std::holds_alternative<TcpAddress>(options.endpoint) && *rc::gen::arbitrary<bool>())
                options.tls.emplace();

            const auto again = parseUrl(displayUrl(options));

            RC_ASSERT(again.has_value());
            RC_ASSERT(again->endpoint == options.endpoint);
            RC_ASSERT(again->tls.has_value() == options.tls.has_value());
            RC_ASSERT(again->user == options.user);
            RC_ASSERT(again->database == options.database);
            RC_ASSERT(again->password.isEmpty());
        });
        QVERIFY(same);
    }
};

QTEST_GUILESS_MAIN(TestUrl)
#include "tst_url.moc"
