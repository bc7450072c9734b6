// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace larder {

/// Lets `application` speak the language of `locale` where a translation exists, else English, and
/// write numbers and dates as `locale` does. To be called before the first text is made.
///
/// Thread:    gui.
/// Ownership: the translators become children of the application.
void speak(QCoreApplication &application, const QLocale &locale);

} // namespace larder
