// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace larder;
using kit::Field;
using kit::LineEdit;

class TestField final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::install(*qApp, theme::Mode::Dark, theme::Density::Regular); }

    void anErrorStandsInPlaceOfTheHelp()
    {
        Field field(QStringLiteral("Pattern"));
        field.setHelp(QStringLiteral("Paste a URL and the fields follow."));

        field.setError(QStringLiteral("Character 5: [ has no end"));
        QVERIFY(field.edit()->hasFailed());
        QCOMPARE(field.edit()->accessibleDescription(),
                 QStringLiteral("Character 5: [ has no end"));

        field.setError({});
        QVERIFY(!field.edit()->hasFailed());
        QCOMPARE(field.edit()->accessibleDescription(),
                 QStringLiteral("Paste a URL and the fields follow."));
    }

    void withoutHelpItIsOneLineHigh()
    {
        Field field(QStringLiteral("Name"));

        QCOMPARE(field.sizeHint().height(), 28);
    }

    void aFailedEditHasARedEdge()
    {
        LineEdit edit;
        edit.resize(120, 28);
        edit.setFailed();
        QCOMPARE(edit.grab().toImage().pixelColor(60, 0), theme::colour(theme::Role::Critical));

        edit.setPassed();
        QCOMPARE(edit.grab().toImage().pixelColor(60, 0), theme::colour(theme::Role::Edge));
    }

    void textStaysClearOfWhatStandsAtTheEnd()
    {
        LineEdit edit;
        const int before = edit.textMargins().right();

        edit.setUnit(QStringLiteral("/s"));
        const int withUnit = edit.textMargins().right();
        edit.setFailed();

        QVERIFY(withUnit > before);
        QVERIFY(edit.textMargins().right() > withUnit);
    }

    void theEyeShowsAndHidesAPassword()
    {
        LineEdit edit;
        edit.hideText();
        edit.setText(QStringLiteral("secret"));
        edit.show();
        auto *eye = edit.findChild<QAbstractButton *>();
        QVERIFY(eye);
        QVERIFY(!eye->accessibleName().isEmpty());

        eye->click();
        QCOMPARE(edit.echoMode(), QLineEdit::Normal);
        eye->click();
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
    }

    void trailingActionsAreTriggered()
    {
        LineEdit edit;
        const QAction *choose =
            edit.addTrailingAction(QStringLiteral("folder"), QStringLiteral("Choose a file"));
        QSignalSpy triggered(choose, &QAction::triggered);

        edit.findChild<QAbstractButton *>()->click();

        QCOMPARE(triggered.count(), 1);
    }
};

QTEST_MAIN(TestField)
#include "tst_field.moc"
