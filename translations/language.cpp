// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// At global scope, where the initialiser is declared.
static void openTranslations()
{
    Q_INIT_RESOURCE(larder_i18n);
}

namespace larder {

namespace {

// Qt's own words ("Copy", "Open a file") come from Qt's files, when they are installed.
void load(QCoreApplication &application, const QLocale &locale, const QString &name,
          const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void speak(QCoreApplication &application, const QLocale &locale)
{
    openTranslations();
    // The C locale is no language: who has it gets English, with its numbers grouped.
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const auto spoken = locale.language() == QLocale::C ? english : locale;
    QLocale::setDefault(spoken);
    load(application, spoken, QStringLiteral("qtbase"),
         QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, english, QStringLiteral("larder"), QStringLiteral(":/i18n"));
    if (spoken.language() != QLocale::English)
        load(application, spoken, QStringLiteral("larder"), QStringLiteral(":/i18n"));
}

} // namespace larder
