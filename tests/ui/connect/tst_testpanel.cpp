// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/testpanel.h"
#include "ui/connect/testrow.h"
#include "ui/kit/button.h"
#include "ui/kit/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/connect/pictures.h"

using namespace larder;
using namespace std::chrono_literals;
using connect::Remedy;
using connect::TestPanel;
using connect::TestRow;
using redis::ConnectPhase;

namespace {

redis::ConnectOptions overTls()
{
    redis::ConnectOptions options;
    options.endpoint = redis::TcpAddress{.host = "cache-3.prod.example", .port = 6379};
    options.tls = redis::TlsOptions();
    return options;
}

redis::PeerCertificate certificate()
{
    redis::PeerCertificate shown;
    shown.names = {"cache.internal"};
    shown.issuer = "CN=Example CA,O=Example";
    shown.validUntil = std::chrono::sys_days(std::chrono::year(2027) / 3 / 3);
    return shown;
}

redis::PhaseReport wrongHost()
{
    return {.phase = ConnectPhase::Tls,
            .took = 31ms,
            .found = {},
            .error = Error{ErrorCode::TlsWrongHost, "cache.internal"},
            .certificate = certificate()};
}

struct Fixture {
    TestPanel panel;

    Fixture() { panel.begin(overTls(), QStringLiteral("14:31:40")); }

    /// "title | text" of each row, from the top.
    QStringList rows() const
    {
        QStringList list;
        for (const auto *row : panel.findChildren<TestRow *>()) {
            if (!row->isHidden())
                list.append(row->accessibleName() + QStringLiteral(" | ")
                            + row->accessibleDescription());
        }
        return list;
    }
    QString row(const QString &title) const
    {
        for (const auto &row : rows()) {
            if (row.startsWith(title))
                return row;
        }
        return {};
    }
    kit::Button *button(const QString &text) const
    {
        for (auto *button : panel.findChildren<kit::Button *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

class TestTestPanel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(theme::Mode::Dark); }

    void plansOnlyThePhasesThatThereAre()
    {
        TestPanel panel;
        redis::ConnectOptions options;
        options.endpoint = redis::UnixSocket{.path = "/run/redis.sock"};
        panel.plan(options);
        QCOMPARE(panel.findChildren<TestRow *>().size(), 4); // connect, sign in, PING, rights
        QVERIFY(!panel.hasResults());
    }

    void showsWhatWasFound()
    {
        Fixture f;
        f.panel.add(
            {.phase = ConnectPhase::Resolve, .took = 2ms, .found = "203.0.113.20, 2001:db8::20"});
        f.panel.add({.phase = ConnectPhase::Connect, .took = 4ms, .found = "203.0.113.20"});

        QVERIFY(f.row(QStringLiteral("Find the host"))
                    .contains(QStringLiteral("203.0.113.20 and 2001:db8::20")));
        QVERIFY(f.row(QStringLiteral("Connect"))
                    .contains(QStringLiteral("TCP to 203.0.113.20, port 6379")));
    }

    void aFailureNamesItsReasonAndTheRestIsNotTried()
    {
        Fixture f;
        f.panel.add(wrongHost());
        f.panel.finish({.error = wrongHost().error, .inspection = {}});

        const auto failed = f.row(QStringLiteral("TLS failed"));
        QVERIFY2(
            failed.contains(QStringLiteral("for cache.internal, not for cache-3.prod.example")),
            qPrintable(failed));
        QVERIFY(failed.contains(QStringLiteral("Valid until 3 Mar 2027, issued by Example CA")));
        QVERIFY(f.row(QStringLiteral("PING")).contains(QStringLiteral("not tried")));
        QVERIFY(!f.panel.isRunning());
    }

    void offersWhatMayCureIt()
    {
        Fixture f;
        f.panel.add(wrongHost());
        QSignalSpy chosen(&f.panel, &TestPanel::remedyChosen);
        QSignalSpy wanted(&f.panel, &TestPanel::certificateWanted);

        f.button(QStringLiteral("Use cache.internal as server name"))->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<Remedy>().kind, Remedy::Kind::UseServerName);

        f.button(QStringLiteral("Show the certificate"))->click();
        QCOMPARE(wanted.size(), 1);
    }

    void aRemedyGivesUpTheMiddleOfItsTextWhereThereIsNoRoom()
    {
        Fixture f;
        auto report = wrongHost();
        const QString name = QStringLiteral("a-<b>-cache.with.a.long.name.of.its.own.example");
        report.certificate->names = {name.toStdString()};
        f.panel.add(report);
        const QString whole = QStringLiteral("Use %1 as server name").arg(name);
        auto *button = f.button(whole);
        f.panel.resize(900, 600);
        f.panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&f.panel));
        QCOMPARE(button->text(), whole);
        QVERIFY(button->toolTip().isEmpty());

        f.panel.resize(300, 600);
        QTRY_VERIFY(button->text().contains(u'…'));
        QVERIFY(button->text().startsWith(QStringLiteral("Use a-")));
        QVERIFY(button->text().endsWith(QStringLiteral("name")));
        QVERIFY(button->mapTo(&f.panel, button->rect().topRight()).x() < f.panel.width());
        QCOMPARE(button->accessibleName(), whole);
        QCOMPARE(button->toolTip(), whole.toHtmlEscaped());
        QSignalSpy chosen(&f.panel, &TestPanel::remedyChosen);
        button->click();
        QCOMPARE(chosen.at(0).at(0).value<Remedy>().value, name); // all of it

        f.panel.resize(900, 600);
        QTRY_COMPARE(button->text(), whole);
    }

    void aRemedyMayStartTheNextTest()
    {
        Fixture f;
        f.panel.add(wrongHost());
        QObject::connect(&f.panel, &TestPanel::remedyChosen, &f.panel,
                         [&f] { f.panel.begin(overTls(), QStringLiteral("14:32:00")); });

        f.button(QStringLiteral("Use cache.internal as server name"))->click();

        QVERIFY(f.row(QStringLiteral("TLS")).contains(QStringLiteral("not tried")));
    }

    void serverTextIsNeverMarkup()
    {
        Fixture f;
        auto report = wrongHost();
        report.certificate->issuer = "CN=<img src=/etc/passwd>\n\x1b[31m";
        f.panel.add(report);

        const auto failed = f.row(QStringLiteral("TLS failed"));
        QVERIFY(failed.contains(QStringLiteral("<img src=/etc/passwd>\\n\\x1b[31m")));
        for (const auto *label : f.panel.findChildren<kit::PlainLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void saysWhatAnswers_data()
    {
        QTest::addColumn<redis::Mode>("mode");
        QTest::addColumn<redis::Role>("role");
        QTest::addColumn<QString>("words");

        QTest::addRow("usual") << redis::Mode::Standalone << redis::Role::Primary
                               << QStringLiteral("Redis 7.2.5, primary");
        QTest::addRow("node") << redis::Mode::Cluster << redis::Role::Primary
                              << QStringLiteral("one node of a Cluster");
        QTest::addRow("Sentinel") << redis::Mode::Sentinel << redis::Role::Sentinel
                                  << QStringLiteral("This is a Sentinel");
        QTest::addRow("replica") << redis::Mode::Standalone << redis::Role::Replica
                                 << QStringLiteral("replica of 10.0.0.5:6379");
    }

    void saysWhatAnswers()
    {
        QFETCH(redis::Mode, mode);
        QFETCH(redis::Role, role);
        QFETCH(QString, words);
        Fixture f;
        host::Inspection inspection;
        inspection.identity = redis::Identity{.flavour = redis::Flavour::Redis,
                                              .version = "7.2.5",
                                              .mode = mode,
                                              .role = role,
                                              .runId = {},
                                              .primaryAddress = "10.0.0.5:6379"};

        f.panel.finish({.error = {}, .inspection = inspection});

        const auto row = f.row(QStringLiteral("What answers"));
        QVERIFY2(row.contains(words), qPrintable(row));
    }

    void missingRightsComeWithTheLineThatGrantsThem()
    {
        Fixture f;
        host::Inspection inspection;
        inspection.rights.user = "watcher";
        inspection.rights.denied = {"info", "slowlog|get"};

        f.panel.finish({.error = {}, .inspection = inspection});

        QVERIFY(f.row(QStringLiteral("Rights"))
                    .contains(QStringLiteral("May not run INFO and SLOWLOG GET")));
        f.button(QStringLiteral("Copy what is missing"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("ACL SETUSER watcher +info +slowlog|get"));
    }

    void copiesTheLeastRights()
    {
        Fixture f;
        f.button(QStringLiteral("Copy as ACL line"))->click();

        const auto line = QGuiApplication::clipboard()->text();
        QVERIFY(line.startsWith(QStringLiteral("ACL SETUSER larder on ")));
        QVERIFY(line.contains(QStringLiteral("+client|list")));
    }

    void canBeStopped()
    {
        Fixture f;
        QSignalSpy stop(&f.panel, &TestPanel::stopWanted);
        f.button(QStringLiteral("Stop"))->click();
        QCOMPARE(stop.size(), 1);

        f.panel.stopped();
        QVERIFY(!f.panel.isRunning());
    }
};

QTEST_MAIN(TestTestPanel)
#include "tst_testpanel.moc"
