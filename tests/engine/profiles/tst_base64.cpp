// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/base64.h"

#include <QByteArray>
#include <QTest>

#include <rapidcheck.h>

using larder::profiles::fromBase64;

class TestBase64 final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatAnotherEncoderWrites()
    {
        QVERIFY(rc::check("fromBase64(toBase64(x)) == x", [] {
            const auto bytes = *rc::gen::arbitrary<std::string>();
            auto text = QByteArray::fromStdString(bytes).toBase64().toStdString();
            if (!text.empty())
                text.insert(*rc::gen::inRange<std::size_t>(0, text.size()), "\r\n ");
            RC_ASSERT(fromBase64(text) == bytes);
        }));
    }

    void refusesWhatIsNoBase64_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::addRow("a URL") << QByteArray("redis://127.0.0.1:6379");
        QTest::addRow("a group cut short") << QByteArray("YWJ");
        QTest::addRow("padding inside") << QByteArray("YQ==YQ==");
        QTest::addRow("padding alone") << QByteArray("====");
        QTest::addRow("three of padding") << QByteArray("Y===");
        QTest::addRow("a letter after padding") << QByteArray("YW=j");
        QTest::addRow("the URL alphabet") << QByteArray("_-__");
    }

    void refusesWhatIsNoBase64()
    {
        QFETCH(QByteArray, text);

        QVERIFY(!fromBase64(text.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestBase64)
#include "tst_base64.moc"
