// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larder/options.h"

#include "app/common/serverarguments.h"
#include "engine/redis/environment.h"
#include "engine/redis/url.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <utility>

namespace larder::app {

namespace {

constexpr int usage = 2;

Ending refuse(const QString &text)
{
    return {QStringLiteral("larder: ") % text
                % QStringLiteral("\nTry \"larder --help\" for the options.\n"),
            usage};
}

Ending refuse(const Error &error)
{
    return refuse(QString::fromStdString(error.detail));
}

QCommandLineOption option(const char *name, const char *text, const char *value = nullptr)
{
    return {QString::fromLatin1(name), QString::fromLatin1(text),
            value ? QString::fromLatin1(value) : QString()};
}

/// The options of the program and what was found of them.
struct CommandLine {
    QCommandLineOption demo = option("demo", "Start a private server with simulated applications.");
    QCommandLineOption connect =
        option("connect", "Connect to redis://, rediss:// or unix://; may be repeated.", "url");
    QCommandLineOption user = option("user", "Sign in as this user.", "name");
    QCommandLineOption passwordFile =
        option("password-file", "Read the password from the first line of a file.", "file");
    QCommandLineOption caFile =
        option("ca-file", "Trust only the issuers in this PEM file (TLS).", "file");
    QCommandLineOption certFile =
        option("cert-file", "Show this PEM certificate to the server (TLS).", "file");
    QCommandLineOption keyFile =
        option("key-file", "The PEM key of the certificate, if it has a file of its own.", "file");
    QCommandLineOption theme = option("theme", "dark or light.", "theme");
    QCommandLineOption screenshot =
        option("screenshot", "Write a picture of every page into this folder, then end.", "dir");
    QCommandLineOption page =
        option("page", "With --screenshot: only this page; may be repeated.", "name");
    QCommandLineOption size =
        option("size", "With --screenshot: width and height, 1600x1000 unless told.", "WxH");
    QCommandLineOption settle =
        option("settle", "With --screenshot: seconds of life before the picture, 3 unless told.",
               "seconds");
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            QStringLiteral("Show this text.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               QStringLiteral("Show the version.")};
    QCommandLineParser parser;

    CommandLine()
    {
        parser.setApplicationDescription(
            QStringLiteral("Larder, a console for Redis-compatible caches."));
        parser.addOptions({demo, connect, user, passwordFile, caFile, certFile, keyFile, theme,
                           screenshot, page, size, settle, help, version});
    }

    ServerArguments serverArguments() const
    {
        return {.user = parser.value(user),
                .passwordFile = parser.value(passwordFile),
                .caFile = parser.value(caFile),
                .certFile = parser.value(certFile),
                .keyFile = parser.value(keyFile)};
    }

    QString helpText() const
    {
        // The parser names the program by its path, or not at all before there is an application.
        static const QRegularExpression usageLine(QStringLiteral("^Usage: .*\\[options\\]"));
        return parser.helpText().replace(usageLine, QStringLiteral("Usage: larder [options]"))
            % QStringLiteral(
                   "\nWithout --connect and --demo, REDIS_URL or REDIS_HOST, REDIS_PORT, REDIS_DB "
                   "and REDIS_SSL\nname the server. REDIS_PASSWORD is better than a password in "
                   "the URL, which other users\nof this computer can see.\n");
    }
};

using Read = std::optional<Ending>; ///< nullopt: went well

Read readPictureOptions(const CommandLine &line, Options &options)
{
    const auto &parser = line.parser;
    options.screenshotDir = parser.value(line.screenshot);
    options.pages = parser.values(line.page);
    if (parser.isSet(line.screenshot) && options.screenshotDir.isEmpty())
        return refuse(QStringLiteral("--screenshot needs a folder."));
    for (const auto &only : {line.page, line.size, line.settle}) {
        if (parser.isSet(only) && options.screenshotDir.isEmpty())
            return refuse(QStringLiteral("--") % only.names().constFirst()
                          % QStringLiteral(" needs --screenshot DIR."));
    }

    if (parser.isSet(line.size)) {
        const auto parts = parser.value(line.size).split(u'x');
        options.size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
        const bool isUsable = options.size.width() >= 1'024 && options.size.height() >= 640
            && options.size.width() <= 16'384 && options.size.height() <= 16'384;
        if (!isUsable)
            return refuse(
                QStringLiteral("--size must be WIDTHxHEIGHT, from 1024x640 to 16384x16384."));
    }
    if (parser.isSet(line.settle)) {
        bool isNumber = false;
        const double seconds = parser.value(line.settle).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0 && seconds <= 3'600))
            return refuse(QStringLiteral("--settle must be seconds, from 0 to 3600."));
        options.settle = std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1'000));
    }
    return std::nullopt;
}

Read readTheme(const CommandLine &line, Options &options)
{
    if (!line.parser.isSet(line.theme))
        return std::nullopt;

    const auto wanted = line.parser.value(line.theme);
    if (wanted != u"dark" && wanted != u"light")
        return refuse(QStringLiteral("--theme must be dark or light."));
    options.mode = wanted == u"dark" ? theme::Mode::Dark : theme::Mode::Light;
    return std::nullopt;
}

Read readServers(const CommandLine &line, const Variables &environment, Options &options)
{
    const auto urls = line.parser.values(line.connect);
    for (const auto &url : urls) {
        auto connect = redis::parseUrl(url.toStdString());
        if (!connect)
            return refuse(QStringLiteral("--connect: ")
                          % QString::fromStdString(connect.error().detail));
        options.connect.emplace_back().connect = *std::move(connect);
    }
    if (urls.isEmpty() && !options.demo) {
        auto server = redis::serverOf(environment);
        if (!server)
            return refuse(server.error());
        if (*server)
            options.connect.push_back(**std::move(server));
    }

    for (auto &server : options.connect) {
        if (const auto applied = apply(line.serverArguments(), server.connect); !applied)
            return refuse(applied.error());
        if (const auto applied = redis::applyEnvironment(environment, server); !applied)
            return refuse(applied.error());
    }
    for (const auto &only :
         {line.user, line.passwordFile, line.caFile, line.certFile, line.keyFile}) {
        if (line.parser.isSet(only) && options.connect.empty())
            return refuse(QStringLiteral("--") % only.names().constFirst()
                          % QStringLiteral(" needs --connect URL."));
    }
    return std::nullopt;
}

} // namespace

std::variant<Options, Ending> readOptions(const QStringList &arguments,
                                          const Variables &environment)
{
    CommandLine line;
    if (!line.parser.parse(arguments))
        return refuse(line.parser.errorText() % u'.');
    if (line.parser.isSet(line.help))
        return Ending{line.helpText(), 0};
    if (line.parser.isSet(line.version))
        return Ending{QStringLiteral("larder " LARDER_VERSION "\n"), 0};
    if (const auto extra = line.parser.positionalArguments(); !extra.isEmpty())
        return refuse(QStringLiteral("unexpected argument; a server is given by --connect URL."));

    Options options;
    options.demo = line.parser.isSet(line.demo);
    if (auto ending = readTheme(line, options))
        return *std::move(ending);
    if (auto ending = readPictureOptions(line, options))
        return *std::move(ending);
    if (auto ending = readServers(line, environment, options))
        return *std::move(ending);
    return options;
}

} // namespace larder::app
