// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/slowlog.h"

#include <optional>

namespace larder::redis {

namespace {

constexpr std::int64_t endOfYear9999 = 253'402'300'799; // seconds: what a WallTime surely holds

std::optional<SlowCommand> toSlowCommand(const Value &entry)
{
    if (entry.size() < 4)
        return std::nullopt;
    const auto &id = entry[0];
    const auto &at = entry[1];
    const auto &took = entry[2];
    const auto &arguments = entry[3];
    if (!id.isInteger() || !at.isInteger() || !took.isInteger() || !arguments.isArray())
        return std::nullopt;
    if (at.integer() < 0 || at.integer() > endOfYear9999 || took.integer() < 0)
        return std::nullopt;

    SlowCommand command;
    command.id = id.integer();
    command.at = WallTime(std::chrono::seconds(at.integer()));
    command.took = std::chrono::microseconds(took.integer());
    for (const auto &argument : arguments)
        command.arguments.emplace_back(argument.text());
    if (entry.size() > 4)
        command.clientAddress = entry[4].text();
    if (entry.size() > 5)
        command.clientName = entry[5].text();
    return command;
}

} // namespace

Result<std::vector<SlowCommand>> parseSlowlog(const Value &answer)
{
    if (!answer.isArray())
        return Error{ErrorCode::UnexpectedReply, "SLOWLOG GET answered no array"};

    std::vector<SlowCommand> commands;
    commands.reserve(answer.size());
    for (const auto &entry : answer) {
        if (auto command = toSlowCommand(entry))
            commands.push_back(*std::move(command));
    }
    return commands;
}

} // namespace larder::redis
