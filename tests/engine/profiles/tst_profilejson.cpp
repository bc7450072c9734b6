// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/profilejson.h"

#include <QTest>

#include <rapidcheck.h>

#include "tests/engine/profiles/sampleprofiles.h"

using namespace std::chrono_literals;
using larder::ErrorCode;
using larder::Secret;
using larder::profiles::fromText;
using larder::profiles::Profile;
using larder::profiles::same;
using larder::profiles::toText;
using larder::profiles::unusualProfile;
namespace profiles = larder::profiles;
namespace redis = larder::redis;

namespace {

template<typename Number>
Number between(Number least, Number most)
{
    return *rc::gen::inRange<Number>(least, most + 1);
}

std::chrono::milliseconds someTime()
{
    return std::chrono::milliseconds(between<std::int64_t>(1, 86'400'000));
}

std::string bytesWithout(std::string_view forbidden)
{
    return *rc::gen::container<std::string>(
        rc::gen::suchThat(rc::gen::arbitrary<char>(), [forbidden](char c) {
            return forbidden.find(c) == std::string_view::npos;
        }));
}

redis::Endpoint someEndpoint()
{
    if (*rc::gen::arbitrary<bool>())
        return redis::UnixSocket{"/" + bytesWithout(std::string_view("\0", 1)).substr(0, 100)};
    return redis::TcpAddress{"host" + std::to_string(between(0, 999)),
                             static_cast<std::uint16_t>(between(1, 65'535))};
}

std::optional<redis::TlsOptions> someTls()
{
    if (*rc::gen::arbitrary<bool>())
        return std::nullopt;
    const std::string_view nul("\0", 1);
    return redis::TlsOptions{.verify = static_cast<redis::TlsVerify>(between(0, 1)),
                             .serverName = "name" + std::to_string(between(0, 9)),
                             .caFile = bytesWithout(nul),
                             .certificateFile = "/" + bytesWithout(nul),
                             .keyFile = bytesWithout(nul)};
}

Profile someProfile()
{
    Profile p;
    p.id = profiles::newProfileId();
    p.name = p.id;
    p.label = static_cast<profiles::Label>(between(0, 3));
    p.colour = *rc::gen::element<std::string>("", "#000000", "#fFfFfF");
    p.passwordStore = static_cast<profiles::PasswordStore>(between(0, 2));
    auto &connect = p.options.connect;
    connect.endpoint = someEndpoint();
    connect.tls = someTls();
    connect.user = bytesWithout(std::string_view(" \0\r\n", 4));
    connect.database = between(0, 1 << 30);
    connect.timeouts = {someTime(), someTime(), someTime(), someTime(), someTime(), someTime()};
    connect.limits = {.maxBytes = *rc::gen::positive<std::uint64_t>(),
                      .maxDepth = between(1, 1'000)};
    connect.keepalive = std::chrono::seconds(between(0, 86'400));
    p.options.poolSize = between(1, 1'000);
    p.options.retries = between(0, 100);
    p.options.healthCheckEvery = std::chrono::seconds(between(1, 86'400));
    p.options.access = static_cast<redis::Access>(between(0, 1));
    p.options.reconnect.first = someTime();
    p.options.reconnect.most = std::max(p.options.reconnect.first, someTime());
    p.options.reconnect.jitter = between(0, 1'000'000) / 1e6;
    p.options.breaker.failuresToOpen = between(1, 1 << 30);
    p.options.breaker.openFor = someTime();
    p.options.breaker.probeLease = someTime();
    p.options.connect.flight = {.bytes = static_cast<std::size_t>(between(1, 1 << 30)),
                                .commands = static_cast<std::size_t>(between(1, 1'000'000))};
    p.keyPrefix = bytesWithout("{}").substr(0, 256);
    p.sampleEvery = std::chrono::milliseconds(between(200, 60'000));
    p.connectAtStart = *rc::gen::arbitrary<bool>();
    return p;
}

} // namespace

class TestProfileJson final : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack()
    {
        QVERIFY(rc::check("fromText(toText(x)) == x", [] {
            std::vector<Profile> list;
            for (int count = between(0, 3); count > 0; --count)
                list.push_back(someProfile());
            const auto read = fromText(toText(list));
            RC_ASSERT(read.has_value());
            RC_ASSERT(same(*read, list));
        }));
    }

    void noFieldFallsBackToItsDefault()
    {
        const std::vector list{unusualProfile("0123456789abcdef", "unusual")};

        const auto read = fromText(toText(list));

        QVERIFY(read);
        QVERIFY(same(*read, list));
    }

    void noPasswordIsWritten()
    {
        auto profile = unusualProfile("0123456789abcdef", "secretive");
        profile.options.connect.password = Secret(std::string("correct horse"));

        const auto text = toText({profile});

        QVERIFY(text.find("correct horse") == std::string::npos);
        QVERIFY(text.find("assword\"") == std::string::npos);
    }

    void aFlippedByteIsNeverTakenForGood()
    {
        const std::vector list{unusualProfile("0123456789abcdef", "unusual")};
        const auto text = toText(list);
        for (std::size_t at = 0; at < text.size(); ++at) {
            auto flipped = text;
            flipped[at] = static_cast<char>(flipped[at] ^ 1);
            const auto read = fromText(flipped);
            // White space, and the spelling of a hex digit's escape, may change without harm.
            QVERIFY2(!read || same(*read, list), qPrintable(QString::number(at)));
        }
    }

    void aLaterVersionIsRecognisedWhateverItsForm_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::addRow("the next") << QByteArray(R"({"version":2,"servers":{}})");
        QTest::addRow("the last there can be") << QByteArray(R"({"version":18446744073709551615})");
    }

    void aLaterVersionIsRecognisedWhateverItsForm()
    {
        QFETCH(QByteArray, text);

        QCOMPARE(fromText(text.toStdString()).error().code, ErrorCode::FileTooNew);
    }

    void whatIsNotWholeIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::addRow("empty") << QByteArray();
        QTest::addRow("another program's file") << QByteArray("[Desktop Entry]\nName=x\n");
        QTest::addRow("no version") << QByteArray(R"({"profiles":[]})");
        QTest::addRow("a version below 0") << QByteArray(R"({"version":-1,"profiles":[]})");
        QTest::addRow("a version as text") << QByteArray(R"({"version":"1","profiles":[]})");
        QTest::addRow("no profiles") << QByteArray(R"({"version":1})");
        QTest::addRow("no checksum") << QByteArray(R"({"version":1,"profiles":[]})");
        QTest::addRow("a wrong checksum")
            << QByteArray(R"({"version":1,"checksum":"00","profiles":[]})");
        QTest::addRow("deep enough to cost stack")
            << QByteArray(R"({"version":1,"checksum":"00","profiles":)")
                + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']') + QByteArray("}");
    }

    void whatIsNotWholeIsDamaged()
    {
        QFETCH(QByteArray, text);

        QCOMPARE(fromText(text.toStdString()).error().code, ErrorCode::FileDamaged);
    }

    void aMissingFieldHasItsDefault()
    {
        // The checksum is that of the profiles array, so this pins the format as well.
        const auto read = fromText(R"({"version":1,"checksum":")" + checksumOfTheSmallest
                                   + R"(","profiles":[)"
                                     R"({"id":"0123456789abcdef","name":"small"}]})");

        QVERIFY(read);
        Profile expected;
        expected.id = "0123456789abcdef";
        expected.name = "small";
        QVERIFY(same(*read, {expected}));
    }

private:
    // sha256sum of [{"id":"0123456789abcdef","name":"small"}]
    const std::string checksumOfTheSmallest =
        "00a3f314ab79ac091c94f9f93c7a648ce4ee98038e89a398a3871009e5e7ab45";
};

QTEST_GUILESS_MAIN(TestProfileJson)
#include "tst_profilejson.moc"
