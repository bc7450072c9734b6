// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/slowshapes.h"

#include "engine/base/escape.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <string_view>

namespace larder::servers {

namespace {

constexpr std::size_t shownBytes = 160;
constexpr std::size_t hexRun = 8; // a run of hex digits this long is an id, not a word

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isHexDigit(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/// Ids taken out: digits, and long runs of hex digits, become one `#` each.
std::string withoutNumbers(std::string_view text)
{
    std::string shape;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t hex = i;
        while (hex < text.size() && isHexDigit(text[hex]))
            ++hex;
        std::size_t digits = i;
        while (digits < text.size() && isDigit(text[digits]))
            ++digits;

        const auto end = hex - i >= hexRun ? hex : digits;
        shape += end > i ? '#' : text[i];
        i = std::max(end, i + 1);
    }
    return shape;
}

std::string upper(std::string text)
{
    for (auto &byte : text)
        byte = static_cast<char>(std::toupper(static_cast<unsigned char>(byte)));
    return text;
}

bool hasSubcommand(const std::string &name)
{
    constexpr std::array<std::string_view, 16> containers{
        "ACL",    "CLIENT", "CLUSTER", "COMMAND", "CONFIG", "DEBUG",   "FUNCTION", "LATENCY",
        "MEMORY", "MODULE", "OBJECT",  "PUBSUB",  "SCRIPT", "SLOWLOG", "XGROUP",   "XINFO"};
    return std::find(containers.begin(), containers.end(), name) != containers.end();
}

std::string textOf(const redis::SlowCommand &command)
{
    std::string text;
    for (const auto &argument : command.arguments) {
        if (text.size() > shownBytes)
            return text + " …";
        const auto piece = std::string_view(argument).substr(0, shownBytes);
        text += text.empty() ? upper(escaped(piece)) : ' ' + escaped(piece);
        if (piece.size() < argument.size())
            text += "…";
    }
    return text;
}

} // namespace

std::string shapeKey(const redis::SlowCommand &command)
{
    if (command.arguments.empty())
        return {};

    auto key = upper(command.arguments[0]);
    const std::size_t first = hasSubcommand(key) ? 2 : 1;
    if (first == 2 && command.arguments.size() > 1)
        key += ' ' + upper(command.arguments[1]);
    if (command.arguments.size() > first)
        key += ' ' + withoutNumbers(command.arguments[first]);
    return key;
}

std::vector<SlowShape> shapesOf(const std::vector<redis::SlowCommand> &commands)
{
    std::map<std::string, SlowShape> byKey;
    for (const auto &command : commands) {
        auto &shape = byKey[shapeKey(command)];
        ++shape.count;
        shape.last = std::max(shape.last, command.at);
        if (command.took < shape.longest && shape.count > 1)
            continue;
        shape.longest = command.took;
        shape.text = textOf(command);
        shape.client = command.clientName.empty() ? command.clientAddress : command.clientName;
    }

    std::vector<SlowShape> shapes;
    for (auto &[key, shape] : byKey)
        shapes.push_back(std::move(shape));
    std::stable_sort(shapes.begin(), shapes.end(),
                     [](const SlowShape &a, const SlowShape &b) { return a.longest > b.longest; });
    return shapes;
}

} // namespace larder::servers
