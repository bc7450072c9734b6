// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/options.h"

#include "app/larderctl/connecttarget.h"
#include "app/larderctl/helptext.h"
#include "engine/base/escape.h"
#include "engine/redis/endpoint.h"

#include <QCommandLineParser>

#include <optional>
#include <utility>

namespace larder::ctl {

namespace {

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
    {"watch", Subcommand::Watch},
    {"simulate", Subcommand::Simulate},
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
    {"json", nullptr, Subcommand::Status},         {"demo", nullptr, Subcommand::Watch},
    {"interval", "seconds", Subcommand::Watch},    {"count", "number", Subcommand::Watch},
    {"duration", "seconds", Subcommand::Simulate}, {"allow-remote", nullptr, Subcommand::Simulate},
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

/// 0.1 to 3600 of them, say.
std::optional<std::chrono::milliseconds> secondsIn(const QString &text, double least, double most)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds >= least && seconds <= most))
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1'000));
}

std::optional<Ending> readTimes(const CommandLine &line, Options &options)
{
    if (line.has("interval")) {
        const auto interval = secondsIn(line.value("interval"), 0.1, 3'600);
        if (!interval)
            return refuse("--interval must be seconds, from 0.1 to 3600");
        options.interval = *interval;
    }
    if (line.has("count")) {
        bool isNumber = false;
        const int count = line.value("count").toInt(&isNumber);
        if (!isNumber || count < 1)
            return refuse("--count must be a number, 1 or more");
        options.count = count;
    }
    if (line.has("duration")) {
        options.duration = secondsIn(line.value("duration"), 1, 1e9);
        if (!options.duration)
            return refuse("--duration must be seconds, 1 or more");
    }
    return std::nullopt;
}

std::optional<Ending> readDemo(const CommandLine &line, Options &options)
{
    for (const auto *name : {"user", "password-file", "ca-file", "cert-file", "key-file"}) {
        if (line.has(name))
            return refuse(std::string("--") + name + " is for a server of yours, not for --demo");
    }
    if (line.words().size() > 1)
        return refuse("a URL or --demo, not both");
    options.target = Target::Demo;
    return std::nullopt;
}

/// nullopt: it may be written to, as far as its address says.
std::optional<Ending> findRemote(const CommandLine &line, const Options &options)
{
    const auto &endpoint = options.server.connect.endpoint;
    if (options.subcommand != Subcommand::Simulate || redis::isLocal(endpoint)
        || line.has("allow-remote"))
        return std::nullopt;
    return refuse("simulate writes, and " + escaped(redis::display(endpoint))
                  + " is not on this computer; --allow-remote says that you mean it");
}

std::optional<Ending> readServer(const CommandLine &line, const Variables &environment,
                                 Options &options)
{
    const ConnectTarget target{.url = line.words().value(1),
                               .arguments = {.user = line.value("user"),
                                             .passwordFile = line.value("password-file"),
                                             .caFile = line.value("ca-file"),
                                             .certFile = line.value("cert-file"),
                                             .keyFile = line.value("key-file")}};
    auto server = clientOptions(target, environment);
    if (!server)
        return refuse(server.error().detail);
    options.server = *std::move(server);
    return findRemote(line, options);
}

} // namespace

std::variant<Options, Ending> readOptions(const QStringList &arguments,
                                          const Variables &environment)
{
    CommandLine line;
    if (!line.parse(arguments))
        return refuse(line.error());
    const auto words = line.words();
    const auto subcommand = words.isEmpty() ? std::nullopt : subcommandOf(words.front());
    if (line.has("help"))
        return Ending{helpText(subcommand), ExitCode::Done};
    if (line.has("version"))
        return Ending{"larderctl " LARDER_VERSION "\n", ExitCode::Done};

    if (words.isEmpty())
        return refuse("which command?");
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
    if (auto ending = readTimes(line, options))
        return *std::move(ending);
    if (auto ending =
            line.has("demo") ? readDemo(line, options) : readServer(line, environment, options))
        return *std::move(ending);
    return options;
}

} // namespace larder::ctl
