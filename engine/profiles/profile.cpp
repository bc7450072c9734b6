// SPDX-License-Identifier: Apache-2.0
#include "engine/profiles/profile.h"

#include "engine/base/escape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <unistd.h>
#include <variant>

namespace larder::profiles {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t longestName = 200;
constexpr std::size_t longestSocketPath = 107; // of sockaddr_un, without its NUL
constexpr auto longestTime = std::chrono::milliseconds(24h);

bool isHex(std::string_view text)
{
    return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Text that shows as itself on one line: UTF-8 without controls and direction marks.
bool isPlainLine(std::string_view text)
{
    if (!isUtf8(text))
        return false;
    const auto shown = escaped(text);
    return std::count(shown.begin(), shown.end(), '\\')
        == 2 * std::count(text.begin(), text.end(), '\\');
}

bool isPath(std::string_view text)
{
    return text.find('\0') == std::string_view::npos;
}

bool isVisibleAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '!' && c <= '~'; });
}

bool isColour(std::string_view text)
{
    return text.size() == 7 && text.front() == '#'
        && text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

bool isTime(std::chrono::milliseconds time)
{
    return time > 0ms && time <= longestTime;
}

/// The first field of a list that is not as it should be; empty: all are.
class Check final
{
public:
    Check &that(bool isFine, const char *field)
    {
        if (!isFine && m_wrong.empty())
            m_wrong = field;
        return *this;
    }
    Result<void> outcome() const
    {
        if (m_wrong.empty())
            return {};
        return Error{ErrorCode::InvalidArgument, m_wrong};
    }

private:
    std::string m_wrong;
};

void checkEndpoint(Check &check, const redis::Endpoint &endpoint)
{
    if (const auto *socket = std::get_if<redis::UnixSocket>(&endpoint)) {
        check.that(socket->path.starts_with('/') && socket->path.size() <= longestSocketPath
                       && isPath(socket->path),
                   "socket");
        return;
    }
    const auto &address = std::get<redis::TcpAddress>(endpoint);
    check.that(!address.host.empty() && address.host.size() <= 255 && isPlainLine(address.host)
                   && address.host.find_first_of(" /@[]") == std::string::npos,
               "host");
    check.that(address.port > 0, "port");
}

void checkTls(Check &check, const redis::TlsOptions &tls)
{
    check.that(isPlainLine(tls.serverName), "serverName")
        .that(isPath(tls.caFile), "caFile")
        .that(isPath(tls.certificateFile), "certificateFile")
        .that(isPath(tls.keyFile), "keyFile")
        .that(tls.keyFile.empty() || !tls.certificateFile.empty(), "certificateFile");
}

void checkTimeouts(Check &check, const redis::Timeouts &timeouts)
{
    check.that(isTime(timeouts.resolve), "resolveMs")
        .that(isTime(timeouts.connect), "connectMs")
        .that(isTime(timeouts.tls), "tlsMs")
        .that(isTime(timeouts.signIn), "signInMs")
        .that(isTime(timeouts.command), "commandMs")
        .that(isTime(timeouts.silence), "silenceMs");
}

void checkConnect(Check &check, const redis::ConnectOptions &connect)
{
    checkEndpoint(check, connect.endpoint);
    if (connect.tls)
        checkTls(check, *connect.tls);
    check
        .that(connect.user.find_first_of(std::string_view(" \0\r\n", 4)) == std::string::npos,
              "user")
        .that(connect.password.isEmpty(), "password")
        .that(connect.database >= 0, "database")
        .that(isVisibleAscii(connect.clientName), "clientName")
        .that(connect.limits.maxBytes > 0, "maxBytes")
        .that(connect.limits.maxDepth > 0, "maxDepth")
        .that(connect.flight.bytes > 0, "waitingBytes")
        .that(connect.flight.commands > 0, "waitingCommands")
        .that(connect.keepalive >= 0s && connect.keepalive <= longestTime, "keepaliveSeconds");
    checkTimeouts(check, connect.timeouts);
}

void checkClient(Check &check, const redis::ClientOptions &options)
{
    checkConnect(check, options.connect);
    check.that(options.poolSize >= 1 && options.poolSize <= 1'000, "poolSize")
        .that(options.retries >= 0 && options.retries <= 100, "retries")
        .that(isTime(options.healthCheckEvery), "healthCheckSeconds")
        .that(isTime(options.reconnect.first), "firstMs")
        .that(isTime(options.reconnect.most) && options.reconnect.most >= options.reconnect.first,
              "mostMs")
        .that(options.reconnect.jitter >= 0 && options.reconnect.jitter <= 1, "jitter")
        .that(options.breaker.failuresToOpen >= 1, "failuresToOpen")
        .that(isTime(options.breaker.openFor), "openForMs")
        .that(isTime(options.breaker.probeLease), "probeLeaseMs");
}

} // namespace

Result<void> validate(const Profile &profile)
{
    Check check;
    check.that(profile.id.size() == 16 && isHex(profile.id), "id")
        .that(profile.name.find_first_not_of(' ') != std::string::npos
                  && profile.name.size() <= longestName && isPlainLine(profile.name),
              "name")
        .that(profile.colour.empty() || isColour(profile.colour), "colour");
    checkClient(check, profile.options);
    check
        .that(profile.keyPrefix.size() <= 256
                  && profile.keyPrefix.find_first_of("{}") == std::string::npos,
              "keyPrefix")
        .that(profile.sampleEvery >= 200ms && profile.sampleEvery <= 60s, "sampleEveryMs");
    return check.outcome();
}

Result<void> validateAll(const std::vector<Profile> &profiles)
{
    std::set<std::string_view> ids;
    std::set<std::string_view> names;
    for (const auto &profile : profiles) {
        if (auto valid = validate(profile); !valid)
            return valid;
        if (!ids.insert(profile.id).second)
            return Error{ErrorCode::InvalidArgument, "id"};
        if (!names.insert(profile.name).second)
            return Error{ErrorCode::InvalidArgument, "name"};
    }
    return {};
}

std::string newProfileId()
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::array<unsigned char, 8> random{};
    // Fails only for more than 256 bytes or a kernel without the call; an id need not be secret.
    [[maybe_unused]] const int outcome = ::getentropy(random.data(), random.size());
    std::string id;
    for (const auto byte : random) {
        id += digits[byte >> 4U];
        id += digits[byte & 0xFU];
    }
    return id;
}

std::string freeName(std::string_view wanted, const std::vector<Profile> &profiles)
{
    const auto isTaken = [&profiles](const std::string &name) {
        return std::any_of(profiles.begin(), profiles.end(),
                           [&name](const Profile &profile) { return profile.name == name; });
    };
    std::string name(wanted);
    for (int number = 2; isTaken(name); ++number)
        name = std::string(wanted) + " (" + std::to_string(number) + ")";
    return name;
}

} // namespace larder::profiles
