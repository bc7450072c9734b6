// SPDX-License-Identifier: Apache-2.0
#include "engine/base/error.h"

#include <QSet>
#include <QTest>

using larder::Error;
using larder::ErrorCode;
using larder::Outcome;

class TestError final : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasANameOfItsOwn()
    {
        QSet<QByteArray> names;
        constexpr auto last = static_cast<int>(ErrorCode::ProgramFailed);
        for (int code = 0; code <= last; ++code) {
            const auto text = larder::name(static_cast<ErrorCode>(code));
            QVERIFY2(text != "Unknown", qPrintable(QString::number(code)));
            names.insert(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        }
        QCOMPARE(names.size(), last + 1);
    }

    void namesAreStable()
    {
        QCOMPARE(larder::name(ErrorCode::InvalidArgument), "InvalidArgument");
        QCOMPARE(larder::name(ErrorCode::AuthFailed), "AuthFailed");
        QCOMPARE(larder::name(ErrorCode::ProgramFailed), "ProgramFailed");
    }

    void anErrorIsWithoutEffectUnlessSaid()
    {
        QCOMPARE((Error{ErrorCode::Timeout, {}}.outcome), Outcome::NotDone);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
