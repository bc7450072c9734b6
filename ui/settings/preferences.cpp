// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <cstddef>

namespace larder::settings {

using namespace std::chrono_literals;

namespace {

/// The names of an enum in the file, by its values.
template<typename Enum, std::size_t count>
struct Names {
    std::array<QLatin1StringView, count> names;

    QString of(Enum value) const { return names[static_cast<std::size_t>(value)]; }
    Enum read(const QVariant &text, Enum otherwise) const
    {
        const auto found = std::find(names.begin(), names.end(), text.toString());
        return found == names.end() ? otherwise : static_cast<Enum>(found - names.begin());
    }
};

constexpr Names<theme::Mode, 2> modes{{QLatin1StringView("dark"), QLatin1StringView("light")}};
constexpr Names<theme::Density, 3> densities{
    {QLatin1StringView("compact"), QLatin1StringView("regular"), QLatin1StringView("comfortable")}};
namespace key {
const QString mode = QStringLiteral("window/theme");
const QString density = QStringLiteral("window/density");
const QString language = QStringLiteral("window/language");
const QString page = QStringLiteral("window/page");
const QString server = QStringLiteral("window/server");
const QString geometry = QStringLiteral("window/geometry");
const QString range = QStringLiteral("charts/rangeMinutes");
const QString sampleEvery = QStringLiteral("sampling/everyMs");
} // namespace key

std::chrono::minutes readRange(const QVariant &text, std::chrono::minutes otherwise)
{
    const std::chrono::minutes range{text.toInt()};
    return range == 5min || range == 15min || range == 60min ? range : otherwise;
}

std::chrono::milliseconds readInterval(const QVariant &text, std::chrono::milliseconds otherwise)
{
    const std::chrono::milliseconds interval{text.toInt()};
    return interval >= 200ms && interval <= 60s ? interval : otherwise;
}

/// What of the choices is not a choice, but how the window was left.
Choices withoutWindowState(Choices choices)
{
    choices.page.clear();
    choices.server.clear();
    choices.windowGeometry.clear();
    return choices;
}

/// False: it cannot be written.
bool write(const QString &path, const Choices &choices)
{
    QSettings file(path, QSettings::IniFormat);
    file.setValue(key::mode, modes.of(choices.mode));
    file.setValue(key::density, densities.of(choices.density));
    file.setValue(key::language, choices.language);
    file.setValue(key::range, static_cast<int>(choices.range.count()));
    file.setValue(key::sampleEvery, static_cast<int>(choices.sampleEvery.count()));
    file.setValue(key::page, choices.page);
    file.setValue(key::server, choices.server);
    file.setValue(key::geometry, choices.windowGeometry);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    if (!m_file.isEmpty())
        load();
}

void Preferences::set(Choices next)
{
    if (next == m_choices)
        return;

    const bool isChosen = withoutWindowState(next) != withoutWindowState(m_choices);
    m_choices = std::move(next);
    if (!m_file.isEmpty())
        save();
    if (isChosen)
        Q_EMIT changed();
}

void Preferences::load()
{
    const QSettings file(m_file, QSettings::IniFormat);
    const Choices usual;
    m_choices.mode = modes.read(file.value(key::mode), usual.mode);
    m_choices.density = densities.read(file.value(key::density), usual.density);
    m_choices.language = file.value(key::language).toString();
    m_choices.range = readRange(file.value(key::range), usual.range);
    m_choices.sampleEvery = readInterval(file.value(key::sampleEvery), usual.sampleEvery);
    m_choices.page = file.value(key::page).toString();
    m_choices.server = file.value(key::server).toString();
    m_choices.windowGeometry = file.value(key::geometry).toByteArray();
}

void Preferences::save()
{
    // `this` outlives the worker: its destructor joins the thread first, and then nothing is told.
    m_disk.post([this, number = ++m_newest, choices = m_choices](const std::stop_token &) {
        if (number != m_newest)
            return;
        const bool isKept = write(m_file, choices);
        QMetaObject::invokeMethod(
            this, [this, isKept] { setKept(isKept); }, Qt::QueuedConnection);
    });
}

void Preferences::setKept(bool isKept)
{
    if (isKept == m_isKept)
        return;
    m_isKept = isKept;
    Q_EMIT keptChanged();
}

} // namespace larder::settings
