// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/arguments.h"
#include "app/larderctl/options.h"
#include "app/larderctl/simulatecommand.h"
#include "app/larderctl/statuscommand.h"
#include "app/larderctl/watchcommand.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

#include "translations/language.h"

using namespace larder;

namespace {

QStringList textsOf(int argc, char **argv)
{
    QStringList texts;
    for (int i = 0; i < argc; ++i)
        texts += QString::fromLocal8Bit(argv[i]);
    return texts;
}

ctl::ExitCode run(const ctl::Options &options)
{
    switch (options.subcommand) {
    case ctl::Subcommand::Status:
        return ctl::status(options);
    case ctl::Subcommand::Watch:
        return ctl::watch(options);
    case ctl::Subcommand::Simulate:
        return ctl::simulate(options);
    }
    return ctl::ExitCode::Usage;
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = textsOf(argc, argv);
    if (app::scrubPasswords(argc, argv))
        std::fputs("larderctl: warning: a password on the command line can be seen by every user "
                   "of this computer until the program hides it; use --password-file or "
                   "REDIS_PASSWORD\n",
                   stderr);

    const auto asked = ctl::readOptions(arguments, Variables::ofProcess());
    if (const auto *ending = std::get_if<ctl::Ending>(&asked)) {
        std::fputs(ending->text.c_str(), ending->exitCode == ctl::ExitCode::Done ? stdout : stderr);
        return static_cast<int>(ending->exitCode);
    }

    QCoreApplication application(argc, argv);
    speak(application, QLocale());
    return static_cast<int>(run(std::get<ctl::Options>(asked)));
}
