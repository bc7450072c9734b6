// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QTest>

#include "tests/architecture/sourcetree.h"

using namespace Qt::StringLiterals;

/// Rules of the house that a compiler does not know.
class TestHouse final : public QObject
{
    Q_OBJECT

private slots:
    void everyFileNamesItsLicence()
    {
        static const auto apache = u"// SPDX-License-Identifier: Apache-2.0\n"_s;
        static const auto gpl = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        QStringList wrong;
        for (const auto &file :
             larder::test::sourceFiles({u"app"_s, u"engine"_s, u"ui"_s, u"tests"_s})) {
            const bool isWindow = file.path.startsWith(u"ui/"_s) || file.path.startsWith(u"app/"_s);
            const bool isEngine = file.path.startsWith(u"engine/"_s);
            const bool fits = (file.text.startsWith(apache) && !isWindow)
                || (file.text.startsWith(gpl) && !isEngine);
            if (!fits)
                wrong << file.path;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void isAbsent_data()
    {
        QTest::addColumn<QStringList>("tops");
        QTest::addColumn<QString>("pattern");

        const QStringList code{u"app"_s, u"engine"_s, u"ui"_s};
        const QStringList all{u"app"_s, u"engine"_s, u"ui"_s, u"tests"_s};
        QTest::newRow("QFuture::then with a context: asserts when that dies first (Qt 6.4)")
            << code << uR"(\.then\(\s*(this|context|owner|&))"_s;
        QTest::newRow("a nested event loop") << code << uR"(QEventLoop\b|processEvents\()"_s;
        QTest::newRow("false reports under ThreadSanitizer")
            << QStringList{u"engine"_s}
            << uR"(std::(recursive_)?timed_mutex|atomic<std::shared_ptr)"_s;
        QTest::newRow("waiting in a test")
            << QStringList{u"tests"_s} << uR"(\bqWait\(|\bqSleep\()"_s;
        QTest::newRow("rich text")
            << QStringList{u"ui"_s} << uR"(QTextBrowser|setHtml\(|Qt::RichText)"_s;
        QTest::newRow("qUncompress trusts its header") << all << uR"(\bqUncompress\()"_s;
        QTest::newRow("unfinished work") << all << uR"(\b(TODO|FIXME|XXX|HACK)\b)"_s;
    }

    void isAbsent()
    {
        QFETCH(QStringList, tops);
        QFETCH(QString, pattern);
        const QRegularExpression expression(pattern);
        QStringList found;
        for (const auto &file : larder::test::sourceFiles(tops)) {
            const auto match = expression.match(file.text);
            if (match.hasMatch() && !file.path.startsWith(u"tests/architecture/"_s))
                found << QString(file.path + u": "_s + match.captured(0).trimmed());
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
