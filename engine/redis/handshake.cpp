// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/handshake.h"

#include "engine/redis/dial.h"
#include "engine/redis/resolver.h"
#include "engine/redis/tls.h"

#include <optional>
#include <string>
#include <utility>

namespace larder::redis {

namespace {

using namespace std::chrono_literals;

/// A server that speaks TLS answers the first flight at once; one that does not may wait for more.
constexpr auto longestProbe = 1'000ms;

/// Measures one phase and tells the observer how it went.
class Phase final
{
public:
    Phase(ConnectPhase phase, const PhaseObserver &observer)
        : m_phase(phase)
        , m_observer(observer)
    {
    }

    void succeeded(std::string found, std::optional<PeerCertificate> certificate = {}) const
    {
        report(std::move(found), std::nullopt, std::move(certificate));
    }
    Error failed(const Error &error, std::optional<PeerCertificate> certificate = {}) const
    {
        report({}, error, std::move(certificate));
        return error;
    }

private:
    void report(std::string found, std::optional<Error> error,
                std::optional<PeerCertificate> certificate) const
    {
        if (!m_observer)
            return;
        const auto took = std::chrono::steady_clock::now() - m_began;
        m_observer({m_phase, std::chrono::duration_cast<std::chrono::microseconds>(took),
                    std::move(found), std::move(error), std::move(certificate)});
    }

    const ConnectPhase m_phase;
    const PhaseObserver &m_observer;
    const Clock::TimePoint m_began = std::chrono::steady_clock::now();
};

Result<Dialled> reach(const UnixSocket &path, const ConnectOptions &options,
                      const Deadline &deadline, const PhaseObserver &observer)
{
    const Phase phase(ConnectPhase::Connect, observer);
    auto dialled = dial(path, deadline.within(options.timeouts.connect));
    if (!dialled)
        return phase.failed(dialled.error());
    phase.succeeded(dialled->peer);
    return dialled;
}

Result<Dialled> reach(const TcpAddress &address, const ConnectOptions &options,
                      const Deadline &deadline, const PhaseObserver &observer)
{
    const Phase resolving(ConnectPhase::Resolve, observer);
    const auto addresses = resolve(address, deadline.within(options.timeouts.resolve));
    if (!addresses)
        return resolving.failed(addresses.error());
    std::string found;
    for (const auto &one : *addresses)
        found += (found.empty() ? "" : ", ") + one.display();
    resolving.succeeded(std::move(found));

    const Phase connecting(ConnectPhase::Connect, observer);
    auto dialled = dial(*addresses, options.keepalive, deadline.within(options.timeouts.connect));
    if (!dialled)
        return connecting.failed(dialled.error());
    connecting.succeeded(dialled->peer);
    return dialled;
}

Result<std::unique_ptr<Stream>> encrypt(Descriptor socket, const ConnectOptions &options,
                                        const Deadline &deadline, const PhaseObserver &observer)
{
    const Phase phase(ConnectPhase::Tls, observer);
    const auto *const tcp = std::get_if<TcpAddress>(&options.endpoint);
    auto opened = openTls(std::move(socket), *options.tls, tcp ? tcp->host : std::string(),
                          deadline.within(options.timeouts.tls));
    if (!opened.stream)
        return phase.failed(opened.stream.error(), std::move(opened.certificate));
    auto subject = opened.certificate ? opened.certificate->subject : std::string();
    phase.succeeded(std::move(subject), std::move(opened.certificate));
    return std::move(opened.stream);
}

/// Silence here is the server's, not the caller's impatience.
Error silent(Error error, std::string_view question)
{
    if (error.code == ErrorCode::Timeout)
        error = {ErrorCode::NotResponding, "no answer to " + std::string(question), error.outcome};
    return error;
}

Command auth(const ConnectOptions &options)
{
    return options.user.empty() ? Command("AUTH", options.password.reveal())
                                : Command("AUTH", options.user, options.password.reveal());
}

/// Whether the connection serves without what was asked for here.
bool isBearable(CommandView command, const Error &error)
{
    return command.name() == "CLIENT" && error.code != ErrorCode::AuthRequired
        && error.code != ErrorCode::MaxClients && error.outcome == Outcome::NotDone;
}

Result<void> identify(const Exchange &exchange, const ConnectOptions &options,
                      const Deadline &deadline, const PhaseObserver &observer)
{
    const Phase phase(ConnectPhase::SignIn, observer);
    Pipeline commands;
    if (!options.password.isEmpty())
        commands.add(auth(options));
    if (options.database != 0)
        commands.add("SELECT", std::to_string(options.database));
    if (!options.clientName.empty())
        commands.add("CLIENT", "SETNAME", options.clientName);

    const auto answers = exchange(commands, deadline);
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (!answers[i] && !isBearable(commands[i], answers[i].error()))
            return phase.failed(silent(answers[i].error(), commands[i].name()));
    phase.succeeded(options.user.empty() ? "default" : options.user);
    return {};
}

/// A server that says why it does not answer PONG works, and has commands that it will run: INFO
/// while it loads, SCRIPT KILL while a script runs.
bool isAlive(ErrorCode code)
{
    return code == ErrorCode::NoPermission || code == ErrorCode::Loading
        || code == ErrorCode::MasterDown || code == ErrorCode::ScriptBusy
        || code == ErrorCode::PersistenceFailed; // MISCONF is told to PING as to a write
}

Result<void> ping(const Exchange &exchange, const Deadline &deadline, const PhaseObserver &observer)
{
    const Phase phase(ConnectPhase::Ping, observer);
    const auto answer = exchange(Pipeline().add("PING"), deadline).front();
    if (!answer && !isAlive(answer.error().code))
        return phase.failed(silent(answer.error(), "PING"));
    if (answer && (*answer)->text() != "PONG")
        return phase.failed({ErrorCode::UnexpectedReply, "PING was not answered by PONG"});
    phase.succeeded("PONG");
    return {};
}

} // namespace

Result<std::unique_ptr<Stream>> openStream(const ConnectOptions &options, const Deadline &deadline,
                                           const PhaseObserver &observer)
{
    auto dialled =
        std::visit([&](const auto &address) { return reach(address, options, deadline, observer); },
                   options.endpoint);
    if (!dialled)
        return dialled.error();
    if (options.tls)
        return encrypt(std::move(dialled->socket), options, deadline, observer);
    return std::unique_ptr<Stream>(std::make_unique<PlainStream>(std::move(dialled->socket)));
}

Result<void> signIn(const Exchange &exchange, const ConnectOptions &options,
                    const Deadline &deadline, const PhaseObserver &observer)
{
    const auto patience = deadline.within(options.timeouts.signIn);
    if (auto identified = identify(exchange, options, patience, observer); !identified)
        return identified;
    return ping(exchange, patience, observer);
}

Error explainClose(const Error &error, const ConnectOptions &options, const Deadline &deadline)
{
    const bool isClosed =
        error.code == ErrorCode::Disconnected || error.code == ErrorCode::ConnectionReset;
    if (options.tls || !isClosed || !std::holds_alternative<TcpAddress>(options.endpoint))
        return error;
    auto probe = options;
    probe.tls.emplace();
    probe.tls->verify = TlsVerify::Nothing;
    bool hasShownCertificate = false;
    const auto stream =
        openStream(probe, deadline.within(longestProbe), [&](const PhaseReport &report) {
            hasShownCertificate = hasShownCertificate || report.certificate;
        });
    if (!hasShownCertificate)
        return error;
    return {ErrorCode::SpeaksTls, "closed without an answer, and a TLS handshake is answered",
            error.outcome};
}

} // namespace larder::redis
