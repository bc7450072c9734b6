// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QTimer>
#include <QWindow>

#include "tests/ui/kit/gallery/gallery.h"

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addOption({QStringLiteral("screenshot"), QStringLiteral("Write a PNG and exit."),
                         QStringLiteral("file")});
    arguments.addOption({QStringLiteral("theme"), QStringLiteral("dark or light"),
                         QStringLiteral("name"), QStringLiteral("dark")});
    arguments.addOption({QStringLiteral("sheet"), QStringLiteral("design or more"),
                         QStringLiteral("name"), QStringLiteral("design")});
    arguments.process(application);

    using namespace larder;
    theme::install(*qApp,
                   arguments.value(QStringLiteral("theme")) == QLatin1String("light")
                       ? theme::Mode::Light
                       : theme::Mode::Dark,
                   theme::Density::Regular);
    gallery::Gallery sheet(arguments.value(QStringLiteral("sheet")) == QLatin1String("more")
                               ? gallery::Gallery::Sheet::More
                               : gallery::Gallery::Sheet::Design);
    const QString file = arguments.value(QStringLiteral("screenshot"));
    const auto takePicture = [&sheet, &file] {
        QApplication::exit(sheet.grab().save(file) ? 0 : 1);
    };
    if (!file.isEmpty()) // once it is the active window, so that the field shows its caret
        QObject::connect(qApp, &QGuiApplication::focusWindowChanged, &sheet,
                         [&] { QTimer::singleShot(0, &sheet, takePicture); });
    sheet.show();
    sheet.activateWindow();
    return QApplication::exec();
}
