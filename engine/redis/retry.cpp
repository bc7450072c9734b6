// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/retry.h"

#include <algorithm>

namespace larder::redis {

namespace {

bool isCut(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Disconnected:
    case ErrorCode::ConnectionReset:
    case ErrorCode::TruncatedReply:
        return true;
    case ErrorCode::NotResponding:
    case ErrorCode::MalformedReply:
        return error.outcome == Outcome::NotDone; // the connection broke over somebody else
    default:
        return false;
    }
}

} // namespace

bool mayRepeat(CommandClass commandClass, const Error &error)
{
    return isCut(error)
        && (commandClass == CommandClass::Read || error.outcome == Outcome::NotDone);
}

bool metNoScript(const Result<Reply> &answer)
{
    return !answer && answer.error().code == ErrorCode::NoScript;
}

CommandClass classOf(std::span<const CommandTraits> commands)
{
    auto most = CommandClass::Read;
    for (const auto &command : commands) {
        if (command.commandClass == CommandClass::Write)
            return command.commandClass;
        if (command.commandClass == CommandClass::Upkeep)
            most = command.commandClass;
    }
    return most;
}

std::vector<std::size_t> toRepeat(CommandClass commandClass, std::span<const Result<Reply>> answers)
{
    const auto mayBe = [commandClass](const Result<Reply> &answer) {
        return !answer && mayRepeat(commandClass, answer.error());
    };
    const bool mayCuts =
        commandClass == CommandClass::Read || std::all_of(answers.begin(), answers.end(), mayBe);
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (metNoScript(answers[i]) || (mayCuts && mayBe(answers[i])))
            indices.push_back(i);
    return indices;
}

} // namespace larder::redis
