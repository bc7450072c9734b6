// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/url.h"

#include <array>
#include <charconv>
#include <limits>
#include <optional>

namespace larder::redis {

namespace {

Error invalid(std::string detail)
{
    return Error{ErrorCode::InvalidUrl, std::move(detail)};
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// nullopt: a `%` without two hex digits, or an escaped NUL, which no part may hold.
std::optional<std::string> unescapedPart(std::string_view part)
{
    std::string out;
    out.reserve(part.size());
    for (std::size_t i = 0; i < part.size(); ++i) {
        char c = part[i];
        if (c == '%') {
            const int high = i + 2 < part.size() ? hexDigit(part[i + 1]) : -1;
            const int low = high >= 0 ? hexDigit(part[i + 2]) : -1;
            if (low < 0)
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (c == '\0')
            return std::nullopt;
        out += c;
    }
    return out;
}

/// Everything escaped but the unreserved characters of RFC 3986 and those in `kept`.
std::string escapedPart(std::string_view part, std::string_view kept = {})
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : part) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || std::string_view("-._~").find(c) != std::string_view::npos
            || kept.find(c) != std::string_view::npos;
        if (isPlain) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4U];
        out += digits[byte & 0xFU];
    }
    return out;
}

template<typename Number>
std::optional<Number> wholeNumber(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || text.front() == '-' || error != std::errc()
        || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// The parts of a URL, split but not yet read.
struct Parts {
    std::string_view userInfo;
    std::string_view address; ///< host and port, or the path of a Unix socket
    std::string_view database;
};

Result<void> readUserInfo(std::string_view userInfo, ConnectOptions &options)
{
    const auto colon = userInfo.find(':');
    const auto user = unescapedPart(userInfo.substr(0, colon));
    if (!user)
        return invalid("the user name has a wrong percent-escape");
    options.user = *user;
    if (colon == std::string_view::npos)
        return {};
    auto password = unescapedPart(userInfo.substr(colon + 1));
    if (!password)
        return invalid("the password has a wrong percent-escape");
    options.password = Secret(std::move(*password));
    return {};
}

Result<void> readDatabase(std::string_view text, ConnectOptions &options)
{
    if (text.empty())
        return {};
    const auto index = wholeNumber<int>(text);
    if (!index)
        return invalid("the database is not a whole number of 0 and up");
    options.database = *index;
    return {};
}

/// Splits "host:port", "[v6]:port", "v6" and "host". The port stays empty when there is none.
Result<std::pair<std::string_view, std::string_view>> splitHostPort(std::string_view text)
{
    using HostPort = std::pair<std::string_view, std::string_view>;
    if (!text.empty() && text.front() == '[') {
        const auto close = text.find(']');
        if (close == std::string_view::npos)
            return invalid("the bracket of the IPv6 address is not closed");
        const auto rest = text.substr(close + 1);
        if (!rest.empty() && rest.front() != ':')
            return invalid("after the IPv6 address comes something that is not a port");
        return HostPort{text.substr(1, close - 1), rest.empty() ? rest : rest.substr(1)};
    }
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || text.find(':', colon + 1) != std::string_view::npos)
        return HostPort{text, {}};
    return HostPort{text.substr(0, colon), text.substr(colon + 1)};
}

Result<void> readTcpAddress(std::string_view text, ConnectOptions &options)
{
    const auto split = splitHostPort(text);
    if (!split)
        return split.error();
    const auto &[hostText, portText] = *split;

    TcpAddress address;
    auto host = unescapedPart(hostText);
    if (!host)
        return invalid("the host has a wrong percent-escape");
    for (const char c : *host)
        if (static_cast<unsigned char>(c) <= ' ' || c == 0x7F || c == '/' || c == '@')
            return invalid("the host has a character that no host has");
    if (!host->empty())
        address.host = std::move(*host);
    if (!portText.empty()) {
        const auto port = wholeNumber<std::uint16_t>(portText);
        if (!port || *port == 0)
            return invalid("the port is not a number from 1 to 65535");
        address.port = *port;
    }
    options.endpoint = std::move(address);
    return {};
}

Result<void> readSocketPath(std::string_view text, ConnectOptions &options)
{
    auto path = unescapedPart(text);
    if (!path)
        return invalid("the path has a wrong percent-escape");
    if (path->empty() || path->front() != '/')
        return invalid("the path of the socket does not begin with a slash");
    options.endpoint = UnixSocket{std::move(*path)};
    return {};
}

/// Takes `?db=N` off the end of `text`.
Result<std::string_view> takeQuery(std::string_view &text)
{
    const auto mark = text.find('?');
    if (mark == std::string_view::npos)
        return std::string_view();
    auto query = text.substr(mark + 1);
    text = text.substr(0, mark);
    std::string_view database;
    while (!query.empty()) {
        const auto parameter = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), parameter.size() + 1));
        if (parameter.substr(0, 3) != "db=")
            return invalid("a parameter other than db");
        database = parameter.substr(3);
        if (database.empty())
            return invalid("the database is missing after db=");
    }
    return database;
}

Result<Parts> splitTcp(std::string_view rest)
{
    Parts parts;
    // The last one: people paste passwords that hold an unescaped @ or /.
    const auto at = rest.rfind('@');
    if (at != std::string_view::npos) {
        parts.userInfo = rest.substr(0, at);
        rest.remove_prefix(at + 1);
    }
    const auto query = takeQuery(rest);
    if (!query)
        return query.error();
    const auto slash = rest.find('/');
    parts.address = rest.substr(0, slash);
    if (slash != std::string_view::npos)
        parts.database = rest.substr(slash + 1);
    if (!query->empty())
        parts.database = *query;
    return parts;
}

Result<Parts> splitUnix(std::string_view rest)
{
    Parts parts;
    const auto query = takeQuery(rest);
    if (!query)
        return query.error();
    parts.database = *query;
    const auto slash = rest.find('/');
    const auto at = rest.substr(0, slash).rfind('@');
    if (at != std::string_view::npos) {
        parts.userInfo = rest.substr(0, at);
        rest.remove_prefix(at + 1);
    }
    parts.address = rest;
    return parts;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

Result<ConnectOptions> parseBare(std::string_view text)
{
    ConnectOptions options;
    if (text.empty())
        return invalid("it is empty");
    if (text.find('@') != std::string_view::npos && text.front() != '/')
        return invalid("a user or password needs redis:// or rediss:// in front");
    const auto read =
        text.front() == '/' ? readSocketPath(text, options) : readTcpAddress(text, options);
    if (!read)
        return read.error();
    return options;
}

} // namespace

Result<ConnectOptions> parseUrl(std::string_view url)
{
    const auto schemeEnd = url.find("://");
    if (schemeEnd == std::string_view::npos)
        return parseBare(url);

    const auto scheme = lowered(url.substr(0, schemeEnd));
    const auto rest = url.substr(schemeEnd + 3);
    const bool isUnix = scheme == "unix";
    const bool isTls = scheme == "rediss" || scheme == "valkeys";
    if (!isUnix && !isTls && scheme != "redis" && scheme != "valkey")
        return invalid("it begins with none of redis://, rediss:// and unix://");

    const auto parts = isUnix ? splitUnix(rest) : splitTcp(rest);
    if (!parts)
        return parts.error();
    ConnectOptions options;
    if (isTls)
        options.tls.emplace();
    if (auto read = readUserInfo(parts->userInfo, options); !read)
        return read.error();
    if (auto read = isUnix ? readSocketPath(parts->address, options)
                           : readTcpAddress(parts->address, options);
        !read)
        return read.error();
    if (auto read = readDatabase(parts->database, options); !read)
        return read.error();
    return options;
}

std::string displayUrl(const ConnectOptions &options)
{
    const auto user = options.user.empty() ? std::string() : escapedPart(options.user) + "@";
    if (const auto *local = std::get_if<UnixSocket>(&options.endpoint)) {
        auto url = "unix://" + user + escapedPart(local->path, "/");
        return options.database == 0 ? url : url + "?db=" + std::to_string(options.database);
    }
    auto address = std::get<TcpAddress>(options.endpoint);
    address.host = escapedPart(address.host, ":"); // fe80::1%eth0
    const auto *const scheme = options.tls ? "rediss://" : "redis://";
    auto url = scheme + user + display(address);
    return options.database == 0 ? url : url + "/" + std::to_string(options.database);
}

} // namespace larder::redis
