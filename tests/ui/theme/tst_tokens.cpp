// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QTest>

#include <cmath>

using namespace larder::theme;

namespace {

constexpr Mode modes[] = {Mode::Dark, Mode::Light};

// WCAG 2: how much light a colour sends, and how far two of them lie apart.
double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTokens final : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeReadOnEverySurface_data()
    {
        QTest::addColumn<Role>("ink");
        QTest::addColumn<Role>("ground");

        QTest::addRow("text on selection") << Role::Text << Role::Selection;
        QTest::addRow("text2 on selection") << Role::Text2 << Role::Selection;
        QTest::addRow("text3 on selection") << Role::Text3 << Role::Selection;
        QTest::addRow("accent on selection") << Role::Accent << Role::Selection;
        QTest::addRow("good on selection") << Role::Good << Role::Selection;
        QTest::addRow("warning on selection") << Role::Warning << Role::Selection;
        QTest::addRow("critical on selection") << Role::Critical << Role::Selection;
        QTest::addRow("good on its own") << Role::Good << Role::GoodBack;
        QTest::addRow("warning on its own") << Role::Warning << Role::WarningBack;
        QTest::addRow("critical on its own") << Role::Critical << Role::CriticalBack;
        QTest::addRow("accent on its own") << Role::Accent << Role::InfoBack;
        QTest::addRow("label of a primary button") << Role::OnAccent << Role::Accent;
        QTest::addRow("label of a confirm button") << Role::OnCritical << Role::Critical;
        QTest::addRow("production") << Role::Production << Role::Surface1;
        QTest::addRow("staging") << Role::Staging << Role::Surface1;
        QTest::addRow("development") << Role::Development << Role::Surface1;
        QTest::addRow("text in a field") << Role::Text << Role::FieldBack;
        QTest::addRow("added line") << Role::Text << Role::Added;
        QTest::addRow("removed line") << Role::Text << Role::Removed;
    }

    void textCanBeReadOnEverySurface()
    {
        QFETCH(Role, ink);
        QFETCH(Role, ground);

        for (const Mode mode : modes)
            QVERIFY(contrast(colour(ink, mode), colour(ground, mode)) >= 4.5);
    }

    void edgesOfFieldsCanBeSeen()
    {
        for (const Mode mode : modes)
            QVERIFY(contrast(colour(Role::Edge, mode), colour(Role::Surface1, mode)) >= 3);
    }

    void seriesCanBeSeenOnACard()
    {
        for (const Mode mode : modes)
            for (int i = 0; i < static_cast<int>(Meaning::Part1); ++i) {
                const auto meaning = static_cast<Meaning>(i);
                QVERIFY(contrast(colour(meaning, mode), colour(Role::Surface1, mode)) >= 2.9);
            }
    }

    void everyTokenIsOpaqueInBothModes()
    {
        for (const Mode mode : modes) {
            for (int i = 0; i <= static_cast<int>(Role::FieldBack); ++i)
                QCOMPARE(colour(static_cast<Role>(i), mode).alpha(), 255);
            for (int i = 0; i <= static_cast<int>(Meaning::Part5); ++i)
                QCOMPARE(colour(static_cast<Meaning>(i), mode).alpha(), 255);
        }
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
