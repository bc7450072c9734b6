// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/errortext.h"

#include <QRegularExpression>
#include <QTest>

using namespace larder;
using namespace larder::format;

namespace {

const ErrorContext context{.server = QStringLiteral("prod-cache-1"),
                           .address = QStringLiteral("cache-1.example:6379"),
                           .host = QStringLiteral("cache-1.example"),
                           .user = QStringLiteral("larder-ops")};

constexpr auto last = static_cast<int>(ErrorCode::ProgramFailed);

QByteArray nameOf(ErrorCode code)
{
    const auto text = name(code);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

class TestErrorText final : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeSaysWhatItMeansAndWhatToDo_data()
    {
        QTest::addColumn<int>("code");

        for (int code = 0; code <= last; ++code)
            QTest::addRow("%s", nameOf(static_cast<ErrorCode>(code)).constData()) << code;
    }

    void everyCodeSaysWhatItMeansAndWhatToDo()
    {
        QFETCH(int, code);
        static const QRegularExpression wrong(QStringLiteral("[{}!]|error \\d|  "));

        const ErrorSentence said =
            sentence({static_cast<ErrorCode>(code), "internal.example"}, context);

        for (const QString &part : {said.headline, said.explanation, said.remedy}) {
            QVERIFY(!part.isEmpty());
            QVERIFY2(!wrong.match(part).hasMatch(), qPrintable(part));
        }
        QVERIFY2(!said.headline.endsWith(u'.'), qPrintable(said.headline));
        QVERIFY2(said.explanation.endsWith(u'.') || said.explanation == said.smallPrint,
                 qPrintable(said.explanation));
        QVERIFY2(said.remedy.endsWith(u'.'), qPrintable(said.remedy));
    }

    void namesTheServerTheAddressAndTheUser()
    {
        QCOMPARE(sentence({ErrorCode::NotResponding, {}}, context).headline,
                 QStringLiteral("prod-cache-1 does not answer"));
        QCOMPARE(sentence({ErrorCode::ConnectionRefused, {}}, context).headline,
                 QStringLiteral("Nothing listens at cache-1.example:6379"));
        QCOMPARE(sentence({ErrorCode::TlsWrongHost, "cache.internal"}, context).headline,
                 QStringLiteral("The certificate is for cache.internal, not for cache-1.example"));
        QVERIFY(sentence({ErrorCode::AuthFailed, {}}, context)
                    .explanation.contains(QStringLiteral("larder-ops")));
    }

    void withoutAServerItStillIsASentence()
    {
        QCOMPARE(sentence({ErrorCode::NotResponding, {}}, {}).headline,
                 QStringLiteral("The server does not answer"));
        QCOMPARE(sentence({ErrorCode::TlsExpired, {}}, {}).headline,
                 QStringLiteral("The certificate of the server has expired"));
        QVERIFY(sentence({ErrorCode::AuthFailed, {}}, {})
                    .explanation.contains(QStringLiteral("default")));
    }

    void theServersWordsAreSmallPrintOnly()
    {
        const ErrorSentence said =
            sentence({ErrorCode::ServerError, "ERR <b>{server}</b>\n\xff"}, context);

        QCOMPARE(said.smallPrint, QStringLiteral("ERR <b>{server}</b>\\n\\xff"));
        QVERIFY(!said.explanation.contains(QStringLiteral("<b>")));
    }

    void aServerCannotForgeASentence()
    {
        ErrorContext forged = context;
        forged.server = QStringLiteral("{user}");

        QCOMPARE(sentence({ErrorCode::NotResponding, {}}, forged).headline,
                 QStringLiteral("{user} does not answer"));
    }

    void longWordsAreCut()
    {
        QVERIFY(
            sentence({ErrorCode::ServerError, std::string(10'000, 'x')}, context).smallPrint.size()
            <= 200);
    }

    void anUnknownOutcomeIsSaid()
    {
        const ErrorSentence said =
            sentence({ErrorCode::Disconnected, {}, Outcome::Unknown}, context);

        QVERIFY(said.explanation.contains(QStringLiteral("is not known")));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
