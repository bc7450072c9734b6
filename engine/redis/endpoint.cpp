// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/endpoint.h"

#include <arpa/inet.h>

namespace larder::redis {

std::string display(const Endpoint &endpoint)
{
    if (const auto *local = std::get_if<UnixSocket>(&endpoint))
        return local->path;
    const auto &tcp = std::get<TcpAddress>(endpoint);
    const auto port = std::to_string(tcp.port);
    const bool isIpv6 = tcp.host.find(':') != std::string::npos;
    return isIpv6 ? "[" + tcp.host + "]:" + port : tcp.host + ":" + port;
}

bool isLocal(const Endpoint &endpoint)
{
    if (std::holds_alternative<UnixSocket>(endpoint))
        return true;
    const auto &host = std::get<TcpAddress>(endpoint).host;
    if (host == "localhost")
        return true;

    in_addr v4{};
    if (::inet_pton(AF_INET, host.c_str(), &v4) == 1)
        return ntohl(v4.s_addr) >> 24U == 127;
    in6_addr v6{};
    return ::inet_pton(AF_INET6, host.c_str(), &v6) == 1 && IN6_IS_ADDR_LOOPBACK(&v6);
}

} // namespace larder::redis
