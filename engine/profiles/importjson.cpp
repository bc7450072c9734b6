// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/importbuilder.h"

#include <charconv>
#include <cstddef>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

namespace larder::profiles {

namespace {

using nlohmann::json;

/// Walks over a text and counts its lines: the parser tells values, not places.
class LineCounter final
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    LineCounter(const char *at, int *line)
        : m_at(at)
        , m_line(line)
    {
    }

    reference operator*() const { return *m_at; }
    LineCounter &operator++()
    {
        if (*m_at == '\n')
            ++*m_line;
        ++m_at;
        return *this;
    }
    LineCounter operator++(int)
    {
        auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const LineCounter &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    int *m_line;
};

struct ParsedExport {
    json file;              ///< discarded: not JSON
    std::vector<int> lines; ///< where each object of the list begins
    int lastLine = 1;       ///< how far the parser came
};

ParsedExport parseExport(std::string_view text)
{
    ParsedExport parsed;
    int entryDepth = 1;
    bool isInConnections = true;
    const auto note = [&](int depth, json::parse_event_t event, json &value) {
        if (depth == 0 && event == json::parse_event_t::object_start) {
            entryDepth = 2;
            isInConnections = false;
        }
        if (depth == 1 && event == json::parse_event_t::key)
            isInConnections = value == "connections";
        if (depth == entryDepth && isInConnections && event == json::parse_event_t::object_start)
            parsed.lines.push_back(parsed.lastLine);
        return true;
    };
    parsed.file = json::parse(LineCounter(text.data(), &parsed.lastLine),
                              LineCounter(text.data() + text.size(), &parsed.lastLine), note,
                              /*allow_exceptions=*/false);
    return parsed;
}

/// One connection of an export, asked by field. What is absent or null is empty.
class Entry final
{
public:
    explicit Entry(const json &object)
        : m_object(object)
    {
    }

    const json &at(const char *field) const
    {
        static const json nothing;
        return m_object.is_object() && m_object.contains(field) ? m_object[field] : nothing;
    }
    std::string text(const char *field) const
    {
        const auto &value = at(field);
        return value.is_string() ? value.get<std::string>() : std::string();
    }
    std::string text(const char *field, const char *otherwise) const
    {
        auto found = text(field);
        return found.empty() ? text(otherwise) : found;
    }
    bool isTrue(const char *field) const { return at(field) == true; }
    bool isSet(const char *field) const
    {
        const auto &value = at(field);
        return !value.is_null() && value != false && value != ""
            && !(value.is_structured() && value.empty());
    }
    /// A number, or the text of one; -1 when it is neither.
    int number(const char *field, int otherwise) const
    {
        const auto &value = at(field);
        if (value.is_null() || value == "")
            return otherwise;
        const auto digits = value.is_string() ? value.get<std::string>()
            : value.is_number_integer()       ? value.dump()
                                              : std::string();
        int result = -1;
        const auto *end = digits.data() + digits.size();
        const auto outcome = std::from_chars(digits.data(), end, result);
        return outcome.ec == std::errc() && outcome.ptr == end ? result : -1;
    }
    Entry within(const char *field) const { return Entry(at(field)); }

private:
    const json &m_object;
};

bool isTunnelled(const Entry &entry)
{
    return entry.isTrue("ssh") || !entry.within("sshOptions").text("host").empty();
}

/// The TLS side; a certificate inside the export has no file to name and is left out.
std::optional<redis::TlsOptions> tlsOf(const Entry &entry, std::vector<std::string> &leftOut)
{
    // One console marks TLS by a flag, the other by the mere presence of its options.
    const bool isOn =
        entry.isTrue("tls") || entry.isTrue("ssl") || entry.at("sslOptions").is_object();
    if (!isOn)
        return std::nullopt;
    const auto options = entry.within("sslOptions");
    const auto file = [&](const char *field) {
        auto path = options.text(field);
        if (path.find("-----BEGIN") == std::string::npos)
            return path;
        leftOut.push_back(std::string("sslOptions.") + field);
        return std::string();
    };
    redis::TlsOptions tls;
    tls.serverName = entry.text("tlsServername");
    if (tls.serverName.empty())
        tls.serverName = options.text("servername");
    tls.caFile = file("ca");
    tls.certificateFile = file("cert");
    tls.keyFile = file("key");
    for (const auto *field : {"caCert", "clientCert"})
        if (entry.isSet(field))
            leftOut.emplace_back(field);
    if (entry.at("verifyServerCert") == false)
        leftOut.emplace_back("verifyServerCert");
    return tls;
}

Result<ImportedProfile> profileOf(const json &object)
{
    if (!object.is_object())
        return Error{ErrorCode::InvalidArgument, "not a connection"};
    const Entry entry(object);
    if (isTunnelled(entry))
        return Error{ErrorCode::InvalidArgument, "sshOptions"};
    const auto host = entry.text("host");
    const int port = entry.number("port", 6379);
    if (host.empty())
        return Error{ErrorCode::InvalidArgument, "host"};
    if (port < 1 || port > 65'535)
        return Error{ErrorCode::InvalidArgument, "port"};

    ImportedProfile found;
    found.profile.name = entry.text("name", "connectionName");
    found.profile.colour = entry.text("color");
    found.password = Secret(entry.text("password", "auth"));
    auto &options = found.profile.options;
    if (host.starts_with('/'))
        options.connect.endpoint = redis::UnixSocket{host};
    else
        options.connect.endpoint = redis::TcpAddress{host, static_cast<std::uint16_t>(port)};
    options.connect.user = entry.text("username");
    options.connect.database = entry.number("db", 0);
    options.connect.tls = tlsOf(entry, found.leftOut);
    if (entry.isTrue("connectionReadOnly"))
        options.access = redis::Access::ReadOnly;
    for (const auto *field : {"sentinelMaster", "sentinelOptions", "cluster"})
        if (entry.isSet(field))
            found.leftOut.emplace_back(field);
    return found;
}

} // namespace

Import importJson(std::string_view text)
{
    ImportBuilder builder;
    if (text.size() > ImportBuilder::mostBytes) {
        builder.reject(1, Error{ErrorCode::InvalidArgument, "more than 10 MiB"});
        return builder.take();
    }
    const auto parsed = parseExport(text);
    if (parsed.file.is_discarded()) {
        builder.reject(parsed.lastLine, Error{ErrorCode::InvalidArgument, "not JSON"});
        return builder.take();
    }
    const auto &list = parsed.file.is_object() ? Entry(parsed.file).at("connections") : parsed.file;
    if (!list.is_array()) {
        builder.reject(1, Error{ErrorCode::InvalidArgument, "no list of connections"});
        return builder.take();
    }
    int line = 1;
    std::size_t objects = 0;
    for (const auto &object : list) {
        if (object.is_object() && objects < parsed.lines.size())
            line = parsed.lines[objects++];
        auto found = profileOf(object);
        const bool goesOn =
            found ? builder.add(line, std::move(*found)) : builder.reject(line, found.error());
        if (!goesOn)
            break;
    }
    return builder.take();
}

} // namespace larder::profiles
