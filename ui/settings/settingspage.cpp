// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/lineedit.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/settings/settingrow.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace larder::settings {

namespace {

using namespace std::chrono_literals;

constexpr int columnWidth = 760;

constexpr std::array<std::chrono::minutes, 3> ranges{5min, 15min, 60min};
constexpr std::array<std::chrono::milliseconds, 6> intervals{200ms,   500ms,   1'000ms,
                                                             2'000ms, 5'000ms, 10'000ms};

template<typename Values, typename Value>
int indexIn(const Values &values, const Value &value)
{
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? -1 : static_cast<int>(found - values.begin());
}

} // namespace

SettingsPage::SettingsPage(Preferences &preferences, const QString &dataDirectory, QWidget *parent)
    : kit::Page(parent)
    , m_preferences(preferences)
    , m_mode(new kit::SegmentedControl(tr("Theme"), this))
    , m_density(new kit::SegmentedControl(tr("Density"), this))
    , m_language(new QComboBox(this))
    , m_languageHint(new kit::PlainLabel({}, theme::Type::Cell, theme::Role::Warning, this))
    , m_range(new kit::SegmentedControl(tr("Range of the charts"), this))
    , m_interval(new kit::SegmentedControl(tr("Sample interval"), this))
    , m_notKept(new kit::PlainLabel(tr("The file cannot be written: what you choose here lasts "
                                       "until Larder closes."),
                                    theme::Type::Cell, theme::Role::Warning, this))
    , m_startLanguage(preferences.choices().language)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::measure::pageMargin, theme::measure::headMargin,
                               theme::measure::pageMargin, theme::measure::pageMargin);
    column->setSpacing(theme::measure::gap);
    auto *title =
        new kit::PlainLabel(tr("Settings"), theme::Type::Title, theme::Role::Text, content);
    title->setFixedHeight(theme::measure::headHeight);
    column->addWidget(title);
    for (auto *card : {makeLook(), makeCharts(), makeFiles(dataDirectory)}) {
        card->setMaximumWidth(columnWidth);
        column->addWidget(card);
    }
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);

    showChoices();
    connect(&m_preferences, &Preferences::changed, this, &SettingsPage::showChoices);
    connect(&m_preferences, &Preferences::keptChanged, this, &SettingsPage::showChoices);
}

void SettingsPage::showServer(host::ServerContext *) { }

kit::Card *SettingsPage::makeLook()
{
    m_mode->addSegment(tr("Dark"), QStringLiteral("moon"));
    m_mode->addSegment(tr("Light"), QStringLiteral("sun"));
    m_density->addSegment(tr("Compact"));
    m_density->addSegment(tr("Regular"));
    m_density->addSegment(tr("Comfortable"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));

    connect(m_mode, &kit::SegmentedControl::currentChanged, this, [this](int index) {
        m_preferences.change(
            [&](Choices &choices) { choices.mode = static_cast<theme::Mode>(index); });
    });
    connect(m_density, &kit::SegmentedControl::currentChanged, this, [this](int index) {
        m_preferences.change(
            [&](Choices &choices) { choices.density = static_cast<theme::Density>(index); });
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_preferences.change(
            [&](Choices &choices) { choices.language = m_language->itemData(index).toString(); });
    });

    auto *card = new kit::Card(tr("Look"));
    card->body()->setSpacing(0);
    card->body()->addWidget(
        new SettingRow(tr("Theme"), tr("Dark suits operations rooms."), m_mode));
    card->body()->addWidget(
        new SettingRow(tr("Density"), tr("How high the rows of tables and lists are."), m_density));
    card->body()->addWidget(new SettingRow(
        tr("Language"), tr("Holds from the next start of Larder."), m_language, m_languageHint));
    return card;
}

kit::Card *SettingsPage::makeCharts()
{
    for (const auto &text : {tr("5 min"), tr("15 min"), tr("1 h")})
        m_range->addSegment(text);
    for (const auto &text : {tr("0.2 s"), tr("0.5 s"), tr("1 s"), tr("2 s"), tr("5 s"), tr("10 s")})
        m_interval->addSegment(text);
    connect(m_range, &kit::SegmentedControl::currentChanged, this, [this](int index) {
        m_preferences.change(
            [&](Choices &choices) { choices.range = ranges[static_cast<std::size_t>(index)]; });
    });
    connect(m_interval, &kit::SegmentedControl::currentChanged, this, [this](int index) {
        m_preferences.change([&](Choices &choices) {
            choices.sampleEvery = intervals[static_cast<std::size_t>(index)];
        });
    });

    auto *card = new kit::Card(tr("Charts and samples"));
    card->body()->setSpacing(0);
    card->body()->addWidget(
        new SettingRow(tr("Range of the charts"), tr("What the charts begin with."), m_range));
    card->body()->addWidget(new SettingRow(
        tr("Sample interval"),
        tr("Of new connections; each look costs the server 2 commands. Edit a connection to "
           "change its own."),
        m_interval));
    return card;
}

kit::Card *SettingsPage::makeFiles(const QString &dataDirectory)
{
    auto *path = new kit::LineEdit(this);
    path->setMono();
    path->setReadOnly(true);
    path->setText(dataDirectory.isEmpty() ? tr("Nothing is kept in this session") : dataDirectory);
    path->setCursorPosition(0);
    path->setMinimumWidth(320);
    path->setAccessibleName(tr("Folder of connections and settings"));
    auto *copy = kit::Button::withIcon(QStringLiteral("copy"), tr("Copy the path"),
                                       kit::ButtonKind::Default, this);
    copy->setEnabled(!dataDirectory.isEmpty());
    connect(copy, &QAbstractButton::clicked, this,
            [dataDirectory] { QGuiApplication::clipboard()->setText(dataDirectory); });

    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(path, 1);
    row->addWidget(copy);

    auto *card = new kit::Card(tr("Files"));
    card->body()->setSpacing(0);
    card->body()->addWidget(new SettingRow(
        tr("Connections and settings"),
        tr("Passwords are not in these files: they are in the system keychain."), both, m_notKept));
    return card;
}

void SettingsPage::showChoices()
{
    const auto &choices = m_preferences.choices();
    m_mode->setCurrent(static_cast<int>(choices.mode));
    m_density->setCurrent(static_cast<int>(choices.density));
    m_language->setCurrentIndex(std::max(0, m_language->findData(choices.language)));
    m_range->setCurrent(indexIn(ranges, choices.range));
    m_interval->setCurrent(indexIn(intervals, choices.sampleEvery));
    m_languageHint->setText(tr("Start Larder again to see it in this language."));
    m_languageHint->setVisible(choices.language != m_startLanguage);
    m_notKept->setVisible(!m_preferences.isKept());
}

} // namespace larder::settings
