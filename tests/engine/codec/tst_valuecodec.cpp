// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/valuecodec.h"

#include <QTest>

#include <stdexcept>
#include <vector>

#include "tests/engine/codec/samplebytes.h"

using namespace larder::codec;
using larder::ErrorCode;
using larder::test::anyBytes;

namespace shop {

struct Profile {
    std::string name;
    int visits = 0;
    std::vector<std::string> roles;

    bool operator==(const Profile &) const = default;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Profile, name, visits, roles)

/// Throws what is no exception of the library.
struct Stubborn {
};
void to_json(nlohmann::json &, const Stubborn &)
{
    throw std::runtime_error("will not be written");
}
void from_json(const nlohmann::json &, Stubborn &)
{
    throw std::runtime_error("will not be read");
}

} // namespace shop

template<>
struct larder::codec::CodecFor<std::vector<int>> {
    using type = MessagePackCodec<std::vector<int>>;
};

namespace {

using shop::Profile;

static_assert(ValueCodec<RawCodec, std::string>);
static_assert(ValueCodec<JsonCodec<Profile>, Profile>);
static_assert(ValueCodec<MessagePackCodec<Profile>, Profile>);
static_assert(ValueCodec<CborCodec<nlohmann::json>, nlohmann::json>);
static_assert(!ValueCodec<RawCodec, Profile>);
static_assert(std::is_same_v<CodecOf<std::string>, RawCodec>);
static_assert(std::is_same_v<CodecOf<Profile>, JsonCodec<Profile>>);
static_assert(std::is_same_v<CodecOf<std::vector<int>>, MessagePackCodec<std::vector<int>>>);

const Profile ada{"Ada", 3, {"admin", "author"}};

template<typename Codec>
bool comesBack(const Profile &profile)
{
    const auto bytes = Codec::encode(profile);
    return bytes && Codec::decode(Codec::format, *bytes).value() == profile;
}

} // namespace

class TestValueCodec final : public QObject
{
    Q_OBJECT

private slots:
    void aTypeOfTheProgramComesBack()
    {
        QVERIFY(comesBack<JsonCodec<Profile>>(ada));
        QVERIFY(comesBack<MessagePackCodec<Profile>>(ada));
        QVERIFY(comesBack<CborCodec<Profile>>(ada));
    }

    void jsonIsTextThatAnyProgramReads()
    {
        QCOMPARE(JsonCodec<Profile>::encode(ada).value(),
                 std::string(R"({"name":"Ada","roles":["admin","author"],"visits":3})"));
    }

    void whatWasStoredInAnotherFormatIsRead()
    {
        const auto packed = MessagePackCodec<Profile>::encode(ada).value();
        QVERIFY(JsonCodec<Profile>::decode(Format::MessagePack, packed).value() == ada);
    }

    void aPlainValueIsInTheFormatOfItsCodec()
    {
        const auto packed = CborCodec<Profile>::encode(ada).value();
        QVERIFY(CborCodec<Profile>::decode(Format::Raw, packed).value() == ada);
        QVERIFY(!JsonCodec<Profile>::decode(Format::Raw, packed));
    }

    void aTreeIsItsOwnValue()
    {
        const nlohmann::json tree = {{"a", {1, 2, nullptr}}};
        const auto bytes = CborCodec<nlohmann::json>::encode(tree).value();
        QVERIFY(CborCodec<nlohmann::json>::decode(Format::Cbor, bytes).value() == tree);
    }

    void isMalformed_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addRow("no JSON") << std::string("{");
        QTest::addRow("a field is missing") << std::string(R"({"name":"Ada"})");
        QTest::addRow("a field is of another type")
            << std::string(R"({"name":1,"visits":3,"roles":[]})");
        QTest::addRow("not an object") << std::string("[]");
    }

    void isMalformed()
    {
        QFETCH(std::string, bytes);
        const auto profile = JsonCodec<Profile>::decode(Format::Json, bytes);
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::MalformedValue);
    }

    void exceptionsOfTheProgramEndHere()
    {
        using Codec = JsonCodec<shop::Stubborn>;
        const auto bytes = Codec::encode({});
        const auto value = Codec::decode(Format::Json, "{}");
        QVERIFY(!bytes);
        QVERIFY(!value);
        QCOMPARE(bytes.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(value.error().code, ErrorCode::MalformedValue);
        QCOMPARE(value.error().detail, std::string("will not be read"));
    }

    void rawBytesStayAsTheyAre()
    {
        const bool holds = rc::check("any bytes", [] {
            const auto bytes = *anyBytes();
            RC_ASSERT(RawCodec::encode(bytes).value() == bytes);
            RC_ASSERT(RawCodec::decode(Format::Cbor, bytes).value() == bytes);
        });
        QVERIFY(holds);
    }

    void anyProfileComesBack()
    {
        const bool holds = rc::check("any profile", [](int visits) {
            const auto letters = rc::gen::container<std::string>(rc::gen::inRange<char>(0, 127));
            const Profile profile{*letters, visits,
                                  *rc::gen::container<std::vector<std::string>>(letters)};
            RC_ASSERT(comesBack<JsonCodec<Profile>>(profile));
            RC_ASSERT(comesBack<MessagePackCodec<Profile>>(profile));
            RC_ASSERT(comesBack<CborCodec<Profile>>(profile));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestValueCodec)
#include "tst_valuecodec.moc"
