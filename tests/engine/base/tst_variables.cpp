// SPDX-License-Identifier: Apache-2.0
#include "engine/base/variables.h"

#include <QTest>

#include <rapidcheck.h>

using larder::ErrorCode;
using larder::Variables;

class TestVariables final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheEnvironmentOfTheProcess()
    {
        qputenv("LARDER_TST_VARIABLES", "a=b");

        QCOMPARE(Variables::ofProcess().text("LARDER_TST_VARIABLES"),
                 std::optional<std::string>("a=b"));
    }

    void readsLines()
    {
        const auto read = Variables::parse("# comment\n"
                                           "\n"
                                           "REDIS_HOST=cache.internal\r\n"
                                           "  export CACHE_TTL = 60 \n"
                                           "QUOTED=\"a b\"\n"
                                           "SINGLE='c=d'\n"
                                           "EMPTY=\n"
                                           "REDIS_HOST=later");

        QVERIFY(read);
        QCOMPARE(read->text("REDIS_HOST"), std::optional<std::string>("later"));
        QCOMPARE(read->text("CACHE_TTL"), std::optional<std::string>("60"));
        QCOMPARE(read->text("QUOTED"), std::optional<std::string>("a b"));
        QCOMPARE(read->text("SINGLE"), std::optional<std::string>("c=d"));
        QVERIFY(!read->text("EMPTY"));
        QVERIFY(!read->text("MISSING"));
    }

    void namesTheLineThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("detail");

        QTest::addRow("no sign") << QByteArray("A=1\nhunter2") << QByteArray("line 2");
        QTest::addRow("no name") << QByteArray("=hunter2") << QByteArray("line 1");
        QTest::addRow("a name with a space")
            << QByteArray("\n\nA B=hunter2") << QByteArray("line 3");
    }

    void namesTheLineThatIsWrong()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, detail);

        const auto read = Variables::parse(lines.toStdString());

        QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
        QVERIFY(read.error().detail.starts_with(detail.toStdString()));
        QVERIFY(read.error().detail.find("hunter2") == std::string::npos);
    }

    void readsSizesAsRedisDoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<quint64>("bytes");

        QTest::addRow("bytes") << QByteArray("100") << quint64{100};
        QTest::addRow("512mb") << QByteArray("512mb") << quint64{512} * 1024 * 1024;
        QTest::addRow("1GB") << QByteArray("1GB") << quint64{1024} * 1024 * 1024;
        QTest::addRow("1g") << QByteArray("1g") << quint64{1'000'000'000};
        QTest::addRow("64k") << QByteArray("64k") << quint64{64'000};
        QTest::addRow("0") << QByteArray("0") << quint64{0};
    }

    void readsSizesAsRedisDoes()
    {
        QFETCH(QByteArray, text);
        QFETCH(quint64, bytes);
        const Variables variables({{"SIZE", text.toStdString()}});

        QCOMPARE(**variables.bytes("SIZE"), bytes);
    }

    void refusesNonsenseByName_data()
    {
        QTest::addColumn<QByteArray>("value");

        for (const char *value : {"x", "-1", "12 mb", "1tb", "99999999999gb", "1.5", "mb"})
            QTest::addRow("%s", value) << QByteArray(value);
    }

    void refusesNonsenseByName()
    {
        QFETCH(QByteArray, value);
        const Variables variables({{"IT", value.toStdString()}});

        QVERIFY(variables.bytes("IT").error().detail.starts_with("IT must be"));
        QVERIFY(variables.truth("IT").error().detail.starts_with("IT must be"));
        QVERIFY(variables.number("IT", 0, 10)
                    .error()
                    .detail.starts_with("IT must be a number from 0 to 10"));
    }

    void whatIsNotSetIsNoError()
    {
        const Variables none(Variables::Map{{"EMPTY", ""}});

        QVERIFY(!*none.number("EMPTY", 1, 2));
        QVERIFY(!*none.truth("EMPTY"));
        QVERIFY(!*none.bytes("MISSING"));
    }

    void anyBytesAreReadOrRefused()
    {
        const bool holds = rc::check([](const std::string &lines) {
            const auto read = Variables::parse(lines);
            if (!read)
                RC_ASSERT(read.error().code == ErrorCode::InvalidArgument);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
