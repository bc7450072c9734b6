// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/documents.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using larder::demo::Documents;

class TestDocuments final : public QObject
{
    Q_OBJECT

private slots:
    void areJsonOfAboutTheSizeAskedFor_data()
    {
        QTest::addColumn<int>("bytes");

        QTest::addRow("nothing") << 0;
        QTest::addRow("small") << 100;
        QTest::addRow("a profile") << 600;
        QTest::addRow("a report") << 15'000;
        QTest::addRow("more than is prepared") << 200'000;
    }

    void areJsonOfAboutTheSizeAskedFor()
    {
        QFETCH(int, bytes);
        const Documents documents(1);
        for (const auto *name : {"a", "task:17", "metric:cpu:user:9:30d", ""}) {
            const auto text =
                QByteArray::fromStdString(documents.json(name, static_cast<std::size_t>(bytes)));
            const auto json = QJsonDocument::fromJson(text);
            QVERIFY2(json.isObject(), text.left(200).constData());
            QCOMPARE(json.object().value(QStringLiteral("id")).toString(), QLatin1String(name));
            QVERIFY(text.size() >= bytes);
            QVERIFY(text.size() < bytes + 130);
        }
    }

    void theSameNameGivesTheSameValue()
    {
        QCOMPARE(Documents(1).json("task:1", 900), Documents(1).json("task:1", 900));
        QVERIFY(Documents(1).json("task:1", 900) != Documents(1).json("task:2", 900));
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
