// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/environment.h"

#include <QTest>

using larder::ErrorCode;
using larder::Variables;
using larder::redis::ClientOptions;
using larder::redis::serverOf;
using larder::redis::TcpAddress;

namespace {

Variables environmentOf(const char *assignments)
{
    Variables::Map values;
    for (const auto &one : QString::fromUtf8(assignments).split(u' ', Qt::SkipEmptyParts))
        values.emplace(one.section(u'=', 0, 0).toStdString(), one.section(u'=', 1).toStdString());
    return Variables(std::move(values));
}

ClientOptions server(const char *assignments)
{
    auto found = serverOf(environmentOf(assignments));
    return found.value().value();
}

} // namespace

class TestEnvironment final : public QObject
{
    Q_OBJECT

private slots:
    void namesNoServerByItself()
    {
        QVERIFY(!*serverOf(environmentOf("")));
        QVERIFY(!*serverOf(environmentOf("REDIS_PORT=7000 REDIS_PASSWORD=x")));
        QVERIFY(!*serverOf(environmentOf("REDIS_URL= REDIS_HOST=")));
    }

    void readsTheUrlFirst()
    {
        const auto found = server("REDIS_URL=rediss://u:p@a:7/3 REDIS_HOST=b REDIS_PASSWORD=other");

        QCOMPARE(std::get<TcpAddress>(found.connect.endpoint).host, std::string("a"));
        QCOMPARE(found.connect.database, 3);
        QVERIFY(found.connect.tls);
        QCOMPARE(found.connect.password.reveal(), std::string_view("p"));
    }

    void readsHostAndTheRest()
    {
        const auto found =
            server("REDIS_HOST=b REDIS_PORT=7001 REDIS_DB=2 REDIS_PASSWORD=x REDIS_SSL=yes");

        QVERIFY((found.connect.endpoint == larder::redis::Endpoint(TcpAddress{"b", 7001})));
        QCOMPARE(found.connect.database, 2);
        QCOMPARE(found.connect.password.reveal(), std::string_view("x"));
        QVERIFY(found.connect.tls);
    }

    void readsHowToConnect()
    {
        const auto found =
            server("REDIS_HOST=b REDIS_MAX_CONNECTIONS=9 REDIS_RETRY_ON_TIMEOUT=false");

        QCOMPARE(found.poolSize, 9);
        QCOMPARE(found.retries, 0);
        QCOMPARE(server("REDIS_HOST=b REDIS_RETRY_ON_TIMEOUT=true").retries,
                 ClientOptions().retries);
    }

    void refusesNonsenseByName_data()
    {
        QTest::addColumn<QString>("assignment");

        for (const auto *assignment :
             {"REDIS_PORT=0", "REDIS_PORT=65536", "REDIS_PORT=x", "REDIS_DB=-1", "REDIS_SSL=maybe",
              "REDIS_MAX_CONNECTIONS=0", "REDIS_RETRY_ON_TIMEOUT=2"})
            QTest::addRow("%s", assignment) << QString::fromUtf8(assignment);
    }

    void refusesNonsenseByName()
    {
        QFETCH(QString, assignment);

        const auto found = serverOf(
            environmentOf(QByteArray("REDIS_HOST=b ").append(assignment.toUtf8()).constData()));

        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::InvalidArgument);
        QVERIFY(found.error().detail.starts_with(assignment.section(u'=', 0, 0).toStdString()));
    }

    void aBadUrlIsNotRepeated()
    {
        const auto found = serverOf(environmentOf("REDIS_URL=redis://u:hunter2@a:x"));

        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::InvalidUrl);
        QVERIFY(found.error().detail.find("hunter2") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
