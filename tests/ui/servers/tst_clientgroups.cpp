// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/clientgroups.h"

#include <QTest>

using namespace std::chrono_literals;
using larder::redis::ClientInfo;
using larder::servers::addressesOf;
using larder::servers::groupClients;
using larder::servers::lastCommandsOf;

namespace {

ClientInfo client(std::int64_t id, const char *name, const char *address, std::uint64_t buffers = 0)
{
    ClientInfo info;
    info.id = id;
    info.name = name;
    info.address = address;
    info.bufferBytes = buffers;
    return info;
}

ClientInfo running(const char *command)
{
    auto info = client(1, "api", "10.0.0.1:5");
    info.lastCommand = command;
    return info;
}

/// The groups as one line: "api 2, worker 1, ? 3".
QString drawn(const std::vector<larder::servers::ClientGroup> &groups)
{
    QStringList parts;
    for (const auto &group : groups)
        parts += QStringLiteral("%1 %2").arg(
            group.name.empty() ? QStringLiteral("?") : QString::fromStdString(group.name),
            QString::number(group.clients.size()));
    return parts.join(QStringLiteral(", "));
}

} // namespace

class TestClientGroups final : public QObject
{
    Q_OBJECT

private slots:
    void putsTheGreaterGroupFirstAndTheNamelessLast()
    {
        const auto groups = groupClients({
            client(1, "", "10.0.0.9:1"),
            client(2, "worker", "10.0.0.2:1"),
            client(3, "api", "10.0.0.1:1"),
            client(4, "", "10.0.0.9:2"),
            client(5, "api", "10.0.0.1:2"),
            client(6, "", "10.0.0.9:3"),
        });

        QCOMPARE(drawn(groups), QStringLiteral("api 2, worker 1, ? 3"));
    }

    void noClientsAreNoGroups() { QVERIFY(groupClients({}).empty()); }

    void addsUpTheBuffersAndTakesTheLeastIdle()
    {
        auto busy = client(1, "api", "10.0.0.1:1", 100);
        busy.idle = 2s;
        auto waiting = client(2, "api", "10.0.0.1:2", 900);
        waiting.idle = 40min;
        waiting.flags = "b";

        const auto groups = groupClients({busy, waiting});

        QCOMPARE(groups.at(0).bufferBytes, 1'000U);
        QVERIFY(groups.at(0).idle == 2s);
        QCOMPARE(groups.at(0).blocked, 1);
        QCOMPARE(groups.at(0).clients.at(0).id, 2);
    }

    void namesTheAddressesOnce_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("others");

        QTest::addRow("one host, two ports")
            << QStringList{QStringLiteral("10.0.0.1:1"), QStringLiteral("10.0.0.1:2")}
            << QStringLiteral("10.0.0.1") << 0;
        QTest::addRow("three hosts")
            << QStringList{QStringLiteral("10.0.0.3:1"), QStringLiteral("10.0.0.1:2"),
                           QStringLiteral("10.0.0.2:2")}
            << QStringLiteral("10.0.0.1") << 2;
        QTest::addRow("IPv6") << QStringList{QStringLiteral("[::1]:6379")}
                              << QStringLiteral("[::1]") << 0;
        QTest::addRow("a Unix socket") << QStringList{QStringLiteral("/run/redis.sock:0")}
                                       << QStringLiteral("/run/redis.sock") << 0;
        QTest::addRow("not told") << QStringList{QString()} << QString() << 0;
    }

    void namesTheAddressesOnce()
    {
        QFETCH(QStringList, addresses);
        QFETCH(QString, first);
        QFETCH(int, others);
        std::vector<ClientInfo> clients;
        for (const auto &address : addresses)
            clients.push_back(client(1, "api", address.toUtf8().constData()));

        const auto found = addressesOf(groupClients(clients).at(0));

        QCOMPARE(QString::fromStdString(found.first), first);
        QCOMPARE(found.others, others);
    }

    void namesTheCommonestCommandsFirst()
    {
        const auto groups =
            groupClients({running("mget"), running("get"), running("get"), running(""),
                          running("set"), running("get"), running("set")});

        const auto commands = lastCommandsOf(groups.at(0), 2);

        QVERIFY((commands == std::vector<std::string>{"get", "set"}));
    }
};

QTEST_GUILESS_MAIN(TestClientGroups)
#include "tst_clientgroups.moc"
