// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/clientsmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using larder::redis::ClientInfo;
using larder::servers::ClientGroup;
using larder::servers::ClientsModel;
using larder::servers::groupClients;

namespace {

ClientInfo client(std::int64_t id, const char *name, const char *address = "10.0.0.1:1")
{
    ClientInfo info;
    info.id = id;
    info.name = name;
    info.address = address;
    info.lastCommand = "get";
    return info;
}

/// The tree as indented lines: "api", "  id 1".
QString drawn(const ClientsModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto group = model.index(row, 0);
        lines += group.data().toString();
        for (int child = 0; child < model.rowCount(group); ++child)
            lines += QStringLiteral("  ") + model.index(child, 0, group).data().toString();
    }
    return lines.join(u'\n');
}

struct Fixture {
    ClientsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void update(std::vector<ClientInfo> clients) { model.update(groupClients(std::move(clients))); }
};

} // namespace

class TestClientsModel final : public QObject
{
    Q_OBJECT

private slots:
    void showsGroupsAndTheirClients()
    {
        Fixture f;
        f.update({client(1, "api"), client(2, "api"), client(3, "")});

        QCOMPARE(drawn(f.model), QStringLiteral("api\n  id 1\n  id 2\nno name\n  id 3"));
    }

    void keepsTheOrderOfWhatStays()
    {
        Fixture f;
        f.update({client(1, "api"), client(2, "api"), client(3, "worker")});

        f.update({client(1, "api"), client(3, "worker"), client(4, "worker"), client(5, "worker"),
                  client(6, "new")});

        QCOMPARE(drawn(f.model),
                 QStringLiteral("api\n  id 1\nworker\n  id 3\n  id 4\n  id 5\nnew\n  id 6"));
        QVERIFY(!f.model.isSorted());
        f.model.sortAnew();
        QVERIFY(drawn(f.model).startsWith(QStringLiteral("worker")));
        QVERIFY(f.model.isSorted());
    }

    void anIndexFollowsItsGroupWhenAnotherGoes()
    {
        Fixture f;
        f.update({client(1, "api"), client(2, "api"), client(3, "worker")});
        const QPersistentModelIndex worker = f.model.index(1, 0);
        const QPersistentModelIndex third = f.model.index(0, 0, worker);

        f.update({client(3, "worker")});

        QVERIFY(third.isValid());
        QCOMPARE(third.data().toString(), QStringLiteral("id 3"));
        QCOMPARE(third.parent(), QModelIndex(worker));
        QCOMPARE(worker.row(), 0);
    }

    void changesOfValuesMoveNoRows()
    {
        Fixture f;
        f.update({client(1, "api")});
        QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);

        auto busy = client(1, "api");
        busy.lastCommand = "set";
        f.update({busy});

        QCOMPARE(inserted.count() + removed.count(), 0);
        QVERIFY(changed.count() > 0);
        const auto group = f.model.index(0, 0);
        QCOMPARE(f.model.index(0, ClientsModel::LastCommand, group).data().toString(),
                 QStringLiteral("set"));
    }

    void theSameAgainSaysNothing()
    {
        Fixture f;
        f.update({client(1, "api")});
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);

        f.update({client(1, "api")});

        QCOMPARE(changed.count(), 0);
    }

    void filtersByNameAndAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");

        QTest::addRow("a name, any case") << QStringLiteral("API") << QStringLiteral("api\n  id 1");
        QTest::addRow("an address") << QStringLiteral("0.9") << QStringLiteral("worker\n  id 2");
        QTest::addRow("nothing") << QStringLiteral("xyz") << QString();
    }

    void filtersByNameAndAddress()
    {
        QFETCH(QString, text);
        Fixture f;
        f.update({client(1, "api", "10.0.0.1:5"), client(2, "worker", "10.0.0.9:5")});

        f.model.setFilter(text);
        QTEST(drawn(f.model), "shown");
        f.update({client(1, "api", "10.0.0.1:5"), client(2, "worker", "10.0.0.9:5")});
        QTEST(drawn(f.model), "shown");
    }

    void hostileNamesStayOnOneLineOfText()
    {
        Fixture f;
        f.update({client(1, "<b>x\n\xff")});

        QCOMPARE(f.model.index(0, 0).data().toString(), QStringLiteral("<b>x\\n\\xff"));
    }
};

QTEST_GUILESS_MAIN(TestClientsModel)
#include "tst_clientsmodel.moc"
