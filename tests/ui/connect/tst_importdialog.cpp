// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/importdialog.h"
#include "ui/kit/segmentedcontrol.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/connect/pictures.h"

using namespace larder;
using connect::ImportDialog;
using connect::ImportModel;

namespace {

profiles::Profile known()
{
    profiles::Profile profile;
    profile.id = profiles::newProfileId();
    profile.name = "cache-1";
    profile.options.connect.endpoint = redis::TcpAddress{.host = "10.0.0.1", .port = 6379};
    return profile;
}

const QString list = QStringLiteral("# our caches\n"
                                    "cache-1 = redis://10.0.0.2:6379\n"
                                    "redis://ops:secret@10.0.0.3:6380/2\n"
                                    "redis://10.0.0.1:6379\n"
                                    "redis://10.0.0.4:port\n"
                                    "rediss://cache-5.example\n");

struct Fixture {
    QWidget window;
    ImportDialog dialog;
    ImportModel *model;

    Fixture()
        : dialog((window.resize(1'100, 700), std::vector{known()}), &window)
        , model(dialog.findChild<ImportModel *>())
    {
    }

    bool paste(const QString &text) const
    {
        dialog.findChild<QPlainTextEdit *>()->setPlainText(text);
        return QTest::qWaitFor([this] { return model->rowCount() > 0; });
    }
    QString cell(int row, ImportModel::Column column) const
    {
        return model->index(row, column).data().toString();
    }
    bool isChosen(int row) const
    {
        return model->index(row, ImportModel::Name).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    void choose(int row, Qt::CheckState state) const
    {
        model->setData(model->index(row, ImportModel::Name), state, Qt::CheckStateRole);
    }
};

} // namespace

class TestImportDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::dress(theme::Mode::Dark); }

    void showsWhatWasFoundAndWhyTheRestWasNot()
    {
        const Fixture f;
        QVERIFY(f.paste(list));

        QCOMPARE(f.model->foundCount(), 4);
        QCOMPARE(f.model->rejectedCount(), 1);
        QCOMPARE(f.cell(1, ImportModel::Address), QStringLiteral("redis://ops@10.0.0.3:6380/2"));
        QCOMPARE(f.cell(1, ImportModel::Password), QStringLiteral("given"));
        QCOMPARE(f.cell(4, ImportModel::Name), QStringLiteral("Line 5"));
        QVERIFY(f.cell(4, ImportModel::Address).contains(QStringLiteral("port")));
    }

    void namesAreMadeUnique()
    {
        const Fixture f;
        QVERIFY(f.paste(list));

        QCOMPARE(f.cell(0, ImportModel::Name), QStringLiteral("cache-1 (2)"));
        QVERIFY(!f.model->setData(f.model->index(1, ImportModel::Name), QStringLiteral("cache-1"),
                                  Qt::EditRole));
        QVERIFY(f.model->setData(f.model->index(1, ImportModel::Name), QStringLiteral("cache-3"),
                                 Qt::EditRole));
    }

    void aServerThatIsSavedAlreadyIsNotTicked()
    {
        const Fixture f;
        QVERIFY(f.paste(list));

        QVERIFY(!f.isChosen(2));
        QVERIFY(f.cell(2, ImportModel::Remark).contains(QStringLiteral("cache-1")));
        QVERIFY(f.isChosen(0));
    }

    void onlyWhatIsTickedIsTakenWithTheLabel()
    {
        const Fixture f;
        QVERIFY(f.paste(list));
        f.choose(0, Qt::Unchecked);
        f.dialog.findChild<kit::SegmentedControl *>()->setCurrent(2);

        const auto decisions = f.dialog.decisions();

        QCOMPARE(decisions.size(), std::size_t{2});
        QVERIFY(decisions[0].password->reveal() == "secret");
        for (const auto &decision : decisions) {
            QCOMPARE(decision.profile.label, profiles::Label::Production);
            QVERIFY(!decision.connectNow);
            QVERIFY(!decision.profile.connectAtStart);
            QVERIFY(decision.profile.options.connect.password.isEmpty());
            QVERIFY(profiles::validate(decision.profile));
        }
    }

    void readsAFile()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("caches.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(list.toUtf8());
        file.close();
        Fixture f;

        f.dialog.readFile(file.fileName());

        QTRY_COMPARE(f.model->foundCount(), 4);
    }

    void aFileThatCannotBeReadSaysSo()
    {
        Fixture f;
        f.dialog.readFile(QStringLiteral("/nonexistent/caches.txt"));

        QTRY_COMPARE(f.model->rejectedCount(), 1);
        QVERIFY(!f.cell(0, ImportModel::Address).isEmpty());
    }

    void pictures_data()
    {
        QTest::addColumn<theme::Mode>("mode");
        QTest::addRow("dark") << theme::Mode::Dark;
        QTest::addRow("light") << theme::Mode::Light;
    }

    void pictures()
    {
        QFETCH(theme::Mode, mode);
        test::dress(mode);
        Fixture f;
        f.window.show();
        f.dialog.open();
        const QString name = QStringLiteral("import-") + QLatin1String(QTest::currentDataTag());
        test::savePicture(f.window, f.dialog, name + QStringLiteral("-empty"));
        QVERIFY(f.paste(list));
        test::savePicture(f.window, f.dialog, name);
        test::dress(theme::Mode::Dark);
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
