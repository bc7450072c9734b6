// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/text.h"

#include <QTest>

using namespace larder::format;
using namespace std::string_view_literals;

class TestText final : public QObject
{
    Q_OBJECT

private slots:
    void serverBytesCannotPretend_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");

        QTest::addRow("text") << QByteArray("user:1") << "user:1";
        QTest::addRow("other scripts") << QByteArray("größe") << QString::fromUtf8("größe");
        QTest::addRow("bytes that are no text") << QByteArray("\xff\x00"
                                                              "a",
                                                              3)
                                                << "\\xff\\x00a";
        QTest::addRow("a line break") << QByteArray("a\nb") << "a\\nb";
        QTest::addRow("markup stays as it is") << QByteArray("<b>1</b>") << "<b>1</b>";
    }

    void serverBytesCannotPretend()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);

        QCOMPARE(fromServer({bytes.constData(), static_cast<std::size_t>(bytes.size())}), expected);
    }

    void keysGiveUpTheirMiddle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("expected");

        QTest::addRow("fits") << "abcdef" << 6 << "abcdef";
        QTest::addRow("even") << "abcdefgh" << 6 << "abc…gh";
        QTest::addRow("odd") << "abcdefgh" << 5 << "ab…gh";
        QTest::addRow("nothing left") << "abcdefgh" << 1 << "…";
        QTest::addRow("a pair stays together")
            << QString::fromUtf8("ab\xF0\x9F\x98\x80ghij") << 6 << "ab…ij";
    }

    void keysGiveUpTheirMiddle()
    {
        QFETCH(QString, text);
        QFETCH(int, most);
        QFETCH(QString, expected);

        QCOMPARE(elidedMiddle(text, most), expected);
    }

    void toolTipsAreEscapedAndBounded()
    {
        QCOMPARE(toolTip("user:<img src=x>"sv), QStringLiteral("user:&lt;img src=x&gt;"));
        QCOMPARE(toolTip(std::string(5'000, 'x')).size(), 1'024);
        QVERIFY(toolTip(std::string(5'000, 'x')).endsWith(u'…'));
    }

    void placesAreFilledOnceAndTogether()
    {
        const QString sentence = QStringLiteral("Delete {what} from {where}?");

        QCOMPARE(filled(sentence,
                        {{QLatin1String("what"), QStringLiteral("{where}")},
                         {QLatin1String("where"), QStringLiteral("prod {what}")}}),
                 QStringLiteral("Delete {where} from prod {what}?"));
    }

    void unknownPlacesStay_data()
    {
        QTest::addColumn<QString>("sentence");

        QTest::addRow("a name nobody gave") << "a {b} c";
        QTest::addRow("never closed") << "a {b";
        QTest::addRow("closed but not opened") << "a} b";
        QTest::addRow("empty") << "";
    }

    void unknownPlacesStay()
    {
        QFETCH(QString, sentence);

        QCOMPARE(filled(sentence, {{QLatin1String("x"), QStringLiteral("y")}}), sentence);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
