// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/options.h"

#include "app/larderctl/connecttarget.h"

#include <QCommandLineParser>

#include <optional>
#include <utility>

namespace larder::ctl {

namespace {

constexpr auto helpText = R"(Usage: larderctl COMMAND [URL] [options]
Larder in the terminal: looks after Redis-compatible caches.

Commands:
  status       Look at the server once and print what it says of itself.

Options of status:
  --json       Print one JSON object.

Options of every command:
  --user NAME           Sign in as this user.
  --password-file FILE  Read the password from the first line of a file.
  --ca-file FILE        Trust only the issuers in this PEM file (TLS).
  --cert-file FILE      Show this PEM certificate to the server (TLS).
  --key-file FILE       The PEM key of the certificate, if it has a file of its own.
  -h, --help            Show this text.
  -v, --version         Show the version.

A URL is redis://user:password@host:port/db, rediss:// for TLS, or unix:///path. Without one,
REDIS_URL or REDIS_HOST, REDIS_PORT, REDIS_DB and REDIS_SSL name the server. REDIS_PASSWORD is
better than a password in the URL, which other users of this computer can see.

Exit codes: 0 done, 2 usage, 3 cannot connect, 4 not allowed.
)";

Ending refuse(const std::string &reason)
{
    return {"larderctl: " + reason + "\nTry \"larderctl --help\" for the options.\n",
            ExitCode::Usage};
}

struct Named {
    const char *name;
    Subcommand subcommand;
};
constexpr Named subcommands[] = {
    {"status", Subcommand::Status},
};

std::optional<Subcommand> subcommandOf(const QString &word)
{
    for (const auto &named : subcommands) {
        if (word == QLatin1String(named.name))
            return named.subcommand;
    }
    return std::nullopt;
}

/// An option that only some subcommands have.
struct Special {
    const char *name;
    const char *value; ///< what it is followed by; nullptr: nothing
    Subcommand of;
};
constexpr Special specials[] = {
    {"json", nullptr, Subcommand::Status},
};

/// The words of the command line, before anybody asks what they mean.
class CommandLine
{
public:
    CommandLine()
    {
        for (const auto *name : {"user", "password-file", "ca-file", "cert-file", "key-file"})
            add(name, "value");
        for (const auto &special : specials)
            add(special.name, special.value);
        m_parser.addOption(
            QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
        m_parser.addOption(
            QCommandLineOption(QStringList{QStringLiteral("v"), QStringLiteral("version")}));
    }

    bool parse(const QStringList &arguments) { return m_parser.parse(arguments); }
    std::string error() const { return m_parser.errorText().toStdString(); }

    bool has(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    QString value(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }
    QStringList words() const { return m_parser.positionalArguments(); }

private:
    void add(const char *name, const char *value)
    {
        const QCommandLineOption option(QString::fromLatin1(name), QString(),
                                        value ? QString::fromLatin1(value) : QString());
        m_parser.addOption(option);
    }

    QCommandLineParser m_parser;
};

/// nullopt: none is out of place.
std::optional<Ending> findMisplaced(const CommandLine &line, Subcommand subcommand)
{
    for (const auto &special : specials) {
        if (line.has(special.name) && special.of != subcommand)
            return refuse(std::string("--") + special.name + " is not for this command");
    }
    return std::nullopt;
}

std::optional<Ending> readServer(const CommandLine &line, const QProcessEnvironment &environment,
                                 Options &options)
{
    const ConnectTarget target{.url = line.words().value(1),
                               .user = line.value("user"),
                               .passwordFile = line.value("password-file"),
                               .caFile = line.value("ca-file"),
                               .certFile = line.value("cert-file"),
                               .keyFile = line.value("key-file")};
    auto server = clientOptions(target, environment);
    if (!server)
        return refuse(server.error().detail);
    options.server = *std::move(server);
    return std::nullopt;
}

} // namespace

std::variant<Options, Ending> readOptions(const QStringList &arguments,
                                          const QProcessEnvironment &environment)
{
    CommandLine line;
    if (!line.parse(arguments))
        return refuse(line.error());
    if (line.has("help"))
        return Ending{helpText, ExitCode::Done};
    if (line.has("version"))
        return Ending{"larderctl " LARDER_VERSION "\n", ExitCode::Done};

    const auto words = line.words();
    if (words.isEmpty())
        return refuse("which command?");
    const auto subcommand = subcommandOf(words.front());
    if (!subcommand)
        return refuse("there is no such command");
    if (words.size() > 2)
        return refuse("one server only");

    Options options;
    options.subcommand = *subcommand;
    if (line.has("json"))
        options.output = Output::Json;
    if (auto ending = findMisplaced(line, *subcommand))
        return *std::move(ending);
    if (auto ending = readServer(line, environment, options))
        return *std::move(ending);
    return options;
}

} // namespace larder::ctl
