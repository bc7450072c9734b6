// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/profileform.h"
#include "ui/kit/lineedit.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

#include "tests/ui/connect/pictures.h"

using namespace larder;
using connect::ProfileForm;
using profiles::Profile;
using Kept = connect::SignInSection::Kept;

namespace {

Profile sample()
{
    Profile profile;
    profile.id = profiles::newProfileId();
    profile.name = "cache-1";
    profile.options.connect.endpoint = redis::TcpAddress{.host = "cache-1.example", .port = 6379};
    return profile;
}

rc::Gen<std::string> line(const std::string &letters)
{
    return rc::gen::container<std::string>(rc::gen::elementOf(letters));
}

/// What a person may call something: text, not bytes.
rc::Gen<std::string> word()
{
    return rc::gen::map(rc::gen::nonEmpty(line("abcX-019.")),
                        [](const std::string &letters) { return letters + "ü"; });
}

template<typename Duration>
rc::Gen<Duration> time()
{
    return rc::gen::map(rc::gen::inRange<int>(1, 86'400), [](int n) { return Duration(n); });
}

rc::Gen<redis::Endpoint> endpoint()
{
    const auto tcp = rc::gen::apply(
        [](std::string host, int port) {
            return redis::Endpoint(redis::TcpAddress{.host = std::move(host),
                                                     .port = static_cast<std::uint16_t>(port)});
        },
        word(), rc::gen::inRange(1, 65'536));
    const auto socket = rc::gen::map(line("ab/._\\é\x01\xff"), [](const std::string &path) {
        return redis::Endpoint(redis::UnixSocket{.path = '/' + path});
    });
    return rc::gen::oneOf(tcp, socket);
}

redis::TlsOptions anyTls()
{
    return {.verify = *rc::gen::element(redis::TlsVerify::ChainAndHost, redis::TlsVerify::Nothing),
            .serverName = *line("ab.-"),
            .caFile = '/' + *line("a\\ \xff"),
            .certificateFile = '/' + *word(),
            .keyFile = '/' + *word()};
}

/// Every field takes any value it may have.
Profile anyProfile()
{
    auto profile = sample();
    profile.name = *word();
    profile.label = *rc::gen::element(profiles::Label::None, profiles::Label::Development,
                                      profiles::Label::Staging, profiles::Label::Production);
    profile.colour = *rc::gen::element<std::string>("", "#3d9be9", "#0123ab");
    profile.passwordStore =
        *rc::gen::element(profiles::PasswordStore::Keychain, profiles::PasswordStore::Session,
                          profiles::PasswordStore::AskEachTime);
    profile.keyPrefix = *line(std::string("ab:-\\\x00\x80é ", 10));
    profile.sampleEvery = std::chrono::milliseconds(*rc::gen::inRange(200, 60'001));
    profile.connectAtStart = *rc::gen::arbitrary<bool>();

    auto &options = profile.options;
    options.poolSize = *rc::gen::inRange(1, 1'001);
    options.retries = *rc::gen::inRange(0, 101);
    options.healthCheckEvery = *time<std::chrono::seconds>();
    options.access = *rc::gen::element(redis::Access::ReadOnly, redis::Access::ReadWrite);
    options.reconnect.first = *time<std::chrono::milliseconds>();
    options.reconnect.most = options.reconnect.first + *time<std::chrono::milliseconds>();
    options.reconnect.jitter = *rc::gen::inRange(0, 1'000'001) / 1'000'000.0;
    options.breaker.failuresToOpen = *rc::gen::inRange(1, 1'000);
    options.breaker.openFor = *time<std::chrono::milliseconds>();
    options.breaker.probeLease = *time<std::chrono::milliseconds>();

    auto &connect = options.connect;
    connect.endpoint = *endpoint();
    connect.user = *line("ab-\\\x80");
    connect.database = *rc::gen::inRange(0, 1'000);
    connect.clientName = *line("ab-!~");
    connect.keepalive = std::chrono::seconds(*rc::gen::inRange(0, 86'401));
    connect.limits.maxBytes = *rc::gen::inRange<std::uint64_t>(1, 1ULL << 40U);
    connect.limits.maxDepth = *rc::gen::inRange(1, 1'000);
    connect.flight.bytes = *rc::gen::inRange<std::size_t>(1, 1ULL << 40U);
    connect.flight.commands = *rc::gen::inRange<std::size_t>(1, 1'000'000);
    connect.timeouts = {.resolve = *time<std::chrono::milliseconds>(),
                        .connect = *time<std::chrono::milliseconds>(),
                        .tls = *time<std::chrono::milliseconds>(),
                        .signIn = *time<std::chrono::milliseconds>(),
                        .command = *time<std::chrono::milliseconds>(),
                        .silence = *time<std::chrono::milliseconds>()};
    if (std::holds_alternative<redis::TcpAddress>(connect.endpoint) && *rc::gen::arbitrary<bool>())
        connect.tls = anyTls();
    return profile;
}

bool isSame(const Profile &a, const Profile &b)
{
    const auto &ca = a.options.connect;
    const auto &cb = b.options.connect;
    return a.id == b.id && a.name == b.name && a.label == b.label && a.colour == b.colour
        && a.passwordStore == b.passwordStore && a.keyPrefix == b.keyPrefix
        && a.sampleEvery == b.sampleEvery && a.connectAtStart == b.connectAtStart
        && a.options.poolSize == b.options.poolSize && a.options.retries == b.options.retries
        && a.options.healthCheckEvery == b.options.healthCheckEvery
        && a.options.access == b.options.access
        && a.options.reconnect.first == b.options.reconnect.first
        && a.options.reconnect.most == b.options.reconnect.most
        && a.options.reconnect.jitter == b.options.reconnect.jitter
        && a.options.breaker.failuresToOpen == b.options.breaker.failuresToOpen
        && a.options.breaker.openFor == b.options.breaker.openFor
        && a.options.breaker.probeLease == b.options.breaker.probeLease
        && ca.endpoint == cb.endpoint && ca.tls == cb.tls && ca.user == cb.user
        && ca.database == cb.database && ca.clientName == cb.clientName
        && ca.timeouts == cb.timeouts && ca.limits == cb.limits && ca.flight == cb.flight
        && ca.keepalive == cb.keepalive;
}

struct Fixture {
    ProfileForm form;

    explicit Fixture(const Profile &profile = sample())
    {
        form.resize(560, 600);
        form.load(profile, Kept::Nothing, {});
    }

    kit::LineEdit *edit(const char *field) const
    {
        // A database is in two rows; the one in sight counts.
        for (auto *found : form.findChildren<kit::LineEdit *>(QLatin1String(field))) {
            if (found->isVisibleTo(&form))
                return found;
        }
        qFatal("no field %s", field);
    }
    void type(const char *field, const QString &text) const
    {
        auto *target = edit(field);
        target->setText(text);
        Q_EMIT target->textEdited(text);
    }
    QStringList wrong() const
    {
        QStringList fields;
        for (const auto &problem : form.problems())
            fields.append(problem.field);
        return fields;
    }
};

} // namespace

class TestProfileForm final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(theme::Mode::Dark); }

    void everyFieldSurvives()
    {
        Fixture f;
        const bool holds = rc::check("load, then read back", [&f] {
            const auto profile = anyProfile();
            f.form.load(profile, Kept::Nothing, {});
            RC_ASSERT(isSame(f.form.profile(), profile));
        });
        QVERIFY(holds);
    }

    void aGoodProfileHasNoProblems()
    {
        const Fixture f;
        QCOMPARE(f.wrong(), QStringList());
    }

    void badInputIsNamedAndKept_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");

        const auto row = [](const char *field, const char *typed) {
            QTest::addRow("%s %s", field, typed) << QByteArray(field) << QString::fromUtf8(typed);
        };
        row("port", "63x");
        row("port", "0");
        row("port", "65536");
        row("port", "");
        row("host", "");
        row("host", "a b");
        row("database", "-1");
        row("user", "two words");
        row("poolSize", "0");
        row("connectMs", "soon");
        row("mostMs", "10");
        row("jitter", "150");
        row("maxBytes", "64 XB");
        row("maxBytes", "0");
        row("keyPrefix", "a{b}");
        row("clientName", "two words");
        row("sampleEveryMs", "100");
    }

    void badInputIsNamedAndKept()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        const Fixture f;

        f.type(field.constData(), typed);

        QCOMPARE(f.wrong(), QStringList(QString::fromLatin1(field)));
        QVERIFY(!f.form.problems().front().sentence.isEmpty());
        QCOMPARE(f.edit(field.constData())->text(), typed);
        QVERIFY(f.edit(field.constData())->hasFailed());
    }

    void theListShowsWhereTheTroubleIs()
    {
        const Fixture f;
        f.type("sampleEveryMs", QStringLiteral("1"));

        for (int i = 0; i < f.form.sectionCount(); ++i)
            QCOMPARE(f.form.hasTrouble(i), i == f.form.sectionCount() - 1);
    }

    void aNameThatIsTakenIsRefused()
    {
        Fixture f;
        auto other = sample();
        other.name = "cache-2";
        f.form.load(sample(), Kept::Nothing, {other});

        f.type("name", QStringLiteral("cache-2"));

        QCOMPARE(f.wrong(), QStringList(QStringLiteral("name")));
    }

    void aNameIsSuggestedFromTheHost()
    {
        auto profile = sample();
        profile.name.clear();
        auto taken = sample();
        taken.name = "cache-9";
        Fixture f;
        f.form.load(profile, Kept::Nothing, {taken});

        f.type("host", QStringLiteral("cache-9.prod.example"));
        QCOMPARE(f.form.profile().name, "cache-9 (2)");
        f.type("host", QStringLiteral("10.0.0.5"));
        f.type("port", QStringLiteral("7000"));
        QCOMPARE(f.form.profile().name, "10.0.0.5:7000");
    }

    void aUrlFillsTheFields()
    {
        Fixture f;
        f.type("url", QStringLiteral("rediss://ops:pa%20ss@[2001:db8::20]:7000/3"));

        const auto connect = f.form.profile().options.connect;
        QVERIFY(connect.endpoint
                == redis::Endpoint(redis::TcpAddress{.host = "2001:db8::20", .port = 7000}));
        QCOMPARE(connect.user, "ops");
        QCOMPARE(connect.database, 3);
        QVERIFY(connect.tls.has_value());
        QVERIFY(f.form.password()->reveal() == "pa ss");
        QVERIFY(!f.edit("url")->text().contains(QStringLiteral("pa")));
    }

    void theUrlFollowsTheFields()
    {
        const Fixture f;
        f.type("host", QStringLiteral("cache-7.example"));
        f.type("database", QStringLiteral("5"));
        f.type("password", QStringLiteral("hidden"));

        QCOMPARE(f.edit("url")->text(), QStringLiteral("redis://cache-7.example:6379/5"));
    }

    void aUrlToASocketShowsThePath()
    {
        const Fixture f;
        f.type("url", QStringLiteral("unix:///run/redis/redis.sock?db=2"));

        QCOMPARE(f.edit("socket")->text(), QStringLiteral("/run/redis/redis.sock"));
        QCOMPARE(f.edit("database")->text(), QStringLiteral("2"));
        QCOMPARE(f.wrong(), QStringList());
    }

    void aWrongUrlStopsSavingAndChangesNothing()
    {
        const Fixture f;
        f.type("url", QStringLiteral("redis://h:port"));
        Q_EMIT f.edit("url")->editingFinished();

        QCOMPARE(f.wrong(), QStringList(QStringLiteral("url")));
        QVERIFY(f.form.profile().options.connect.endpoint == sample().options.connect.endpoint);
        QCOMPARE(f.edit("url")->text(), QStringLiteral("redis://h:port"));
    }

    void anUntouchedPasswordStays()
    {
        Fixture f;
        f.form.load(sample(), Kept::Password, {});
        QVERIFY(!f.form.password().has_value());

        f.type("password", QStringLiteral("new"));
        QVERIFY(f.form.password()->reveal() == "new");
        f.type("password", QString());
        QVERIFY(f.form.password()->isEmpty());
    }

    void productionIsAlwaysVerified()
    {
        auto profile = sample();
        profile.label = profiles::Label::Production;
        profile.options.connect.tls = redis::TlsOptions{.verify = redis::TlsVerify::Nothing};
        const Fixture f(profile);

        QCOMPARE(f.wrong(), QStringList(QStringLiteral("verify")));
    }

    void tlsDetailsOutliveItsSwitch()
    {
        auto profile = sample();
        profile.options.connect.tls = redis::TlsOptions{.caFile = "/etc/ca.pem"};
        Fixture f(profile);

        f.form.apply({.kind = connect::Remedy::Kind::TurnTlsOff});
        QVERIFY(!f.form.profile().options.connect.tls);
        f.form.apply({.kind = connect::Remedy::Kind::TurnTlsOn});
        QCOMPARE(f.form.profile().options.connect.tls->caFile, "/etc/ca.pem");
    }

    void aServerNameCuresAWrongHost()
    {
        auto profile = sample();
        profile.options.connect.tls = redis::TlsOptions();
        Fixture f(profile);
        f.form.showFailed(QStringLiteral("serverName"));
        QVERIFY(f.edit("serverName")->hasFailed());

        f.form.apply({.kind = connect::Remedy::Kind::UseServerName,
                      .value = QStringLiteral("cache.internal")});

        QCOMPARE(f.form.profile().options.connect.tls->serverName, "cache.internal");
        QVERIFY(!f.edit("serverName")->hasFailed());
    }
};

QTEST_MAIN(TestProfileForm)
#include "tst_profileform.moc"
