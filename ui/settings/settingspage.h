// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/settings/preferences.h"

class QComboBox;
class QVBoxLayout;

namespace larder::kit {
class Card;
class PlainLabel;
class SegmentedControl;
} // namespace larder::kit

namespace larder::settings {

/// What can be chosen for the window as a whole. Each change holds at once and is kept.
///
/// Thread:    gui.
/// Ownership: `preferences` must outlive it.
class SettingsPage final : public kit::Page
{
    Q_OBJECT

public:
    /// `dataDirectory` is shown: where connections and settings are kept; empty: nowhere.
    SettingsPage(Preferences &preferences, const QString &dataDirectory, QWidget *parent = nullptr);

    void showServer(host::ServerContext *server) override;

private:
    kit::Card *makeLook();
    kit::Card *makeCharts();
    kit::Card *makeFiles(const QString &dataDirectory);
    void showChoices();

    Preferences &m_preferences;
    kit::SegmentedControl *m_mode;
    kit::SegmentedControl *m_density;
    QComboBox *m_language;
    kit::PlainLabel *m_languageHint;
    kit::SegmentedControl *m_range;
    kit::SegmentedControl *m_interval;
    kit::PlainLabel *m_notKept;
    const QString m_startLanguage; // a change of it waits for the next start
};

} // namespace larder::settings
