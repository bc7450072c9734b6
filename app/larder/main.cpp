// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/arguments.h"
#include "app/larder/application.h"
#include "app/larder/options.h"

#include <QApplication>

#include <cstdio>

using namespace larder;

namespace {

constexpr int noDisplay = 1;

QStringList textsOf(int argc, char **argv)
{
    QStringList texts;
    for (int i = 0; i < argc; ++i)
        texts += QString::fromLocal8Bit(argv[i]);
    return texts;
}

/// Pictures need no display; a window does, and Qt would end the program without a word of help.
bool choosePlatform(const app::Options &options)
{
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (hasDisplay)
        return true;
    if (options.screenshotDir.isEmpty())
        return false;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = textsOf(argc, argv);
    if (app::scrubPasswords(argc, argv))
        std::fputs("larder: warning: a password on the command line can be seen by every user of "
                   "this computer until the program hides it; use --password-file or "
                   "REDIS_PASSWORD\n",
                   stderr);

    auto asked = app::readOptions(arguments, Variables::ofProcess());
    if (const auto *ending = std::get_if<app::Ending>(&asked)) {
        std::fputs(qPrintable(ending->text), ending->exitCode == 0 ? stdout : stderr);
        return ending->exitCode;
    }

    auto options = std::get<app::Options>(std::move(asked));
    if (!choosePlatform(options)) {
        std::fputs("larder: there is no display. Use --screenshot DIR for pictures, or "
                   "\"larderctl watch\" in the terminal.\n",
                   stderr);
        return noDisplay;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("larder"));
    QApplication::setApplicationDisplayName(QStringLiteral("Larder"));
    QApplication::setApplicationVersion(QStringLiteral(LARDER_VERSION));
    return app::Application(std::move(options)).run();
}
