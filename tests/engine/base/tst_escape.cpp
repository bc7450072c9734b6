// SPDX-License-Identifier: Apache-2.0
#include "engine/base/escape.h"

#include <QByteArray>
#include <QTest>

#include <rapidcheck.h>

using larder::escaped;
using larder::isUtf8;
using larder::unescaped;

namespace {

/// Bytes weighted towards what escaping is about: backslashes, pieces of escapes, UTF-8 leads.
rc::Gen<std::string> hostileBytes()
{
    const auto pieces = rc::gen::element<std::string>(
        "\\", "x", "\\x", "\\x0", "n", "\n", "\r", "\t", "\xE2\x80", "\xE2\x80\xAE", "\xC3\xA9",
        "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC0\xAF", "\xF0\x9F\x98\x80", "0", "f");
    const auto any =
        rc::gen::map(rc::gen::arbitrary<char>(), [](char c) { return std::string(1, c); });
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(pieces, any)),
                        [](const std::vector<std::string> &parts) {
                            std::string all;
                            for (const auto &part : parts)
                                all += part;
                            return all;
                        });
}

bool isOneSafeLine(const std::string &text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            return false;
    return isUtf8(text);
}

} // namespace

class TestEscape final : public QObject
{
    Q_OBJECT

private slots:
    void everyByteComesBack()
    {
        QVERIFY(rc::check("unescaped(escaped(x)) == x", [] {
            const auto bytes = *hostileBytes();
            RC_ASSERT(unescaped(escaped(bytes)) == bytes);
        }));
    }

    void theOutcomeIsAlwaysOneLineOfUtf8()
    {
        QVERIFY(rc::check("escaped(x) is printable UTF-8 on one line",
                          [] { RC_ASSERT(isOneSafeLine(escaped(*hostileBytes()))); }));
    }

    void unescapingNeverFails()
    {
        QVERIFY(rc::check("unescaped(x) is at most as long as x", [] {
            const auto text = *hostileBytes();
            RC_ASSERT(unescaped(text).size() <= text.size());
        }));
    }

    void escapes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");

        QTest::addRow("plain text stays") << QByteArray("user:42") << QByteArray("user:42");
        QTest::addRow("UTF-8 stays") << QByteArray("caf\xC3\xA9") << QByteArray("caf\xC3\xA9");
        QTest::addRow("an emoji stays")
            << QByteArray("\xF0\x9F\x98\x80") << QByteArray("\xF0\x9F\x98\x80");
        QTest::addRow("a line feed") << QByteArray("a\nb") << QByteArray("a\\nb");
        QTest::addRow("a carriage return") << QByteArray("\r") << QByteArray("\\r");
        QTest::addRow("a tab") << QByteArray("\t") << QByteArray("\\t");
        QTest::addRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\\x00b");
        QTest::addRow("delete") << QByteArray("\x7F") << QByteArray("\\x7f");
        QTest::addRow("a backslash") << QByteArray("\\n") << QByteArray("\\\\n");
        QTest::addRow("a byte that is no UTF-8") << QByteArray("\xFF") << QByteArray("\\xff");
        QTest::addRow("a cut sequence") << QByteArray("\xE2\x82") << QByteArray("\\xe2\\x82");
        QTest::addRow("an overlong slash") << QByteArray("\xC0\xAF") << QByteArray("\\xc0\\xaf");
        QTest::addRow("a surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\\xed\\xa0\\x80");
        QTest::addRow("right-to-left override")
            << QByteArray("\xE2\x80\xAE") << QByteArray("\\xe2\\x80\\xae");
        QTest::addRow("a terminal escape") << QByteArray("\x1B[31m") << QByteArray("\\x1b[31m");
        QTest::addRow("a C1 control") << QByteArray("\xC2\x9B") << QByteArray("\\xc2\\x9b");
        QTest::addRow("a zero-width space")
            << QByteArray("\xE2\x80\x8B") << QByteArray("\\xe2\\x80\\x8b");
    }

    void escapes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);

        QCOMPARE(QByteArray::fromStdString(escaped(bytes.toStdString())), expected);
    }

    void unknownEscapesStandForThemselves_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");

        QTest::addRow("a letter without meaning") << QByteArray("\\q") << QByteArray("\\q");
        QTest::addRow("a lone backslash at the end") << QByteArray("a\\") << QByteArray("a\\");
        QTest::addRow("hex cut short") << QByteArray("\\x4") << QByteArray("\\x4");
        QTest::addRow("no hex digits") << QByteArray("\\xzz") << QByteArray("\\xzz");
        QTest::addRow("upper-case hex is read") << QByteArray("\\xFF") << QByteArray("\xFF");
    }

    void unknownEscapesStandForThemselves()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);

        QCOMPARE(QByteArray::fromStdString(unescaped(text.toStdString())), expected);
    }

    void utf8IsCheckedByTheBook_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("expected");

        QTest::addRow("empty") << QByteArray() << true;
        QTest::addRow("the last code point") << QByteArray("\xF4\x8F\xBF\xBF") << true;
        QTest::addRow("past the last code point") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::addRow("the first of three bytes") << QByteArray("\xE0\xA0\x80") << true;
        QTest::addRow("overlong in three bytes") << QByteArray("\xE0\x9F\xBF") << false;
        QTest::addRow("the first of four bytes") << QByteArray("\xF0\x90\x80\x80") << true;
        QTest::addRow("overlong in four bytes") << QByteArray("\xF0\x8F\xBF\xBF") << false;
        QTest::addRow("just below the surrogates") << QByteArray("\xED\x9F\xBF") << true;
        QTest::addRow("a lone continuation") << QByteArray("\x80") << false;
        QTest::addRow("cut at the end") << QByteArray("a\xC3") << false;
    }

    void utf8IsCheckedByTheBook()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, expected);

        QCOMPARE(isUtf8(bytes.toStdString()), expected);
    }
};

QTEST_GUILESS_MAIN(TestEscape)
#include "tst_escape.moc"
