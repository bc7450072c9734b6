// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectdialog.h"
#include "ui/connect/profileform.h"
#include "ui/connect/sectionlist.h"
#include "ui/connect/testpanel.h"
#include "ui/kit/lineedit.h"

#include <QTest>

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

void showPicturedTest(ConnectDialog &dialog)
{
    using redis::ConnectPhase;
    auto *panel = dialog.testPanel();
    panel->begin(dialog.form()->profile().options.connect, QStringLiteral("14:31:40"));
    panel->add(
        {.phase = ConnectPhase::Resolve, .took = 2ms, .found = "203.0.113.20, 2001:db8::20"});
    panel->add({.phase = ConnectPhase::Connect, .took = 4ms, .found = "203.0.113.20"});
    redis::PeerCertificate certificate{
        .subject = "CN=cache.internal,O=Example",
        .names = {"cache.internal"},
        .issuer = "CN=Example CA,O=Example",
        .validFrom = std::chrono::sys_days(std::chrono::year(2026) / 3 / 3),
        .validUntil = std::chrono::sys_days(std::chrono::year(2027) / 3 / 3),
        .fingerprint = {}};
    panel->add({.phase = ConnectPhase::Tls,
                .took = 31ms,
                .found = {},
                .error = Error{ErrorCode::TlsWrongHost, "cache.internal"},
                .certificate = certificate});
    panel->finish({.error = Error{ErrorCode::TlsWrongHost, "cache.internal"}, .inspection = {}});
    dialog.form()->showFailed(QStringLiteral("serverName"));
}

} // namespace

class TestConnectDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(theme::Mode::Dark); }

    void pictures_data()
    {
        QTest::addColumn<theme::Mode>("mode");
        QTest::addColumn<QSize>("size");
        for (const auto &size : {QSize(1'600, 1'000), QSize(1'100, 700), QSize(1'024, 640)}) {
            QTest::addRow("dark-%dx%d", size.width(), size.height()) << theme::Mode::Dark << size;
            QTest::addRow("light-%dx%d", size.width(), size.height()) << theme::Mode::Light << size;
        }
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
        const auto name = QStringLiteral("connect-") + QLatin1String(QTest::currentDataTag());

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
