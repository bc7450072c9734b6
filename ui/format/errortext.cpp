// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/errortext.h"

#include "ui/format/errorrows.h"
#include "ui/format/text.h"

#include <QCoreApplication>

namespace larder::format {

namespace {

constexpr int mostDetail = 200; // characters

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Errors", sentence);
}

QString firstKnown(std::initializer_list<QString> candidates)
{
    for (const QString &candidate : candidates)
        if (!candidate.isEmpty())
            return candidate;
    return translated(QT_TRANSLATE_NOOP("Errors", "the server"));
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty() && sentence.startsWith(translated("the server")))
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

} // namespace

ErrorSentence sentence(const Error &error, const ErrorContext &context)
{
    const ErrorRow &row = errorRow(error.code);
    const QString detail = elidedMiddle(fromServer(error.detail), mostDetail);
    const auto fill = [&](const char *words) {
        return capitalised(
            filled(translated(words),
                   {{QLatin1String("server"), firstKnown({context.server, context.address})},
                    {QLatin1String("address"), firstKnown({context.address, context.server})},
                    {QLatin1String("host"), firstKnown({context.host, context.address})},
                    {QLatin1String("user"),
                     context.user.isEmpty() ? QStringLiteral("default") : context.user},
                    {QLatin1String("detail"), detail.isEmpty() ? QStringLiteral("–") : detail}}));
    };
    ErrorSentence result{fill(row.headline), fill(row.explanation), fill(row.remedy), detail};
    if (error.outcome == Outcome::Unknown)
        result.explanation += u' '
            + translated(QT_TRANSLATE_NOOP("Errors",
                                           "Whether it took effect is not known: read it again "
                                           "before repeating it."));
    return result;
}

} // namespace larder::format
