// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/enginehost.h"
#include "engine/profiles/sessionsecrets.h"
#include "ui/connect/savedservers.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "tests/support/redisserver.h"

using namespace std::chrono_literals;
using namespace larder;
using connect::Accepted;
using connect::Asking;
using connect::Notice;
using connect::SavedServers;
using host::EngineHost;
using host::LinkPhase;
using host::ServerContext;
using profiles::PasswordStore;
using profiles::Profile;
using test::RedisServer;

namespace {

/// A keychain that fails, or never answers.
class BadKeychain final : public profiles::SecretStore
{
public:
    enum class Way { Refuses, Silent };
    explicit BadKeychain(Way way)
        : m_way(way)
    {
    }

    void read(const std::string &, ReadDone done) override
    {
        if (m_way == Way::Refuses)
            done(Error{ErrorCode::SecretUnavailable, "no keychain"});
    }
    void write(const std::string &, Secret, WriteDone done) override
    {
        if (m_way == Way::Refuses)
            done(Error{ErrorCode::SecretUnavailable, "no keychain"});
    }
    void remove(const std::string &, WriteDone) override { }

private:
    Way m_way;
};

Profile profileOf(const RedisServer &server, PasswordStore store = PasswordStore::Keychain)
{
    Profile profile;
    profile.id = profiles::newProfileId();
    profile.name = "cache-1";
    profile.passwordStore = store;
    profile.options.connect.endpoint = server.options().endpoint;
    profile.connectAtStart = false;
    return profile;
}

/// One run of the program over a folder of settings.
class Run final : public QObject
{
public:
    Run(const QTemporaryDir &folder, profiles::SecretStore &keychain)
        : host(clock, log)
        , saved(std::make_unique<SavedServers>(host, keychain,
                                               folder.filePath(fileName).toStdString()))
    {
        connect(saved.get(), &SavedServers::noticed, this,
                [this](const Notice &notice) { notices.append(notice.text); });
        connect(saved.get(), &SavedServers::passwordWanted, this,
                [this](ServerContext *server, Asking why) {
                    asked.push_back({server, why});
                });
    }

    bool load()
    {
        QSignalSpy loaded(saved.get(), &SavedServers::loaded);
        saved->load();
        return loaded.wait();
    }
    ServerContext *first() const { return host.servers().front(); }
    bool reaches(LinkPhase phase) const
    {
        return QTest::qWaitFor([&] { return first()->state().phase == phase; });
    }

    static inline const QString fileName = QStringLiteral("servers.json");

    SystemClock clock;
    NullLog log;
    EngineHost host;
    std::unique_ptr<SavedServers> saved;
    QStringList notices;
    std::vector<std::pair<ServerContext *, Asking>> asked;
};

/// All bytes of all files under a folder.
QByteArray allBytes(const QTemporaryDir &folder)
{
    QByteArray bytes;
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

class TestSavedServers final : public QObject
{
    Q_OBJECT

private slots:
    void serversOutliveTheProgram()
    {
        const QTemporaryDir folder;
        const RedisServer server;
        profiles::SessionSecrets keychain;
        const auto profile = profileOf(server);
        {
            Run run(folder, keychain);
            QVERIFY(run.load());
            run.saved->add({.profile = profile, .password = Secret()});
        }
        Run run(folder, keychain);
        QVERIFY(run.load());

        QCOMPARE(run.host.servers().size(), std::size_t{1});
        QCOMPARE(run.first()->profile().id, profile.id);
        QCOMPARE(run.first()->state().phase, LinkPhase::Off);
    }

    void whatIsAddedWhileTheFileIsReadIsKept()
    {
        const QTemporaryDir folder;
        const RedisServer server;
        profiles::SessionSecrets keychain;
        auto early = profileOf(server);
        early.name = "early";
        {
            Run run(folder, keychain);
            QVERIFY(run.load());
            run.saved->add({.profile = profileOf(server), .password = Secret()});
        }
        {
            Run run(folder, keychain);
            run.saved->add({.profile = early, .password = Secret()});
            QVERIFY(run.load());
        }
        Run run(folder, keychain);
        QVERIFY(run.load());

        QCOMPARE(run.host.servers().size(), std::size_t{2});
    }

    void connectsAtStartWithTheKeptPassword()
    {
        const QTemporaryDir folder;
        const RedisServer server({.config = {"requirepass right"}});
        profiles::SessionSecrets keychain;
        auto profile = profileOf(server);
        profile.connectAtStart = true;
        {
            Run run(folder, keychain);
            QVERIFY(run.load());
            run.saved->add({.profile = profile, .password = Secret("right")});
        }
        Run run(folder, keychain);
        QVERIFY(run.load());

        QVERIFY(run.reaches(LinkPhase::Connected));
        QVERIFY(run.asked.empty());
    }

    void aMissingPasswordIsAskedForOnce()
    {
        const QTemporaryDir folder;
        const RedisServer server({.config = {"requirepass right"}});
        profiles::SessionSecrets keychain;
        Run run(folder, keychain);
        QVERIFY(run.load());

        run.saved->add({.profile = profileOf(server), .password = Secret(), .connectNow = true});

        QTRY_COMPARE(run.asked.size(), std::size_t{1});
        QCOMPARE(run.asked[0].second, Asking::Missing);
        run.saved->connectServer(run.first(), Secret("wrong"));
        QTRY_COMPARE(run.asked.size(), std::size_t{2});
        QCOMPARE(run.asked[1].second, Asking::Refused);
        run.saved->connectServer(run.first(), Secret("right"));
        QVERIFY(run.reaches(LinkPhase::Connected));
        QCOMPARE(run.asked.size(), std::size_t{2});
    }

    void aPasswordIsKeptOnceTheServerTookIt()
    {
        const QTemporaryDir folder;
        const RedisServer server({.config = {"requirepass right"}});
        profiles::SessionSecrets keychain;
        const auto profile = profileOf(server);
        Run run(folder, keychain);
        QVERIFY(run.load());
        run.saved->add({.profile = profile, .password = Secret()});
        const auto kept = [&keychain, &profile] {
            std::string found;
            keychain.read(profile.id,
                          [&found](const Result<Secret> &secret) { found = secret->reveal(); });
            return found;
        };

        run.saved->connectServer(run.first(), Secret("wrong"));
        QTRY_COMPARE(run.asked.size(), std::size_t{1});
        QVERIFY(kept().empty());
        run.saved->connectServer(run.first(), Secret("right"));
        QVERIFY(run.reaches(LinkPhase::Connected));
        QTRY_VERIFY(kept() == "right");
    }

    void eachTimeMeansEachTime()
    {
        const QTemporaryDir folder;
        const RedisServer server({.config = {"requirepass right"}});
        profiles::SessionSecrets keychain;
        const auto profile = profileOf(server, PasswordStore::AskEachTime);
        Run run(folder, keychain);
        QVERIFY(run.load());

        run.saved->add({.profile = profile, .password = Secret("right"), .connectNow = true});
        QVERIFY(run.reaches(LinkPhase::Connected));
        QVERIFY(run.asked.empty());

        run.saved->connectServer(run.first());
        QCOMPARE(run.asked.size(), std::size_t{1});
        QCOMPARE(run.asked[0].second, Asking::EachTime);
        keychain.read(profile.id, [](const Result<Secret> &secret) { QVERIFY(secret->isEmpty()); });
    }

    void aKeychainThatFailsIsSaidAndMemoryServes_data()
    {
        QTest::addColumn<BadKeychain::Way>("way");
        QTest::addRow("refuses") << BadKeychain::Way::Refuses;
        QTest::addRow("never answers") << BadKeychain::Way::Silent;
    }

    void aKeychainThatFailsIsSaidAndMemoryServes()
    {
        QFETCH(BadKeychain::Way, way);
        const QTemporaryDir folder;
        const RedisServer server({.config = {"requirepass right"}});
        BadKeychain keychain(way);
        Run run(folder, keychain);
        run.saved->passwords().setPatience(50ms);
        QVERIFY(run.load());

        run.saved->add(
            {.profile = profileOf(server), .password = Secret("right"), .connectNow = true});

        QVERIFY(run.reaches(LinkPhase::Connected));
        QTRY_COMPARE(run.notices.size(), 1);
        QVERIFY(run.notices[0].contains(QStringLiteral("cache-1")));
        run.first()->disconnect();
        run.saved->connectServer(run.first());
        QVERIFY(run.reaches(LinkPhase::Connected));
    }

    void aKeychainThatFailsMattersOnlyWhereAPasswordIsWanted()
    {
        const QTemporaryDir folder;
        const RedisServer open;
        BadKeychain keychain(BadKeychain::Way::Refuses);
        Run run(folder, keychain);
        QVERIFY(run.load());
        run.saved->add({.profile = profileOf(open), .password = Secret()});

        run.saved->connectServer(run.first());

        QVERIFY(run.reaches(LinkPhase::Connected));
        QVERIFY(run.asked.empty());
    }

    void aKeychainThatFailsAsksWhereOneIs()
    {
        const QTemporaryDir folder;
        const RedisServer closed({.config = {"requirepass right"}});
        BadKeychain keychain(BadKeychain::Way::Refuses);
        Run run(folder, keychain);
        QVERIFY(run.load());
        run.saved->add({.profile = profileOf(closed), .password = Secret()});

        run.saved->connectServer(run.first());

        QTRY_COMPARE(run.asked.size(), std::size_t{1});
        QCOMPARE(run.asked[0].second, Asking::NoKeychain);
    }

    void anUntouchedPasswordMovesToItsNewPlace()
    {
        const QTemporaryDir folder;
        const RedisServer server({.config = {"requirepass right"}});
        profiles::SessionSecrets keychain;
        auto profile = profileOf(server);
        Run run(folder, keychain);
        QVERIFY(run.load());
        auto *before = run.saved->add({.profile = profile, .password = Secret("right")});

        profile.passwordStore = PasswordStore::Session;
        auto *after = run.saved->change(
            before, {.profile = profile, .password = std::nullopt, .connectNow = true});

        QCOMPARE(run.first(), after);
        QVERIFY(run.reaches(LinkPhase::Connected));
        keychain.read(profile.id, [](const Result<Secret> &secret) { QVERIFY(secret->isEmpty()); });
    }

    void aChangeReconnectsWhatWasConnected()
    {
        const QTemporaryDir folder;
        const RedisServer server;
        profiles::SessionSecrets keychain;
        auto profile = profileOf(server);
        Run run(folder, keychain);
        QVERIFY(run.load());
        run.saved->add({.profile = profile, .password = Secret(), .connectNow = true});
        QVERIFY(run.reaches(LinkPhase::Connected));

        profile.keyPrefix = "shop:";
        run.saved->change(run.first(), {.profile = profile, .password = std::nullopt});

        QVERIFY(run.reaches(LinkPhase::Connected));
        QCOMPARE(run.first()->profile().keyPrefix, "shop:");
    }

    void aDuplicateHasItsOwnNameAndThePassword()
    {
        const QTemporaryDir folder;
        const RedisServer server({.config = {"requirepass right"}});
        profiles::SessionSecrets keychain;
        Run run(folder, keychain);
        QVERIFY(run.load());
        auto *original =
            run.saved->add({.profile = profileOf(server), .password = Secret("right")});

        auto *copy = run.saved->duplicate(original);

        QVERIFY(copy->profile().id != original->profile().id);
        QCOMPARE(copy->profile().name, "cache-1 (2)");
        run.saved->connectServer(copy);
        QTRY_COMPARE(copy->state().phase, LinkPhase::Connected);
    }

    void whatIsRemovedIsForgotten()
    {
        const QTemporaryDir folder;
        const RedisServer server;
        profiles::SessionSecrets keychain;
        const auto profile = profileOf(server);
        {
            Run run(folder, keychain);
            QVERIFY(run.load());
            run.saved->add({.profile = profile, .password = Secret("right")});
            run.saved->remove(run.first());
            QVERIFY(run.host.servers().empty());
        }
        keychain.read(profile.id, [](const Result<Secret> &secret) { QVERIFY(secret->isEmpty()); });
        Run run(folder, keychain);
        QVERIFY(run.load());
        QVERIFY(run.host.servers().empty());
    }

    void twoServersNeverShareAName()
    {
        const QTemporaryDir folder;
        const RedisServer server;
        profiles::SessionSecrets keychain;
        Run run(folder, keychain);
        QVERIFY(run.load());
        run.saved->add({.profile = profileOf(server), .password = Secret()});
        run.saved->add({.profile = profileOf(server), .password = Secret()});

        QCOMPARE(run.host.servers()[1]->profile().name, "cache-1 (2)");
    }

    void aDamagedFileIsRestoredAndSaid()
    {
        const QTemporaryDir folder;
        const RedisServer server;
        profiles::SessionSecrets keychain;
        {
            Run run(folder, keychain);
            QVERIFY(run.load());
            run.saved->add({.profile = profileOf(server), .password = Secret()});
            run.saved->add({.profile = profileOf(server), .password = Secret()});
        }
        QFile file(folder.filePath(Run::fileName));
        QVERIFY(file.resize(file.size() / 2));

        Run run(folder, keychain);
        QVERIFY(run.load());

        QCOMPARE(run.host.servers().size(), std::size_t{1});
        QCOMPARE(run.notices.size(), 1);
        QVERIFY(run.notices[0].contains(QStringLiteral("damaged-")));
    }

    void aFileOfALaterVersionStaysAsItIs()
    {
        const QTemporaryDir folder;
        const RedisServer server;
        profiles::SessionSecrets keychain;
        const QByteArray later = R"({"version": 999, "profiles": []})";
        {
            QFile file(folder.filePath(Run::fileName));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(later);
        }
        {
            Run run(folder, keychain);
            QVERIFY(run.load());
            QCOMPARE(run.notices.size(), 1);
            run.saved->add({.profile = profileOf(server), .password = Secret()});
            QTRY_COMPARE(run.notices.size(), 2);
            QCOMPARE(run.host.servers().size(), std::size_t{1});
        }
        QCOMPARE(allBytes(folder), later);
    }

    void noSecretIsEverOnDisk()
    {
        const QTemporaryDir folder;
        const RedisServer server({.config = {"requirepass s3cr3t-on-disk"}});
        profiles::SessionSecrets keychain;
        for (const auto store :
             {PasswordStore::Keychain, PasswordStore::Session, PasswordStore::AskEachTime}) {
            Run run(folder, keychain);
            QVERIFY(run.load());
            auto *added = run.saved->add({.profile = profileOf(server, store),
                                          .password = Secret("s3cr3t-on-disk"),
                                          .connectNow = true});
            QTRY_COMPARE(added->state().phase, LinkPhase::Connected);
            run.saved->duplicate(added);
            auto changed = added->profile();
            changed.keyPrefix = "x:";
            run.saved->change(added, {.profile = changed, .password = Secret("s3cr3t-on-disk")});
        }
        const auto bytes = allBytes(folder);
        QVERIFY(bytes.contains("cache-1"));
        QVERIFY(!bytes.contains("s3cr3t-on-disk"));
    }
};

QTEST_GUILESS_MAIN(TestSavedServers)
#include "tst_savedservers.moc"
