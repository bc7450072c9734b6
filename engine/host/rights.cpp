// SPDX-License-Identifier: Apache-2.0
#include "engine/host/rights.h"

#include "engine/redis/command.h"
#include "engine/redis/connection.h"
#include "engine/redis/info.h"

#include <array>

namespace larder::host {

namespace {

enum class Use { Watching, Settings };

struct Probe {
    std::string_view rule; ///< as an ACL rule names the command
    Use use;
    redis::Command command;
};

/// The server checks rights before it reads arguments, so the cheapest arguments do.
const std::array<Probe, 5> &probes()
{
    static const std::array<Probe, 5> all{{
        {"info", Use::Watching, redis::Command("INFO")},
        {"client|list", Use::Watching, redis::Command("CLIENT", "LIST", "ID", "0")},
        {"slowlog|get", Use::Watching, redis::Command("SLOWLOG", "GET", "1")},
        {"latency", Use::Watching, redis::Command("LATENCY", "LATEST")},
        {"config|get", Use::Settings, redis::Command("CONFIG", "GET", "maxmemory")},
    }};
    return all;
}

/// An answer that says nothing of rights because none came.
bool isBroken(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
    case ErrorCode::Timeout:
    case ErrorCode::Disconnected:
    case ErrorCode::ConnectionReset:
    case ErrorCode::TruncatedReply:
    case ErrorCode::NotResponding:
    case ErrorCode::MalformedReply:
    case ErrorCode::ReplyTooLarge:
    case ErrorCode::ReplyTooDeep:
        return true;
    default:
        return false;
    }
}

bool isHindrance(ErrorCode code)
{
    return code == ErrorCode::Loading || code == ErrorCode::ScriptBusy
        || code == ErrorCode::MasterDown || code == ErrorCode::PersistenceFailed;
}

void note(Rights &rights, const Probe &probe, const Error &error)
{
    if (error.code == ErrorCode::NoPermission) {
        auto &list = probe.use == Use::Watching ? rights.denied : rights.deniedSettings;
        list.emplace_back(probe.rule);
    }
    if (error.code == ErrorCode::UnknownCommand)
        rights.unknown.emplace_back(probe.rule);
}

} // namespace

Result<Inspection> inspect(redis::Connection &connection, const Deadline &deadline)
{
    const auto began = std::chrono::steady_clock::now();
    redis::Pipeline commands;
    commands.add("ACL", "WHOAMI").add("PING");
    for (const auto &probe : probes())
        commands.add(probe.command);

    const auto answers = connection.sendAll(commands, deadline);
    for (const auto &answer : answers) {
        if (!answer && isBroken(answer.error()))
            return answer.error();
    }

    Inspection found;
    if (answers[0])
        found.rights.user = (*answers[0])->text();
    if (!answers[1] && isHindrance(answers[1].error().code))
        found.hindrance = answers[1].error();
    for (std::size_t i = 0; i < probes().size(); ++i) {
        const auto &answer = answers[i + 2];
        if (!answer)
            note(found.rights, probes()[i], answer.error());
    }

    const auto &info = answers[2];
    if (info) {
        const auto parsed = redis::Info::parse((*info)->text());
        if (!parsed.empty())
            found.identity = redis::identityOf(parsed);
    }
    found.rights.took = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - began);
    return found;
}

std::string_view watchRules()
{
    return "+@read -@dangerous +ping +info +client|list +slowlog|get +latency";
}

std::string aclLine(std::string_view user)
{
    const std::string name(user.empty() ? "larder" : user);
    return "ACL SETUSER " + name + " on >… ~* " + std::string(watchRules());
}

std::string missingRightsLine(const Rights &rights)
{
    std::string line = "ACL SETUSER " + (rights.user.empty() ? "default" : rights.user);
    for (const auto &rule : rights.denied)
        line += " +" + rule;
    return line;
}

} // namespace larder::host
