// SPDX-License-Identifier: Apache-2.0
#include "engine/base/result.h"

#include <QTest>

#include <memory>
#include <string>

using larder::Error;
using larder::ErrorCode;
using larder::Result;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::InvalidArgument, "odd"};
    return number / 2;
}

Result<void> check(bool isFine)
{
    if (!isFine)
        return Error{ErrorCode::Timeout, {}};
    return {};
}

} // namespace

class TestResult final : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValueOrAnError()
    {
        QVERIFY(half(4));
        QCOMPARE(half(4).value(), 2);
        QCOMPARE(*half(4), 2);
        QVERIFY(!half(3));
        QCOMPARE(half(3).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(half(3).error().detail, "odd");
    }

    void fallsBackOnlyWithoutAValue()
    {
        QCOMPARE(half(4).value_or(7), 2);
        QCOMPARE(half(3).value_or(7), 7);
    }

    void nothingCanBeASuccess()
    {
        QVERIFY(check(true));
        QVERIFY(!check(false));
        QCOMPARE(check(false).error().code, ErrorCode::Timeout);
    }

    void movesWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(5));

        const std::unique_ptr<int> taken = std::move(result).value();

        QCOMPARE(*taken, 5);
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
