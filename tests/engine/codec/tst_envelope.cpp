// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/crc32c.h"
#include "engine/codec/envelope.h"
#include "engine/codec/wire.h"

#include <QFile>
#include <QTest>

#include <array>

#include "tests/engine/codec/samplebytes.h"

using namespace larder::codec;
using namespace std::chrono_literals;
using larder::ErrorCode;
using larder::test::anyBytes;
using larder::test::hex;
using larder::test::shown;

namespace {

/// A value in all its parts, and the name of its golden file.
struct Sample {
    const char *name;
    Meta meta;
    std::vector<TagVersion> tags;
    std::string payload;
};

std::vector<Sample> samples()
{
    const Lifetimes lifetimes{.soft = 300s, .hard = 1h};
    const std::vector<TagVersion> tags{{"d/profile", 1'763'670'000'000'001},
                                       {"user/42", 1'763'670'000'123'456}};
    return {
        {"plain", {}, {}, "{\"name\":\"Ada\"}"},
        {"empty", {}, {}, ""},
        {"json", {.format = Format::Json}, {}, "{}"},
        {"looks-like-envelope", {}, {}, hex("c1 00 ff")},
        {"messagepack", {.format = Format::MessagePack}, {}, hex("81 a1 61 01")},
        {"cbor", {.format = Format::Cbor}, {}, hex("a1 61 61 01")},
        {"zstd", {.compression = Compression::Zstd}, {}, "packed by zstd"},
        {"lz4-json", {.format = Format::Json, .compression = Compression::Lz4}, {}, "lz4"},
        {"lifetimes", {.lifetimes = lifetimes}, {}, "soft"},
        {"stale-at-once", {.lifetimes = Lifetimes{.soft = 0ms, .hard = 1ms}}, {}, ""},
        {"compute-time", {.computeTime = 12'345us}, {}, "slow"},
        {"tags", {}, tags, "tagged"},
        {"everything",
         {.format = Format::Cbor,
          .compression = Compression::Zstd,
          .lifetimes = lifetimes,
          .computeTime = 12'345us},
         tags,
         "all of it"},
    };
}

void addSamples()
{
    QTest::addColumn<int>("index");
    const auto all = samples();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << static_cast<int>(i);
}

/// Its hex text: one file a sample, in lines of any length.
std::string golden(const char *name)
{
    QFile file(QStringLiteral(GOLDEN "/%1.hex").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? hex(file.readAll().constData()) : "no such file";
}

/// `header` with a right checksum, and `payload` behind it.
std::string sealed(std::string header, std::string_view payload)
{
    appendFixed(header, crc32c(payload, crc32c(header)), 4);
    return header.append(payload);
}

bool isForeign(const std::string &bytes)
{
    const auto value = decode(bytes);
    return value.meta == Meta() && value.tags.empty() && value.payload.data() == bytes.data()
        && value.payload.size() == bytes.size();
}

rc::Gen<Meta> anyMeta()
{
    return rc::gen::exec([] {
        Meta meta;
        meta.format = static_cast<Format>(*rc::gen::inRange(0, 4));
        meta.compression = static_cast<Compression>(*rc::gen::inRange(0, 3));
        meta.computeTime = std::chrono::microseconds(*rc::gen::inRange<std::int64_t>(0, 1LL << 62));
        if (*rc::gen::arbitrary<bool>()) {
            const auto hard = *rc::gen::inRange<std::int64_t>(1, 1LL << 62);
            const auto soft = *rc::gen::inRange<std::int64_t>(0, hard + 1);
            meta.lifetimes =
                Lifetimes{std::chrono::milliseconds(soft), std::chrono::milliseconds(hard)};
        }
        return meta;
    });
}

} // namespace

class TestEnvelope final : public QObject
{
    Q_OBJECT

private slots:
    void writesTheGoldenBytes_data() { addSamples(); }
    void writesTheGoldenBytes()
    {
        QFETCH(int, index);
        const auto sample = samples().at(static_cast<std::size_t>(index));

        const auto bytes = encode(sample.meta, sample.tags, sample.payload);

        QVERIFY(bytes);
        QCOMPARE(shown(*bytes), shown(golden(sample.name)));
    }

    void readsTheGoldenBytes_data() { addSamples(); }
    void readsTheGoldenBytes()
    {
        QFETCH(int, index);
        const auto sample = samples().at(static_cast<std::size_t>(index));
        const auto bytes = golden(sample.name);

        const auto value = decode(bytes);

        QCOMPARE(shown(value.payload), shown(sample.payload));
        QVERIFY(value.tags.all() == sample.tags);
        if (value.payload.size() == bytes.size())
            QVERIFY(value.meta == Meta());
        else
            QVERIFY(value.meta == sample.meta);
    }

    void thePayloadIsAView()
    {
        const auto bytes = golden("everything");
        const auto value = decode(bytes);
        QVERIFY(value.payload.data() + value.payload.size() == bytes.data() + bytes.size());
        QVERIFY(value.tags.bytes().data() > bytes.data());
    }

    void everyByteThatTurnsMakesItForeign()
    {
        const auto whole = golden("everything");
        for (std::size_t i = 0; i < whole.size(); ++i)
            for (int bit = 0; bit < 8; ++bit) {
                auto bytes = whole;
                bytes[i] = static_cast<char>(bytes[i] ^ (1 << bit));
                QVERIFY2(isForeign(bytes), shown(bytes).constData());
            }
    }

    void everyCutMakesItForeign()
    {
        const auto whole = golden("everything");
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY2(isForeign(whole.substr(0, size)), qPrintable(QString::number(size)));
        QVERIFY(isForeign(whole + '\0'));
    }

    void isForeignThoughItsChecksumIsRight_data()
    {
        QTest::addColumn<std::string>("header");

        QTest::addRow("another magic") << hex("c2 01 00 00");
        QTest::addRow("version 0") << hex("c1 00 00 00");
        QTest::addRow("version 2") << hex("c1 02 00 00");
        QTest::addRow("an unknown flag") << hex("c1 01 08 00");
        QTest::addRow("an unknown format") << hex("c1 01 00 04");
        QTest::addRow("an unknown compression") << hex("c1 01 00 30");
        QTest::addRow("soft beyond hard") << hex("c1 01 01 00 02 01");
        QTest::addRow("a hard lifetime of 0") << hex("c1 01 01 00 00 00");
        QTest::addRow("a lifetime past 63 bits")
            << hex("c1 01 01 00 00 80 80 80 80 80 80 80 80 80 01");
        QTest::addRow("a compute time of 0") << hex("c1 01 02 00 00");
        QTest::addRow("a varint not in its shortest form") << hex("c1 01 02 00 81 00");
        QTest::addRow("no tags where some are said") << hex("c1 01 04 00 00");
        QTest::addRow("a cut header") << hex("c1 01 00");
    }

    void isForeignThoughItsChecksumIsRight()
    {
        QFETCH(std::string, header);
        QVERIFY(decode(sealed(hex("c1 01 00 00"), "payload")).payload == "payload");
        QVERIFY(isForeign(sealed(header, "payload")));
    }

    void refusesToWrite_data()
    {
        QTest::addColumn<Meta>("meta");

        QTest::addRow("soft below 0") << Meta{.lifetimes = Lifetimes{-1ms, 1ms}};
        QTest::addRow("soft beyond hard") << Meta{.lifetimes = Lifetimes{2ms, 1ms}};
        QTest::addRow("without a hard lifetime") << Meta{.lifetimes = Lifetimes{0ms, 0ms}};
        QTest::addRow("a compute time below 0") << Meta{.computeTime = -1us};
    }

    void refusesToWrite()
    {
        QFETCH(Meta, meta);
        const auto bytes = encode(meta, {}, "payload");
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::InvalidArgument);
    }

    void refusesATagTwice()
    {
        QVERIFY(!encode({}, std::array{TagVersion{"a", 1}, TagVersion{"a", 2}}, "payload"));
    }

    void isFreshForWhatTheTimeToLiveLeaves()
    {
        const Lifetimes lifetimes{.soft = 300s, .hard = 1h};
        QVERIFY(freshFor(lifetimes, 1h) == 300s);
        QVERIFY(freshFor(lifetimes, 1h - 299s) == 1s);
        QVERIFY(freshFor(lifetimes, 1h - 300s) == 0s);
        QVERIFY(freshFor(lifetimes, 1s) < 0s);
    }

    void aPlainValueStaysAsItIs()
    {
        const bool holds = rc::check("any payload but C1", [] {
            const auto payload = *anyBytes();
            RC_PRE(!payload.starts_with('\xC1'));
            const auto bytes = encode({}, {}, payload);
            RC_ASSERT(bytes.has_value());
            RC_ASSERT(*bytes == payload);
            RC_ASSERT(isForeign(payload));
        });
        QVERIFY(holds);
    }

    void anyValueComesBack()
    {
        const bool holds = rc::check("any value", [](std::uint64_t version) {
            const auto meta = *anyMeta();
            const auto payload = *anyBytes();
            const auto name = *rc::gen::nonEmpty(anyBytes());
            RC_PRE(name.size() <= maximumTagBytes);
            const std::vector<TagVersion> tags{{name, version}};

            const auto bytes = encode(meta, tags, payload);

            RC_ASSERT(bytes.has_value());
            const auto value = decode(*bytes);
            RC_ASSERT(value.meta == meta);
            RC_ASSERT(value.tags.all() == tags);
            RC_ASSERT(value.payload == payload);
        });
        QVERIFY(holds);
    }

    void anyBytesAreSomeValue()
    {
        const bool holds = rc::check("any header with a right checksum", [] {
            const auto bytes = sealed(hex("c1 01") + *anyBytes(), *anyBytes());
            const auto value = decode(bytes);
            if (isForeign(bytes))
                return;
            const auto again = encode(value.meta, value.tags.all(), value.payload);
            RC_ASSERT(again.has_value());
            RC_ASSERT(decode(*again).payload == value.payload);
            RC_ASSERT(decode(*again).meta == value.meta
                      || value.meta == Meta{.format = Format::Json});
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
