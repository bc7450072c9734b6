// SPDX-License-Identifier: Apache-2.0
#include "engine/base/variables.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <unistd.h>
#include <utility>

namespace larder {

namespace {

constexpr std::string_view blank = " \t\r";

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(blank);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blank) + 1 - begin);
}

std::string_view unquoted(std::string_view value)
{
    const bool isQuoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'')
        && value.back() == value.front();
    return isQuoted ? value.substr(1, value.size() - 2) : value;
}

bool isName(std::string_view text)
{
    const auto isLetter = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
    };
    return !text.empty() && isLetter(text.front())
        && std::all_of(text.begin(), text.end(),
                       [isLetter](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

std::string lower(std::string_view text)
{
    std::string folded(text);
    std::transform(folded.begin(), folded.end(), folded.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return folded;
}

/// nullopt: no unit of Redis.
std::optional<std::uint64_t> factorOf(std::string_view unit)
{
    static constexpr std::array<std::pair<std::string_view, std::uint64_t>, 8> units{{
        {"", 1},
        {"b", 1},
        {"k", 1'000},
        {"kb", 1ULL << 10U},
        {"m", 1'000'000},
        {"mb", 1ULL << 20U},
        {"g", 1'000'000'000},
        {"gb", 1ULL << 30U},
    }};
    for (const auto &[name, factor] : units)
        if (unit == name)
            return factor;
    return std::nullopt;
}

} // namespace

Error badVariable(std::string_view name, std::string_view wanted)
{
    return {ErrorCode::InvalidArgument, std::string(name).append(" must be ").append(wanted)};
}

Variables::Variables(Map values)
    : m_values(std::move(values))
{
}

Variables Variables::ofProcess()
{
    Map values;
    for (char **entry = ::environ; entry && *entry; ++entry) {
        const std::string_view text(*entry);
        if (const auto sign = text.find('='); sign != std::string_view::npos)
            values.insert_or_assign(std::string(text.substr(0, sign)),
                                    std::string(text.substr(sign + 1)));
    }
    return Variables(std::move(values));
}

Result<Variables> Variables::parse(std::string_view lines)
{
    static constexpr std::string_view exported = "export ";
    Map values;
    for (std::size_t number = 1; !lines.empty(); ++number) {
        const auto end = std::min(lines.find('\n'), lines.size());
        auto line = trimmed(lines.substr(0, end));
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (line.empty() || line.front() == '#')
            continue;
        if (line.starts_with(exported))
            line = trimmed(line.substr(exported.size()));
        const auto sign = line.find('=');
        const auto name = trimmed(line.substr(0, sign));
        if (sign == std::string_view::npos || !isName(name))
            return badVariable("line " + std::to_string(number), "NAME=value");
        values.insert_or_assign(std::string(name),
                                std::string(unquoted(trimmed(line.substr(sign + 1)))));
    }
    return Variables(std::move(values));
}

std::optional<std::string> Variables::text(std::string_view name) const
{
    const auto found = m_values.find(name);
    if (found == m_values.end() || found->second.empty())
        return std::nullopt;
    return found->second;
}

Result<std::optional<std::int64_t>> Variables::number(std::string_view name, std::int64_t least,
                                                      std::int64_t most) const
{
    const auto value = text(name);
    if (!value)
        return std::optional<std::int64_t>();
    std::int64_t number = 0;
    const auto *const end = value->data() + value->size();
    const auto read = std::from_chars(value->data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || number < least || number > most)
        return badVariable(
            name, "a number from " + std::to_string(least) + " to " + std::to_string(most));
    return std::optional(number);
}

Result<std::optional<bool>> Variables::truth(std::string_view name) const
{
    const auto value = text(name);
    if (!value)
        return std::optional<bool>();
    const auto folded = lower(*value);
    if (folded == "1" || folded == "true" || folded == "yes" || folded == "on")
        return std::optional(true);
    if (folded == "0" || folded == "false" || folded == "no" || folded == "off")
        return std::optional(false);
    return badVariable(name, "true or false");
}

Result<std::optional<std::uint64_t>> Variables::bytes(std::string_view name) const
{
    const auto value = text(name);
    if (!value)
        return std::optional<std::uint64_t>();
    std::uint64_t number = 0;
    const auto *const end = value->data() + value->size();
    const auto read = std::from_chars(value->data(), end, number);
    const auto factor = factorOf(lower({read.ptr, static_cast<std::size_t>(end - read.ptr)}));
    if (read.ec != std::errc() || !factor
        || number > std::numeric_limits<std::uint64_t>::max() / *factor)
        return badVariable(name, "a size such as 512mb");
    return std::optional(number * *factor);
}

} // namespace larder
