// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/workerthread.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <atomic>
#include <chrono>
#include <concepts>
#include <utility>

namespace larder::settings {

/// What a person chose for the window as a whole, and how they left it.
///
/// Thread: any (value).
struct Choices {
    theme::Mode mode = theme::Mode::Dark;
    theme::Density density = theme::Density::Regular;
    QString language;                             ///< "en", "de"; empty: the system's
    std::chrono::minutes range{15};               ///< of the charts: 5, 15 or 60
    std::chrono::milliseconds sampleEvery{1'000}; ///< of a new connection, 200 ms to 60 s

    QString page;              ///< last in view; empty: none yet
    QString server;            ///< profile id of the last chosen one; empty: none yet
    QByteArray windowGeometry; ///< QWidget::saveGeometry(); empty: never shown

    bool operator==(const Choices &) const = default;
};

/// The Choices, kept in an INI file from one start to the next and told to whoever shows them.
///
/// Thread:    gui. The file is read by the constructor and written on worker:settings, since a
///            disk that is busy may take a second; what was chosen last is written before the
///            destructor returns.
/// Errors:    a value that is missing, damaged or out of range is the default. A file that cannot
///            be written leaves isKept() false.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// An empty path: nothing is read and nothing is kept.
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    const Choices &choices() const { return m_choices; }
    bool isKept() const { return m_isKept; } ///< false: the last that was written could not be

    /// `preferences.change([](Choices &choices) { choices.range = 5min; });`
    template<std::invocable<Choices &> Edit>
    void change(Edit edit)
    {
        auto next = m_choices;
        edit(next);
        set(std::move(next));
    }

Q_SIGNALS:
    /// Something a person chose; not where the window stands or what it shows.
    void changed();
    void keptChanged(); ///< isKept() did

private:
    void set(Choices next);
    void load();
    void save();
    void setKept(bool isKept);

    const QString m_file;
    Choices m_choices;
    bool m_isKept = true;

    std::atomic<int> m_newest{0};    // of the writes asked for: the others need not be done
    WorkerThread m_disk{"settings"}; // last: joined before the rest goes
};

} // namespace larder::settings
