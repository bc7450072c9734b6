// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/compression.h"

#include <QTest>

#include "tests/engine/codec/samplebytes.h"

using namespace larder::codec;
using larder::ErrorCode;
using larder::test::anyBytes;
using larder::test::hex;

namespace {

std::string text(std::size_t size)
{
    std::string bytes;
    for (int i = 0; bytes.size() < size; ++i)
        bytes += "{\"id\":" + std::to_string(i * 7919 % 10'007) + ",\"name\":\"a customer\"},";
    bytes.resize(size);
    return bytes;
}

std::string packed(Compression algorithm, const std::string &plain)
{
    return compressed(plain, {.algorithm = algorithm, .limits = {.ratio = 100'000}}).value();
}

void addAlgorithms()
{
    QTest::addColumn<Compression>("algorithm");
    QTest::addRow("zstd") << Compression::Zstd;
    QTest::addRow("lz4") << Compression::Lz4;
}

} // namespace

class TestCompression final : public QObject
{
    Q_OBJECT

private slots:
    void aValueComesBack_data()
    {
        QTest::addColumn<Compression>("algorithm");
        QTest::addColumn<std::size_t>("size");

        for (const std::size_t size : {1024U, 65'536U, 65'537U, 1'000'000U, 5'000'000U}) {
            QTest::addRow("zstd, %zu bytes", size) << Compression::Zstd << size;
            QTest::addRow("lz4, %zu bytes", size) << Compression::Lz4 << size;
        }
    }

    void aValueComesBack()
    {
        QFETCH(Compression, algorithm);
        QFETCH(std::size_t, size);
        const auto plain = text(size);

        const auto frame = compressed(plain, {.algorithm = algorithm});

        QVERIFY(frame);
        QVERIFY(frame->size() < size / 2);
        const auto back = decompressed(algorithm, *frame);
        QVERIFY(back);
        QVERIFY(*back == plain);
    }

    void isLeftAsItIs_data()
    {
        QTest::addColumn<std::string>("plain");
        QTest::addColumn<CompressionOptions>("options");

        std::string noise(4096, '\0');
        std::uint32_t seed = 1;
        for (char &byte : noise) {
            seed = seed * 1'664'525 + 1'013'904'223;
            byte = static_cast<char>(seed >> 24);
        }
        QTest::addRow("nothing") << std::string() << CompressionOptions{.threshold = 0};
        QTest::addRow("below the threshold") << text(1023) << CompressionOptions{};
        QTest::addRow("without an algorithm")
            << text(4096) << CompressionOptions{.algorithm = Compression::None};
        QTest::addRow("what saves nothing") << noise << CompressionOptions{};
        QTest::addRow("what saves too little") << text(4096) << CompressionOptions{.saving = 99};
        QTest::addRow("a saving nobody reaches") << text(4096) << CompressionOptions{.saving = 101};
        QTest::addRow("what may not be read back for its size")
            << text(4096) << CompressionOptions{.limits = {.size = 4095}};
        QTest::addRow("what may not be read back for its ratio")
            << std::string(1'000'000, 'x') << CompressionOptions{};
    }

    void isLeftAsItIs()
    {
        QFETCH(std::string, plain);
        QFETCH(CompressionOptions, options);
        QVERIFY(!compressed(plain, options));
    }

    void theSizeIsLimited_data() { addAlgorithms(); }
    void theSizeIsLimited()
    {
        QFETCH(Compression, algorithm);
        const auto frame = packed(algorithm, text(100'000));

        QVERIFY(decompressed(algorithm, frame, {.size = 100'000}));
        for (const std::size_t size : {99'999U, 1U, 0U}) {
            const auto back = decompressed(algorithm, frame, {.size = size});
            QVERIFY(!back);
            QCOMPARE(back.error().code, ErrorCode::ValueTooLarge);
        }
    }

    void theRatioIsLimited_data() { addAlgorithms(); }
    void theRatioIsLimited()
    {
        QFETCH(Compression, algorithm);
        const std::string plain(100'000, 'x');
        const auto frame = packed(algorithm, plain);

        const std::size_t ratio = plain.size() / frame.size();
        QVERIFY(decompressed(algorithm, frame, {.ratio = ratio + 1}));
        const auto back = decompressed(algorithm, frame, {.ratio = ratio - 1});
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::ValueTooLarge);
    }

    void aClaimIsNotBelieved_data()
    {
        QTest::addColumn<Compression>("algorithm");
        QTest::addColumn<std::string>("frame");
        QTest::addColumn<ErrorCode>("code");

        // Single segment: the window is the content, which is said to be 2^62 bytes.
        QTest::addRow("zstd, the size of the content")
            << Compression::Zstd << hex("28b52ffd e0 0000000000000040 010000")
            << ErrorCode::ValueTooLarge;
        QTest::addRow("zstd, a window of 128 MB")
            << Compression::Zstd << hex("28b52ffd 00 88 010000") << ErrorCode::ValueTooLarge;
    }

    void aClaimIsNotBelieved()
    {
        QFETCH(Compression, algorithm);
        QFETCH(std::string, frame);

        const auto back = decompressed(algorithm, frame);

        QVERIFY(!back);
        QTEST(back.error().code, "code");
    }

    void isMalformed_data()
    {
        QTest::addColumn<Compression>("algorithm");
        QTest::addColumn<std::string>("frame");

        const auto zstd = packed(Compression::Zstd, text(5000));
        const auto lz4 = packed(Compression::Lz4, text(5000));
        QTest::addRow("zstd, nothing") << Compression::Zstd << std::string();
        QTest::addRow("zstd, another magic") << Compression::Zstd << lz4;
        QTest::addRow("zstd, magic only") << Compression::Zstd << zstd.substr(0, 4);
        QTest::addRow("zstd, cut") << Compression::Zstd << zstd.substr(0, zstd.size() - 1);
        QTest::addRow("zstd, two frames") << Compression::Zstd << zstd + zstd;
        QTest::addRow("zstd, a byte behind") << Compression::Zstd << zstd + "x";
        QTest::addRow("zstd, no content") << Compression::Zstd << hex("502a4d18 00000000");
        QTest::addRow("lz4, nothing") << Compression::Lz4 << std::string();
        QTest::addRow("lz4, another magic") << Compression::Lz4 << zstd;
        QTest::addRow("lz4, magic only") << Compression::Lz4 << lz4.substr(0, 4);
        QTest::addRow("lz4, cut") << Compression::Lz4 << lz4.substr(0, lz4.size() - 1);
        QTest::addRow("lz4, two frames") << Compression::Lz4 << lz4 + lz4;
        QTest::addRow("lz4, a byte behind") << Compression::Lz4 << lz4 + "x";
        QTest::addRow("lz4, no content") << Compression::Lz4 << hex("502a4d18 00000000");
    }

    void isMalformed()
    {
        QFETCH(Compression, algorithm);
        QFETCH(std::string, frame);

        const auto back = decompressed(algorithm, frame);

        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::MalformedValue);
    }

    void aBadFrameDoesNotHurtTheNext_data() { addAlgorithms(); }
    void aBadFrameDoesNotHurtTheNext()
    {
        QFETCH(Compression, algorithm);
        const auto plain = text(200'000);
        const auto frame = packed(algorithm, plain);

        QVERIFY(!decompressed(algorithm, frame.substr(0, frame.size() / 2)));
        QVERIFY(!decompressed(algorithm, frame, {.size = 1000}));
        QVERIFY(decompressed(algorithm, frame).value_or("") == plain);
    }

    void anyBytesComeBack_data() { addAlgorithms(); }
    void anyBytesComeBack()
    {
        QFETCH(Compression, algorithm);
        const bool holds = rc::check("any bytes, some times over", [algorithm] {
            const auto unit = *anyBytes();
            std::string plain;
            for (int left = *rc::gen::inRange(0, 200); left > 0; --left)
                plain += unit;
            const auto frame = compressed(plain, {.algorithm = algorithm, .threshold = 0});
            RC_PRE(frame.has_value());
            RC_ASSERT(frame->size() < plain.size());
            RC_ASSERT(decompressed(algorithm, *frame).value_or("") == plain);
        });
        QVERIFY(holds);
    }

    void anyByteMayTurn_data() { addAlgorithms(); }
    void anyByteMayTurn()
    {
        QFETCH(Compression, algorithm);
        const auto whole = packed(algorithm, text(3000));
        for (std::size_t i = 0; i < whole.size(); ++i)
            for (int bit = 0; bit < 8; ++bit) {
                auto frame = whole;
                frame[i] = static_cast<char>(frame[i] ^ (1 << bit));
                const auto back = decompressed(algorithm, frame, {.size = 10'000});
                QVERIFY(!back || back->size() <= 10'000);
            }
    }
};

QTEST_GUILESS_MAIN(TestCompression)
#include "tst_compression.moc"
