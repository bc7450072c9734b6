// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/lookups.h"

#include <algorithm>
#include <charconv>

namespace larder::redis {

namespace {

Lookups oneKey(bool isThere)
{
    return isThere ? Lookups{.hits = 1} : Lookups{.misses = 1};
}

Lookups allKeys(std::size_t count, bool areThere)
{
    return areThere ? Lookups{.hits = count} : Lookups{.misses = count};
}

bool isEmpty(const Value &answer)
{
    switch (answer.type()) {
    case Value::Type::Nil:
        return true;
    case Value::Type::Integer:
        return answer.integer() <= 0;
    case Value::Type::Array:
        return answer.size() == 0;
    default:
        return answer.text().empty();
    }
}

bool isNothing(const Value &answer)
{
    return std::all_of(answer.begin(), answer.end(), [](const Value &element) {
        return element.isNil() || (element.isInteger() && element.integer() == 0);
    });
}

bool isEmptyScan(const Value &answer)
{
    return answer.size() == 2 && answer[0].text() == "0" && answer[1].size() == 0;
}

bool hasOption(CommandView command, std::size_t from, std::string_view option)
{
    for (std::size_t i = from; i < command.size(); ++i)
        if (isToken(command.argument(i), option))
            return true;
    return false;
}

Lookups elements(const Value &answer)
{
    const auto misses = std::count_if(answer.begin(), answer.end(),
                                      [](const Value &element) { return element.isNil(); });
    const auto missing = static_cast<std::uint64_t>(misses);
    return {.hits = answer.size() - missing, .misses = missing};
}

Lookups counted(CommandView command, const Value &answer)
{
    const std::uint64_t keys = command.size() - 1;
    const auto hits =
        std::min(keys, static_cast<std::uint64_t>(std::max<std::int64_t>(answer.integer(), 0)));
    return {.hits = hits, .misses = keys - hits};
}

std::size_t argumentsAfter(CommandView command, std::size_t skipped)
{
    return command.size() > skipped + 1 ? command.size() - skipped - 1 : 0;
}

/// The number in the argument at `index`; 0 when it is none.
std::size_t numberAt(CommandView command, std::size_t index)
{
    std::size_t number = 0;
    if (index < command.size()) {
        const auto text = command.argument(index);
        std::from_chars(text.data(), text.data() + text.size(), number);
    }
    return number;
}

/// XREAD … STREAMS a b 0 0: each is looked up for its type and again for its entries.
Lookups streams(CommandView command)
{
    for (std::size_t i = 1; i < command.size(); ++i)
        if (isToken(command.argument(i), "streams"))
            return {.hits = (command.size() - i - 1) / 2 * 2};
    return {};
}

} // namespace

Lookups &Lookups::operator+=(const Lookups &other)
{
    hits += other.hits;
    misses += other.misses;
    return *this;
}

Lookups lookupsOf(CommandView command, const Value &answer)
{
    return lookupsOf(command, traitsOf(command).lookups, answer);
}

Lookups lookupsOf(CommandView command, LookupRule rule, const Value &answer)
{
    switch (rule) {
    case LookupRule::None:
        return {};
    case LookupRule::NilIsMiss:
        return oneKey(!answer.isNil());
    case LookupRule::EmptyIsMiss:
        return oneKey(!isEmpty(answer));
    case LookupRule::NothingIsMiss:
        return oneKey(!isNothing(answer));
    case LookupRule::MinusTwoIsMiss:
        return oneKey(answer.integer() != -2);
    case LookupRule::NoneIsMiss:
        return oneKey(answer.text() != "none");
    case LookupRule::ScanIsMiss:
        return oneKey(!isEmptyScan(answer));
    case LookupRule::AnswerIsHit:
        return oneKey(true);
    case LookupRule::SetWithGet:
        return hasOption(command, 3, "get") ? oneKey(!answer.isNil()) : Lookups{};
    case LookupRule::PerElement:
        return elements(answer);
    case LookupRule::Counted:
        return counted(command, answer);
    case LookupRule::Pair:
        return allKeys(2, !isEmpty(answer));
    case LookupRule::Keys:
        return allKeys(argumentsAfter(command, 0), !isEmpty(answer));
    case LookupRule::KeysAfterOne:
        return allKeys(argumentsAfter(command, 1), !isEmpty(answer));
    case LookupRule::KeysAfterTwo:
        return allKeys(argumentsAfter(command, 2), !isEmpty(answer));
    case LookupRule::NumberedKeys:
        return allKeys(numberAt(command, 1), !isEmpty(answer));
    case LookupRule::NumberedKeysAfterOne:
        return allKeys(numberAt(command, 2), !isEmpty(answer));
    case LookupRule::PerStream:
        return streams(command);
    case LookupRule::PerMatch:
        return hasOption(command, 2, "type") && answer.size() == 2
            ? Lookups{.hits = answer[1].size()}
            : Lookups{};
    }
    return {};
}

Lookups lookupsOfWrongType(LookupRule rule)
{
    return rule == LookupRule::None || rule == LookupRule::SetWithGet ? Lookups{} : oneKey(true);
}

} // namespace larder::redis
