// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/settings.h"

#include <QTest>

using namespace std::chrono_literals;
using larder::ErrorCode;
using larder::Variables;
using larder::cache::readSettings;
using larder::cache::Settings;
using larder::cache::Ttl;
using larder::codec::Compression;
using larder::codec::Format;
using larder::redis::TcpAddress;

namespace {

Settings settingsOf(Variables::Map values)
{
    auto read = readSettings(Variables(std::move(values)));
    if (!read)
        qFatal("refused: %s", read.error().detail.c_str());
    return *std::move(read);
}

} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT

private slots:
    void nothingSaidIsTheDefault()
    {
        const auto settings = settingsOf({});

        QVERIFY(!settings.server);
        QCOMPARE(settings.defaultTtl, Ttl(1h));
        QCOMPARE(settings.format, Format::Json);
        QCOMPARE(settings.compression, Compression::Zstd);
        QVERIFY(settings.keyPrefix.empty());
        QCOMPARE(settings.bulkSize, std::size_t{100});
        QCOMPARE(settings.cleanupEvery, 300s);
        QCOMPARE(settings.statsWindow, 3'600s);
        QVERIFY(!settings.expectedMemory);
        QVERIFY(!settings.expectedEviction);
    }

    void readsEverything()
    {
        const auto settings = settingsOf({{"REDIS_URL", "redis://a:7/2"},
                                          {"REDIS_HOST", "b"},
                                          {"CACHE_TTL", "300"},
                                          {"CACHE_SERIALIZER", "msgpack"},
                                          {"CACHE_COMPRESSION", "lz4"},
                                          {"CACHE_KEY_PREFIX", "acme:"},
                                          {"CACHE_BULK_SIZE", "250"},
                                          {"CACHE_CLEANUP_INTERVAL", "60"},
                                          {"CACHE_STATS_WINDOW", "600"},
                                          {"CACHE_MAX_MEMORY", "512mb"},
                                          {"CACHE_EVICTION_POLICY", "allkeys-lru"}});

        QCOMPARE(std::get<TcpAddress>(settings.server->connect.endpoint).host, std::string("a"));
        QCOMPARE(settings.defaultTtl, Ttl(5min));
        QCOMPARE(settings.format, Format::MessagePack);
        QCOMPARE(settings.compression, Compression::Lz4);
        QCOMPARE(settings.keyPrefix, std::string("acme:"));
        QCOMPARE(settings.bulkSize, std::size_t{250});
        QCOMPARE(settings.cleanupEvery, 60s);
        QCOMPARE(settings.statsWindow, 600s);
        QCOMPARE(*settings.expectedMemory, std::uint64_t{512} * 1024 * 1024);
        QCOMPARE(*settings.expectedEviction, std::string("allkeys-lru"));
    }

    void theDefaultTtlBeatsTheTtl()
    {
        QCOMPARE(settingsOf({{"CACHE_DEFAULT_TTL", "60"}, {"CACHE_TTL", "300"}}).defaultTtl,
                 Ttl(1min));
    }

    void compressionMayBeATruth()
    {
        QCOMPARE(settingsOf({{"CACHE_COMPRESSION", "true"}}).compression, Compression::Zstd);
        QCOMPARE(settingsOf({{"CACHE_COMPRESSION", "off"}}).compression, Compression::None);
    }

    void refusesNonsenseByName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");

        const auto row = [](const char *name, const char *value) {
            QTest::addRow("%s=%s", name, value) << QByteArray(name) << QByteArray(value);
        };
        row("CACHE_DEFAULT_TTL", "0");
        row("CACHE_TTL", "never");
        row("CACHE_SERIALIZER", "pickle");
        row("CACHE_SERIALIZER", "xml");
        row("CACHE_COMPRESSION", "gzip");
        row("CACHE_KEY_PREFIX", "a{b}");
        row("CACHE_KEY_PREFIX", "a@");
        row("CACHE_BULK_SIZE", "0");
        row("CACHE_CLEANUP_INTERVAL", "-1");
        row("CACHE_STATS_WINDOW", "1");
        row("CACHE_MAX_MEMORY", "much");
        row("CACHE_EVICTION_POLICY", "lru");
    }

    void refusesNonsenseByName()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);

        const auto read =
            readSettings(Variables(Variables::Map{{name.toStdString(), value.toStdString()}}));

        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
        QVERIFY(read.error().detail.starts_with(name.toStdString() + " must be "));
    }

    void pickleIsToldWhatToUseInstead()
    {
        const auto read = readSettings(Variables(Variables::Map{{"CACHE_SERIALIZER", "pickle"}}));

        QVERIFY(read.error().detail.find("json, msgpack, cbor") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
