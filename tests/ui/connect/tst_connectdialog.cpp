// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/certificatedialog.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/passworddialog.h"
#include "ui/connect/profileform.h"
#include "ui/connect/sectionlist.h"
#include "ui/connect/testpanel.h"
#include "ui/kit/button.h"
#include "ui/kit/lineedit.h"

#include <QScrollBar>
#include <QTest>

#include <algorithm>

#include "tests/ui/connect/pictures.h"

using namespace larder;
using namespace std::chrono_literals;
using connect::ConnectDialog;
using connect::ConnectRequest;

namespace {

ConnectRequest fresh()
{
    profiles::Profile profile;
    profile.id = profiles::newProfileId();
    return {.profile = profile, .others = {}, .keptPassword = {}, .url = {}};
}

/// The connection of the design's picture.
ConnectRequest pictured()
{
    auto request = fresh();
    request.profile.label = profiles::Label::Production;
    request.url = QStringLiteral("rediss://larder-ops:0123456789ab@cache-3.prod.example:6379/0");
    return request;
}

redis::PeerCertificate certificate()
{
    return {.subject = "CN=cache.internal,O=Example",
            .names = {"cache.internal", "*.cache.internal", "10.0.0.20"},
            .issuer = "CN=Example CA,O=Example",
            .validFrom = std::chrono::sys_days(std::chrono::year(2026) / 3 / 3),
            .validUntil = std::chrono::sys_days(std::chrono::year(2027) / 3 / 3),
            .fingerprint = "5C:0A:93:51:DA:8F:26:62:0B:C2:4B:51:2D:70:90:3E:"
                           "AB:12:6F:44:90:11:CC:D8:23:7E:65:F9:01:3B:5A:7C"};
}

void showPicturedTest(ConnectDialog &dialog)
{
    using redis::ConnectPhase;
    auto *panel = dialog.testPanel();
    panel->begin(dialog.form()->profile().options.connect, QStringLiteral("14:31:40"));
    panel->add(
        {.phase = ConnectPhase::Resolve, .took = 2ms, .found = "203.0.113.20, 2001:db8::20"});
    panel->add({.phase = ConnectPhase::Connect, .took = 4ms, .found = "203.0.113.20"});
    panel->add({.phase = ConnectPhase::Tls,
                .took = 31ms,
                .found = {},
                .error = Error{ErrorCode::TlsWrongHost, "cache.internal"},
                .certificate = certificate()});
    panel->finish({.error = Error{ErrorCode::TlsWrongHost, "cache.internal"}, .inspection = {}});
    dialog.form()->showFailed(QStringLiteral("serverName"));
}

struct Fixture {
    QWidget window;
    ConnectDialog dialog;

    explicit Fixture(const ConnectRequest &request = fresh())
        : dialog((window.resize(1'100, 700), request), &window)
    {
        dialog.open();
        if (!QTest::qWaitForWindowExposed(&dialog))
            qFatal("the dialog does not show");
    }

    kit::LineEdit *field(const char *name) const
    {
        return dialog.findChild<kit::LineEdit *>(QLatin1String(name));
    }
    void type(const char *name, const QString &text) const
    {
        field(name)->setText(text);
        Q_EMIT field(name)->textEdited(text);
    }
    /// As a person does it, so that the line edit has it in its history.
    void paste(const QString &text) const
    {
        field("url")->selectAll();
        field("url")->insert(text);
        Q_EMIT field("url")->textEdited(field("url")->text());
    }
    kit::Button *button(const QString &text) const
    {
        for (auto *button : dialog.findChildren<kit::Button *>()) {
            if (button->text() == text)
                return button;
        }
        qFatal("no button %s", qPrintable(text));
    }
    const QWidget *titleOf(int section) const
    {
        const auto title = dialog.form()->sectionTitle(section);
        for (const auto *part : dialog.form()->findChildren<connect::FormSection *>()) {
            if (part->title() == title)
                return part->findChild<kit::PlainLabel *>();
        }
        return nullptr;
    }
    bool isInSight(const QWidget *widget) const
    {
        const auto *view = dialog.form()->viewport();
        return view->rect().contains(widget->mapTo(view, QPoint(0, 0)));
    }
};

} // namespace

class TestConnectDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(theme::Mode::Dark); }

    void aPastedUrlFillsTheFields()
    {
        Fixture f;
        f.paste(QStringLiteral("rediss://ops:secret@cache-3.example:7000/2"));

        const auto profile = f.dialog.form()->profile();
        QCOMPARE(redis::display(profile.options.connect.endpoint), "cache-3.example:7000");
        QCOMPARE(profile.options.connect.user, "ops");
        QVERIFY(profile.options.connect.tls.has_value());
        QCOMPARE(profile.name, "cache-3:7000");
    }

    void aPasswordDoesNotStayInTheUrl()
    {
        Fixture f;
        f.paste(QStringLiteral("redis://ops:secret@cache-3.example"));

        for (const auto *edit : f.dialog.findChildren<QLineEdit *>()) {
            const bool isHidden = edit->echoMode() == QLineEdit::Password;
            QCOMPARE(edit->text().contains(QStringLiteral("secret")), isHidden);
        }
        auto *url = f.field("url");
        url->undo();
        QVERIFY(!url->text().contains(QStringLiteral("secret")));
    }

    void savingWaitsForGoodValuesAndSaysWhy()
    {
        Fixture f;
        QVERIFY(f.button(QStringLiteral("Save"))->isEnabled());

        f.type("port", QStringLiteral("many"));

        for (const auto &name :
             {QStringLiteral("Test"), QStringLiteral("Save"), QStringLiteral("Save and connect")})
            QVERIFY(!f.button(name)->isEnabled());
        const auto reason = f.dialog.form()->problems().front().sentence;
        const auto labels = f.dialog.findChildren<kit::PlainLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const kit::PlainLabel *label) {
            return label->text() == reason && label->isVisibleTo(&f.dialog)
                && !f.dialog.form()->isAncestorOf(label);
        }));

        f.type("port", QStringLiteral("6380"));
        QVERIFY(f.button(QStringLiteral("Save"))->isEnabled());
    }

    void theDecisionCarriesThePasswordApart()
    {
        Fixture f;
        f.paste(QStringLiteral("redis://ops:secret@cache-3.example"));

        f.button(QStringLiteral("Save and connect"))->click();

        const auto &decision = f.dialog.decision();
        QVERIFY(decision.has_value());
        QVERIFY(decision->connectNow);
        QVERIFY(decision->password->reveal() == "secret");
        QVERIFY(decision->profile.options.connect.password.isEmpty());
        QVERIFY(profiles::validate(decision->profile));
    }

    void cancellingDecidesNothing()
    {
        Fixture f;
        f.type("host", QStringLiteral("cache-3.example"));
        f.button(QStringLiteral("Cancel"))->click();

        QVERIFY(!f.dialog.decision().has_value());
    }

    void aKeptPasswordIsReadForATestOnly()
    {
        auto request = fresh();
        int reads = 0;
        request.profile.name = "cache-3";
        request.keptPassword = [&reads](const profiles::SecretStore::ReadDone &done) {
            ++reads;
            done(Secret("kept"));
        };
        Fixture f(request);
        f.type("host", QStringLiteral("127.0.0.1"));
        QCOMPARE(reads, 0);

        f.button(QStringLiteral("Test"))->click();
        QCOMPARE(reads, 1);

        QTRY_VERIFY(!f.dialog.testPanel()->isRunning());
        f.button(QStringLiteral("Save"))->click();
        QVERIFY(!f.dialog.decision()->password.has_value());
    }

    void aTestThatFailsMarksItsSection()
    {
        Fixture f;
        f.paste(QStringLiteral("redis://127.0.0.1:1"));

        f.button(QStringLiteral("Test"))->click();

        QTRY_VERIFY(f.field("host")->hasFailed());
        QVERIFY(f.dialog.form()->hasTrouble(0));
        QTRY_COMPARE(f.button(QStringLiteral("Test"))->isWorking(), false);
        f.type("port", QStringLiteral("2"));
        QVERIFY(!f.field("host")->hasFailed());
    }

    void choosingASectionGoesThere()
    {
        Fixture f;
        auto *list = f.dialog.findChild<connect::SectionList *>();
        for (int section = list->count() - 1; section >= 0; --section) {
            list->setCurrentRow(section);
            const auto *label = f.titleOf(section);
            QVERIFY(f.isInSight(label));
            QCOMPARE(list->currentRow(), section);
        }
    }

    void theSectionFollowsTheScroll()
    {
        Fixture f;
        const auto *list = f.dialog.findChild<connect::SectionList *>();
        auto *bar = f.dialog.form()->verticalScrollBar();
        int last = 0;
        for (int at = 0; at <= bar->maximum(); at += 20) {
            bar->setValue(at);
            QVERIFY(list->currentRow() >= last && list->currentRow() <= last + 1);
            last = list->currentRow();
        }
        bar->setValue(bar->maximum());
        QCOMPARE(list->currentRow(), list->count() - 1);
    }

    void everyControlHasAName()
    {
        Fixture f;
        for (const auto *widget : f.dialog.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollArea"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed, widget->metaObject()->className());
        }
    }

    void pictures_data()
    {
        QTest::addColumn<theme::Mode>("mode");
        QTest::addColumn<QSize>("size");
        for (const auto &size : {QSize(1'600, 1'000), QSize(1'100, 700), QSize(1'024, 640)}) {
            QTest::addRow("dark-%dx%d", size.width(), size.height()) << theme::Mode::Dark << size;
            QTest::addRow("light-%dx%d", size.width(), size.height()) << theme::Mode::Light << size;
        }
    }

    void noTextIsCutInALongerLanguage_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addRow("1600x1000") << QSize(1'600, 1'000);
        QTest::addRow("1024x640") << QSize(1'024, 640);
    }

    void noTextIsCutInALongerLanguage()
    {
        QFETCH(QSize, size);
        test::Stretched longer;
        QCoreApplication::installTranslator(&longer);
        QWidget window;
        window.resize(size);
        ConnectDialog dialog(pictured(), &window);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        showPicturedTest(dialog);
        const QString name =
            QStringLiteral("connect-stretched-") + QLatin1String(QTest::currentDataTag());
        test::savePicture(window, dialog, name);
        QCoreApplication::removeTranslator(&longer);

        QVERIFY(dialog.form()->widget()->minimumSizeHint().width()
                <= dialog.form()->viewport()->width());
        for (const auto *label : dialog.findChildren<kit::PlainLabel *>()) {
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
    }

    void smallDialogs_data()
    {
        QTest::addColumn<theme::Mode>("mode");
        QTest::addRow("dark") << theme::Mode::Dark;
        QTest::addRow("light") << theme::Mode::Light;
    }

    void smallDialogs()
    {
        QFETCH(theme::Mode, mode);
        test::dress(mode);
        QWidget window;
        window.resize(1'100, 700);
        window.show();
        const QString tag = QLatin1Char('-') + QLatin1String(QTest::currentDataTag());
        {
            connect::CertificateDialog dialog(certificate(), &window);
            dialog.open();
            test::savePicture(window, dialog, QStringLiteral("certificate") + tag);
        }
        auto profile = fresh().profile;
        profile.name = "prod-cache-1";
        profile.options.connect.user = "larder-ops";
        connect::PasswordDialog dialog(profile, connect::Asking::Refused, &window);
        dialog.open();
        test::savePicture(window, dialog, QStringLiteral("password") + tag);
        test::dress(theme::Mode::Dark);

        auto *field = dialog.findChild<kit::LineEdit *>();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        field->setText(QStringLiteral("typed"));
        QVERIFY(dialog.password().reveal() == "typed");
    }

    void pictures()
    {
        QFETCH(theme::Mode, mode);
        QFETCH(QSize, size);
        test::dress(mode);
        QWidget window;
        window.resize(size);
        window.show();
        ConnectDialog dialog(pictured(), &window);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.width() <= size.width() && dialog.height() <= size.height());
        const QString name = QStringLiteral("connect-") + QLatin1String(QTest::currentDataTag());

        showPicturedTest(dialog);
        test::savePicture(window, dialog, name);
        for (int section = 1; section < dialog.form()->sectionCount(); ++section) {
            dialog.form()->goTo(section);
            test::savePicture(window, dialog, name + QStringLiteral("-%1").arg(section));
        }
        test::dress(theme::Mode::Dark);
    }
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
