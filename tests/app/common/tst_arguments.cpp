// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/arguments.h"

#include <QTest>

#include <string>
#include <vector>

using larder::app::scrubPasswords;

class TestArguments final : public QObject
{
    Q_OBJECT

private slots:
    void overwritesThePassword_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");

        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::addRow("%s", name) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("user and password", "redis://u:secret@a:1", "redis://u:******@a:1");
        row("password alone", "rediss://:secret@a", "rediss://:******@a");
        row("in one word with the option", "--connect=redis://u:secret@a",
            "--connect=redis://u:******@a");
        row("an @ in the password", "redis://u:se@cret@a", "redis://u:*******@a");
        row("a slash in the password", "redis://u:se/cret@a", "redis://u:*******@a");
        row("a Unix socket", "unix://u:secret@/run/redis.sock", "unix://u:******@/run/redis.sock");
    }

    void overwritesThePassword()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        std::string program = "larder";
        auto argument = before.toStdString();
        std::vector<char *> arguments{program.data(), argument.data()};

        QVERIFY(scrubPasswords(static_cast<int>(arguments.size()), arguments.data()));

        QCOMPARE(QString::fromStdString(argument), after);
    }

    void leavesTheRestAlone_data()
    {
        QTest::addColumn<QString>("argument");

        for (const auto *argument : {"--demo", "redis://a:6379/0", "redis://u@a", "redis://u:@a",
                                     "unix:///run/redis.sock", "a:b@c", ""})
            QTest::addRow("%s", argument) << QString::fromUtf8(argument);
    }

    void leavesTheRestAlone()
    {
        QFETCH(QString, argument);
        std::string program = "redis://u:name@program";
        auto bytes = argument.toStdString();
        std::vector<char *> arguments{program.data(), bytes.data()};

        QVERIFY(!scrubPasswords(static_cast<int>(arguments.size()), arguments.data()));

        QCOMPARE(QString::fromStdString(bytes), argument);
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
