// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/identity.h"

#include <QTest>

using larder::redis::Flavour;
using larder::redis::Identity;
using larder::redis::Mode;
using larder::redis::Role;
namespace format = larder::format;

Q_DECLARE_METATYPE(larder::redis::Identity)

class TestFormatIdentity final : public QObject
{
    Q_OBJECT

private slots:
    void saysTheProduct_data()
    {
        QTest::addColumn<Identity>("identity");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, Flavour flavour, const char *version,
                            const char *words) {
            Identity identity;
            identity.flavour = flavour;
            identity.version = version;
            QTest::addRow("%s", name) << identity << QString::fromUtf8(words);
        };
        row("Redis", Flavour::Redis, "7.0.15", "Redis 7.0.15");
        row("Valkey", Flavour::Valkey, "8.0.1", "Valkey 8.0.1");
        row("no version", Flavour::KeyDb, "", "KeyDB");
        row("no name", Flavour::Other, "3.1", "Version 3.1");
        row("nothing", Flavour::Other, "", "");
        row("hostile", Flavour::Redis, "7\x1b[2J", "Redis 7\\x1b[2J");
    }

    void saysTheProduct()
    {
        QFETCH(Identity, identity);
        QFETCH(QString, words);

        QCOMPARE(format::product(identity), words);
    }

    void saysTheRole_data()
    {
        QTest::addColumn<Identity>("identity");
        QTest::addColumn<QString>("words");

        Identity identity;
        identity.role = Role::Unknown;
        QTest::addRow("unknown") << identity << QString();
        identity.role = Role::Primary;
        QTest::addRow("alone") << identity << QStringLiteral("primary");
        identity.mode = Mode::Cluster;
        QTest::addRow("in a Cluster") << identity << QStringLiteral("Cluster node, primary");
        identity.mode = Mode::Standalone;
        identity.role = Role::Replica;
        QTest::addRow("a replica of whom") << identity << QStringLiteral("replica");
        identity.primaryAddress = "10.0.0.5:6379";
        QTest::addRow("a replica") << identity << QStringLiteral("replica of 10.0.0.5:6379");
        identity.mode = Mode::Sentinel;
        QTest::addRow("a Sentinel") << identity << QStringLiteral("Sentinel");
    }

    void saysTheRole()
    {
        QFETCH(Identity, identity);
        QFETCH(QString, words);

        QCOMPARE(format::role(identity), words);
    }
};

QTEST_GUILESS_MAIN(TestFormatIdentity)
#include "tst_identity.moc"
