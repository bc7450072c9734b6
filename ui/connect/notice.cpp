// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/notice.h"

#include <QCoreApplication>

namespace larder::connect {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::connect::Notice)
};

QString reason(const Error &error)
{
    return QString::fromStdString(error.detail);
}

Notice warning(const QString &text)
{
    return {.severity = Notice::Severity::Warning, .text = text};
}

} // namespace

Notice profilesRestored(const std::string &damagedCopy)
{
    const auto text = Words::tr("The file of the saved servers was damaged or gone; the last good "
                                "copy is in use. Check what changed last.");
    if (damagedCopy.empty())
        return warning(text);
    return warning(text + u' '
                   + Words::tr("The damaged file is %1.").arg(QString::fromStdString(damagedCopy)));
}

Notice profilesNotRead(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileTooNew:
        return warning(Words::tr("The saved servers were written by a later version of Larder and "
                                 "stay untouched. What you add now lasts until Larder closes."));
    case ErrorCode::FileDamaged:
        return warning(Words::tr("The saved servers and their copy are damaged (%1). They are set "
                                 "aside when you save a server.")
                           .arg(reason(error)));
    default:
        return warning(Words::tr("The saved servers cannot be read (%1). What you add now lasts "
                                 "until Larder closes.")
                           .arg(reason(error)));
    }
}

Notice profilesNotWritten(const Error &error)
{
    return warning(Words::tr("The servers could not be saved (%1). What you changed lasts until "
                             "Larder closes.")
                       .arg(reason(error)));
}

Notice keychainFailed(const QString &name)
{
    return warning(
        Words::tr("The system keychain does not answer. The password of %1 is kept until Larder "
                  "closes.")
            .arg(name));
}

} // namespace larder::connect
