// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/import.h"

#include <QByteArray>
#include <QTest>

#include "tests/engine/profiles/sampleexports.h"

using larder::ErrorCode;
using larder::profiles::anotherConnections;
using larder::profiles::Import;
using larder::profiles::ImportedProfile;
using larder::profiles::importJson;
using larder::profiles::importProfiles;
using larder::profiles::importUrls;
using larder::profiles::insightExport;
using larder::profiles::validateAll;
namespace redis = larder::redis;

namespace {

using Words = std::vector<std::string>;

Words names(const Import &import)
{
    Words all;
    for (const auto &found : import.profiles)
        all.push_back(found.profile.name);
    return all;
}

std::vector<int> rejectedLines(const Import &import)
{
    std::vector<int> all;
    for (const auto &rejected : import.rejected)
        all.push_back(rejected.line);
    return all;
}

const redis::ConnectOptions &connectOptions(const ImportedProfile &found)
{
    return found.profile.options.connect;
}

} // namespace

class TestImport final : public QObject
{
    Q_OBJECT

private slots:
    void readsAListOfUrls()
    {
        const auto import = importUrls("# our servers\n"
                                       "\n"
                                       "redis://ops:hunter2@cache-1.example:6380/2\n"
                                       "Orders = rediss://cache-2.example\r\n"
                                       "  big one   unix:///run/redis.sock?db=4  \n"
                                       "bare cache-3.example:7000\n"
                                       "cache-4.example");

        QVERIFY(import.rejected.empty());
        QCOMPARE(
            names(import),
            (Words{"cache-1.example:6380/2", "Orders", "big one", "bare", "cache-4.example:6379"}));
        QCOMPARE(connectOptions(import.profiles[0]).user, "ops");
        QCOMPARE(connectOptions(import.profiles[0]).database, 2);
        QVERIFY(connectOptions(import.profiles[1]).tls.has_value());
        QCOMPARE(connectOptions(import.profiles[2]).endpoint,
                 redis::Endpoint(redis::UnixSocket{"/run/redis.sock"}));
        QCOMPARE(connectOptions(import.profiles[2]).database, 4);
        QCOMPARE(connectOptions(import.profiles[3]).endpoint,
                 redis::Endpoint(redis::TcpAddress{"cache-3.example", 7000}));
    }

    void keepsPasswordsApartFromProfiles()
    {
        const auto import = importUrls("redis://:hunter2@a\nredis://b");

        QCOMPARE(import.profiles[0].password.reveal(), "hunter2");
        QVERIFY(connectOptions(import.profiles[0]).password.isEmpty());
        QVERIFY(import.profiles[1].password.isEmpty());
    }

    void namesTheLinesItCannotUse()
    {
        const auto import = importUrls("redis://a\n"
                                       "redis://:secret@b:notaport\n"
                                       "# a comment\n"
                                       "http://c\n"
                                       "two\tlines redis://d\n"
                                       "redis://e");

        QCOMPARE(rejectedLines(import), (std::vector{2, 4, 5}));
        for (const auto &rejected : import.rejected)
            QVERIFY(rejected.error.detail.find("secret") == std::string::npos);
        QCOMPARE(import.profiles.size(), std::size_t{2});
    }

    void givesEachItsOwnNameAndId()
    {
        const auto import = importUrls("redis://a\nredis://a\na:6379 redis://b\nx redis://c\n"
                                       "x redis://d\nx redis://e");

        QCOMPARE(names(import),
                 (Words{"a:6379", "a:6379 (2)", "a:6379 (3)", "x", "x (2)", "x (3)"}));
        std::vector<larder::profiles::Profile> profiles;
        for (const auto &found : import.profiles)
            profiles.push_back(found.profile);
        QVERIFY(validateAll(profiles));
    }

    void readsWhatRedisInsightExports()
    {
        const auto import = importProfiles(insightExport);

        QCOMPARE(names(import), (Words{"Orders", "Orders (2)"}));
        const auto &first = import.profiles[0];
        QCOMPARE(connectOptions(first).endpoint,
                 redis::Endpoint(redis::TcpAddress{"cache-1.example", 6380}));
        QCOMPARE(connectOptions(first).user, "ops");
        QCOMPARE(connectOptions(first).database, 3);
        QCOMPARE(first.password.reveal(), "pa\"ss");
        QVERIFY(connectOptions(first).tls.has_value());
        QCOMPARE(connectOptions(first).tls->serverName, "cache.example");
        QVERIFY(!connectOptions(import.profiles[1]).tls.has_value());
        QVERIFY(import.profiles[1].leftOut.empty());
    }

    void anImportNeverWeakensTheChecks()
    {
        const auto import = importProfiles(insightExport);

        QCOMPARE(connectOptions(import.profiles[0]).tls->verify, redis::TlsVerify::ChainAndHost);
        QCOMPARE(import.profiles[0].leftOut, (Words{"caCert", "verifyServerCert"}));
    }

    void namesTheLineWhereARejectedEntryBegins()
    {
        const auto import = importProfiles(insightExport);

        QCOMPARE(rejectedLines(import), (std::vector{31, 38, 38}));
        QCOMPARE(import.rejected[0].error.detail, "sshOptions");
        QCOMPARE(import.rejected[1].error.detail, "port");
        QCOMPARE(import.rejected[2].error.detail, "not a connection");
    }

    void readsWhatAnotherRedisDesktopManagerExports_data()
    {
        QTest::addColumn<QByteArray>("json");

        QTest::addRow("a list") << QByteArray(anotherConnections);
        QTest::addRow("with groups before")
            << QByteArray(R"({"groups":[{"id":"1","name":"g"}],"connections":)")
                + anotherConnections + QByteArray("}");
    }

    void readsWhatAnotherRedisDesktopManagerExports()
    {
        QFETCH(QByteArray, json);

        const auto import = importProfiles(json.toBase64().toStdString());

        QVERIFY(import.rejected.empty());
        QCOMPARE(names(import), (Words{"local", "node:7000"}));
        const auto &local = import.profiles[0];
        QCOMPARE(local.password.reveal(), "s3cret");
        QCOMPARE(local.profile.colour, "#ff8800");
        QCOMPARE(local.profile.options.access, redis::Access::ReadOnly);
        QVERIFY(!connectOptions(local).tls.has_value());
        const auto &node = import.profiles[1];
        QCOMPARE(connectOptions(node).tls,
                 std::optional(redis::TlsOptions{
                     .caFile = "/ca.pem", .certificateFile = "/c.pem", .keyFile = "/k.pem"}));
        QCOMPARE(node.leftOut, (Words{"sentinelOptions", "cluster"}));
    }

    void saysWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("detail");

        QTest::addRow("cut JSON") << QByteArray("[\n{\"host\":\n") << 3 << QByteArray("not JSON");
        QTest::addRow("no list") << QByteArray("{\"a\":1}") << 1
                                 << QByteArray("no list of connections");
        QTest::addRow("connections that are no list") << QByteArray("{\"connections\":{\"a\":{}}}")
                                                      << 1 << QByteArray("no list of connections");
        QTest::addRow("fields of the wrong kind")
            << QByteArray("[\n\n{\"host\":[],\"port\":{}}]") << 3 << QByteArray("host");
        QTest::addRow("too much") << QByteArray("[") + QByteArray(11 * 1024 * 1024, ' ') << 1
                                  << QByteArray("more than 10 MiB");
        QTest::addRow("too much of a list")
            << QByteArray(11 * 1024 * 1024, '#') << 1 << QByteArray("more than 10 MiB");
    }

    void saysWhatItCannotRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QByteArray, detail);

        const auto import = importProfiles(text.toStdString());

        QVERIFY(import.profiles.empty());
        QCOMPARE(rejectedLines(import), std::vector{line});
        QCOMPARE(QByteArray::fromStdString(import.rejected[0].error.detail), detail);
    }

    void stopsAfterTenThousandEntries()
    {
        std::string text;
        for (int i = 0; i < 10'500; ++i)
            text += "same redis://a\n";

        const auto import = importUrls(text);

        QCOMPARE(import.profiles.size(), std::size_t{10'000});
        QCOMPARE(rejectedLines(import), std::vector{10'001});
        QCOMPARE(import.rejected[0].error.code, ErrorCode::InvalidArgument);
    }

    void anEmptyTextIsAnEmptyImport()
    {
        for (const auto *text : {"", "\n\n", "\xEF\xBB\xBF", "[]"}) {
            const auto import = importProfiles(text);
            QVERIFY(import.profiles.empty());
            QVERIFY(import.rejected.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
