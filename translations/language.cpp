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
    QLocale::setDefault(locale);
    load(application, locale, QStringLiteral("qtbase"),
         QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, locale, QStringLiteral("larder"), QStringLiteral(":/i18n"));
}

} // namespace larder
