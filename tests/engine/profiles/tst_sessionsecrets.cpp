// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/sessionsecrets.h"

#include <QTest>

#include <string>

using larder::Result;
using larder::Secret;
using larder::profiles::SessionSecrets;

namespace {

std::string read(SessionSecrets &secrets, const std::string &id)
{
    std::string found = "never answered";
    secrets.read(id, [&found](const Result<Secret> &answer) {
        found = answer ? std::string(answer->reveal()) : "error";
    });
    return found;
}

} // namespace

class TestSessionSecrets final : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven()
    {
        SessionSecrets secrets;
        int written = 0;
        const auto done = [&written](const Result<void> &answer) { written += answer ? 1 : 0; };

        secrets.write("a", Secret(std::string("first")), done);
        secrets.write("b", Secret(std::string("other")), done);
        secrets.write("a", Secret(std::string("second")), done);

        QCOMPARE(written, 3);
        QCOMPARE(read(secrets, "a"), "second");
        QCOMPARE(read(secrets, "b"), "other");
    }

    void whatIsNotThereIsEmpty()
    {
        SessionSecrets secrets;

        QCOMPARE(read(secrets, "a"), "");
    }

    void forgetsWhatIsRemoved()
    {
        SessionSecrets secrets;
        bool removed = false;
        secrets.write("a", Secret(std::string("x")), [](const Result<void> &) {});

        secrets.remove("a",
                       [&removed](const Result<void> &answer) { removed = answer.has_value(); });
        QVERIFY(removed);
        QCOMPARE(read(secrets, "a"), "");
        removed = false;
        secrets.remove("a",
                       [&removed](const Result<void> &answer) { removed = answer.has_value(); });
        QVERIFY(removed);
    }
};

QTEST_GUILESS_MAIN(TestSessionSecrets)
#include "tst_sessionsecrets.moc"
