// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/resolver.h"

#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <optional>
#include <system_error>
#include <thread>

namespace larder::redis {

namespace {

using Addresses = std::vector<SocketAddress>;

/// What the caller and the thread share; whoever leaves last frees it.
struct Lookup {
    std::mutex mutex;
    std::condition_variable_any done;
    std::optional<Result<Addresses>> answer; // guarded by mutex
};

Result<Addresses> lookUp(const TcpAddress &address, int flags)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags | AI_NUMERICSERV;
    addrinfo *found = nullptr;
    const auto port = std::to_string(address.port);
    if (const int failure = ::getaddrinfo(address.host.c_str(), port.c_str(), &hints, &found);
        failure != 0)
        return Error{ErrorCode::HostNotFound, ::gai_strerror(failure)};

    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, &::freeaddrinfo);
    Addresses addresses;
    for (const auto *entry = found; entry; entry = entry->ai_next) {
        SocketAddress one;
        std::memcpy(&one.storage, entry->ai_addr, entry->ai_addrlen);
        one.size = entry->ai_addrlen;
        addresses.push_back(one);
    }
    return addresses;
}

} // namespace

Result<std::vector<SocketAddress>> resolve(const TcpAddress &address, const Deadline &deadline)
{
    if (auto literal = lookUp(address, AI_NUMERICHOST))
        return literal;

    const auto lookup = std::make_shared<Lookup>();
    try {
        std::thread([lookup, address] {
            auto answer = lookUp(address, 0);
            const std::lock_guard lock(lookup->mutex);
            lookup->answer = std::move(answer);
            lookup->done.notify_one();
        }).detach();
    } catch (const std::system_error &error) {
        return Error{ErrorCode::HostNotFound, error.what()};
    }

    std::unique_lock lock(lookup->mutex);
    lookup->done.wait_until(lock, deadline.token(), deadline.when(),
                            [&lookup] { return lookup->answer.has_value(); });
    if (lookup->answer)
        return *lookup->answer;
    if (deadline.isStopped())
        return Error{ErrorCode::Cancelled, {}};
    return Error{ErrorCode::HostNotFound, "no answer from the name service"};
}

} // namespace larder::redis
