// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larder/application.h"

#include "app/larder/keychain.h"
#include "app/larder/quitonsignal.h"
#include "app/larder/screenshots.h"
#include "app/larder/starttrace.h"
#include "engine/profiles/sessionsecrets.h"
#include "engine/redis/url.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <utility>

#include "translations/language.h"

namespace larder::app {

namespace {

bool isForPictures(const Options &options)
{
    return !options.screenshotDir.isEmpty();
}

DataDirectory filesFor(const Options &options)
{
    if (isForPictures(options))
        return DataDirectory::forNow();
    return DataDirectory(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
}

std::unique_ptr<profiles::SecretStore> secretsFor(const Options &options)
{
    if (isForPictures(options))
        return std::make_unique<profiles::SessionSecrets>();
    return std::make_unique<Keychain>();
}

/// A server of the command line. It is not among the saved ones.
profiles::Profile profileFor(const redis::ClientOptions &options,
                             std::chrono::milliseconds sampleEvery)
{
    profiles::Profile profile;
    profile.id = profiles::newProfileId();
    profile.name = redis::display(options.connect.endpoint);
    profile.passwordStore = profiles::PasswordStore::Session;
    profile.options = options;
    profile.options.connect.password = {};
    profile.sampleEvery = sampleEvery;
    return profile;
}

/// A system without a language speaks English: QLocale::c() would write 120344 for 120,344.
QLocale localeFor(const QString &language)
{
    const auto locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : locale;
}

} // namespace

Application::Application(Options options)
    : m_options(std::move(options))
    , m_files(filesFor(m_options))
    , m_preferences(m_files.settings())
    , m_secrets(secretsFor(m_options))
    , m_host(m_clock, m_log)
    , m_saved(m_host, *m_secrets, m_files.profiles().toStdString())
{
    if (m_options.mode)
        m_preferences.change(
            [this](settings::Choices &choices) { choices.mode = *m_options.mode; });
    const auto &choices = m_preferences.choices();
    speak(*qApp, localeFor(choices.language));
    theme::install(*qApp, choices.mode, choices.density);
    m_window = std::make_unique<shell::MainWindow>(m_host, m_saved, m_preferences, m_files.path());
}

Application::~Application() = default;

int Application::run()
{
    const QuitOnSignal quitOnSignal;
    if (isForPictures(m_options))
        takePictures();
    else
        openWindow();
    return QApplication::exec();
}

void Application::openServers()
{
    const auto sampleEvery = m_preferences.choices().sampleEvery;
    for (const auto &server : m_options.connect) {
        auto *context = m_host.add(profileFor(server, sampleEvery));
        context->connectTo(server.connect.password);
        m_window->chooseServer(context);
    }
    if (m_options.demo)
        m_window->startDemo();
}

void Application::openWindow()
{
    openServers();
    m_window->show();
    if (qEnvironmentVariableIsSet("LARDER_START_TRACE"))
        new StartTrace(*m_window);
    m_saved.load();
    if (m_files.use() == DataDirectory::Use::Copy)
        m_window->warn(tr("Another Larder is open: what you change here lasts until this window "
                          "closes."));
    if (m_files.use() == DataDirectory::Use::None)
        m_window->warn(tr("%1 cannot be used: what you change here lasts until this window closes.")
                           .arg(m_files.path()));
}

void Application::takePictures()
{
    auto *pictures = new Screenshots(*m_window, m_preferences, m_options);
    pictures->setParent(this);
    QObject::connect(pictures, &Screenshots::finished, qApp, &QCoreApplication::exit);
    openServers();
    pictures->start();
}

} // namespace larder::app
