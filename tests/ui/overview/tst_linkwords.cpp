// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/linkwords.h"
#include "ui/overview/serverfacts.h"

#include <QTest>

#include "tests/ui/overview/story.h"

using namespace larder;
using host::LinkPhase;
using test::Story;

namespace {

Story watched()
{
    Story story;
    story.watch(5);
    return story;
}

} // namespace

class TestLinkWords final : public QObject
{
    Q_OBJECT

private slots:
    void connectedNeedsNoWords()
    {
        const auto story = watched();

        QVERIFY(!overview::linkText(story.glance()));
        QVERIFY(overview::linkActivity(story.glance()).isEmpty());
    }

    void silenceSaysSinceWhenAndWhatWasTried()
    {
        auto story = watched();
        story.fallSilent(134);

        const auto text = overview::linkText(story.glance());

        QVERIFY(text);
        QCOMPARE(text->status, kit::Status::Critical);
        QVERIFY(text->fact.contains(QStringLiteral("prod-cache-1")));
        QVERIFY2(text->sentence.contains(QStringLiteral("(2 min 14 s)"))
                     || text->sentence.contains(QStringLiteral("(2 min)")),
                 qPrintable(text->sentence));
        QVERIFY(text->sentence.contains(QStringLiteral("no reply to PING")));
        QCOMPARE(overview::linkActivity(story.glance()),
                 QStringLiteral("Reconnecting, attempt 9, next in 3 s"));
    }

    void refusalSaysWhatToDo()
    {
        auto story = watched();
        story.link.phase = LinkPhase::Refused;
        story.link.error = Error{ErrorCode::AuthFailed, "WRONGPASS invalid username-password pair"};

        const auto text = overview::linkText(story.glance());

        QVERIFY(text);
        const auto sentence = format::sentence(*story.link.error, {QStringLiteral("prod-cache-1")});
        QVERIFY(text->sentence.contains(sentence.remedy));
        QVERIFY(overview::linkActivity(story.glance()).isEmpty());
    }

    void loadingIsNoFault()
    {
        auto story = watched();
        story.link.phase = LinkPhase::Loading;
        story.link.loadedShare = 0.38;

        const auto text = overview::linkText(story.glance());

        QCOMPARE(text->status, kit::Status::Note);
        QVERIFY(text->sentence.contains(QStringLiteral("38 %")));
    }

    void roleIsSaid_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, redis::Role role, redis::Mode mode,
                            const char *words) {
            QTest::addRow("%s", name)
                << static_cast<int>(role) << static_cast<int>(mode) << QString::fromUtf8(words);
        };
        row("primary", redis::Role::Primary, redis::Mode::Standalone, "");
        row("replica", redis::Role::Replica, redis::Mode::Standalone,
            "This is a replica of 10.0.0.5:6379.");
        row("cluster", redis::Role::Primary, redis::Mode::Cluster,
            "This is one node of a Cluster.");
        row("sentinel", redis::Role::Sentinel, redis::Mode::Sentinel, "This is a Sentinel.");
    }

    void roleIsSaid()
    {
        QFETCH(int, role);
        QFETCH(int, mode);
        QFETCH(QString, words);
        auto story = watched();
        story.sample->identity.role = static_cast<redis::Role>(role);
        story.sample->identity.mode = static_cast<redis::Mode>(mode);
        story.sample->identity.primaryAddress = "10.0.0.5:6379";

        const auto text = overview::roleText(story.glance());

        QCOMPARE(text ? text->fact : QString(), words);
    }

    void serverTextIsNeverAPlaceholder()
    {
        auto story = watched();
        story.profile.name = "{time} %1 <b>x</b>";

        const auto text = overview::restartText({test::noon, 7}, story.glance());

        QVERIFY(text.fact.startsWith(QStringLiteral("{time} %1 <b>x</b> was restarted at ")));
    }

    void emptiedByARestartIsAWarning()
    {
        auto story = watched();
        story.sample->keys = 0;

        const auto text = overview::restartText({test::noon, 120'344}, story.glance());

        QCOMPARE(text.status, kit::Status::Warning);
        QVERIFY(text.sentence.contains(QStringLiteral("120,344")));
    }

    void factsLeaveOutWhatIsNotKnown()
    {
        monitoring::Sample sample;
        QCOMPARE(overview::machineFact(sample), QString());
        QCOMPARE(overview::fragmentationFact(sample), QString());
        QCOMPARE(overview::averageTtlFact(sample), QString());

        const auto story = watched();
        QCOMPARE(overview::averageTtlFact(*story.sample), QStringLiteral("Average TTL 38 min"));
        QCOMPARE(overview::machineFact(*story.sample),
                 QStringLiteral("CPU 31 %, up 41 d 6 h, AOF ok"));
        QCOMPARE(overview::replicationFact(*story.sample),
                 QStringLiteral("primary, 2 replicas, lag 0 B"));
    }

    void failedPersistenceIsNotOk()
    {
        monitoring::Persistence state;
        state.aofEnabled = true;
        state.lastSaveOk = false;

        QCOMPARE(overview::persistenceFact(state, {}), QStringLiteral("last save failed"));
    }
};

QTEST_GUILESS_MAIN(TestLinkWords)
#include "tst_linkwords.moc"
