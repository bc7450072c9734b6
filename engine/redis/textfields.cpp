// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/textfields.h"

#include <charconv>
#include <cmath>

namespace larder::redis {

namespace {

template<typename Number>
std::optional<Number> toNumber(std::string_view text)
{
    Number number{};
    const auto *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return number;
}

} // namespace

std::optional<std::int64_t> toInteger(std::string_view text)
{
    return toNumber<std::int64_t>(text);
}

std::optional<std::uint64_t> toUnsigned(std::string_view text)
{
    return toNumber<std::uint64_t>(text);
}

std::optional<double> toReal(std::string_view text)
{
    const auto number = toNumber<double>(text);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::string hostAndPort(std::string_view host, std::string_view port)
{
    const bool isIpv6 = host.find(':') != std::string_view::npos;
    std::string address;
    address.reserve(host.size() + port.size() + 3);
    if (isIpv6)
        address += '[';
    address += host;
    if (isIpv6)
        address += ']';
    address += ':';
    address += port;
    return address;
}

} // namespace larder::redis
