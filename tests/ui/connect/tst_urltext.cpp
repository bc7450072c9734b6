// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/urltext.h"

#include <QTest>

using larder::connect::partPassword;

class TestUrlText final : public QObject
{
    Q_OBJECT

private slots:
    void partsThePassword_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("password");

        const auto row = [](const char *name, const QString &typed, const QString &shown,
                            const QString &password) {
            QTest::addRow("%s", name) << typed << shown << password;
        };
        row("user and password", QStringLiteral("redis://u:secret@h:6379/0"),
            QStringLiteral("redis://u@h:6379/0"), QStringLiteral("secret"));
        row("password alone", QStringLiteral("rediss://:secret@h"), QStringLiteral("rediss://@h"),
            QStringLiteral("secret"));
        row("escaped", QStringLiteral("redis://u:a%40b%3Ac@h"), QStringLiteral("redis://u@h"),
            QStringLiteral("a@b:c"));
        row("pasted unescaped", QStringLiteral("redis://u:p@ss/w:rd@h:1"),
            QStringLiteral("redis://u@h:1"), QStringLiteral("p@ss/w:rd"));
        row("no scheme", QStringLiteral("u:secret@h:6379"), QStringLiteral("u@h:6379"),
            QStringLiteral("secret"));
        row("half typed", QStringLiteral("redis://u:secret@"), QStringLiteral("redis://u@"),
            QStringLiteral("secret"));
        row("rest is wrong", QStringLiteral("redis://u:secret@h:port"),
            QStringLiteral("redis://u@h:port"), QStringLiteral("secret"));
        row("empty", QStringLiteral("redis://u:@h"), QStringLiteral("redis://u@h"), QString());
    }

    void partsThePassword()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(QString, password);

        const auto parted = partPassword(typed);

        QCOMPARE(parted.shown, shown);
        QVERIFY(parted.password.has_value());
        QCOMPARE(*parted.password, password);
    }

    void leavesTheRestAlone_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"", "redis://h:6379", "redis://user@h:6379/0", "h:6379", "::1", "[::1]:6379",
              "redis://[::1]:6379/0", "unix:///run/a:b@c.sock", "/run/a:b@c.sock", "redis://u:se"})
            QTest::addRow("%s", typed) << QString::fromLatin1(typed);
    }

    void leavesTheRestAlone()
    {
        QFETCH(QString, typed);

        const auto parted = partPassword(typed);

        QCOMPARE(parted.shown, typed);
        QVERIFY(!parted.password.has_value());
    }
};

QTEST_GUILESS_MAIN(TestUrlText)
#include "tst_urltext.moc"
