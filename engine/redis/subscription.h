// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/clock.h"
#include "engine/base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace larder::redis {

/// One message as it was published. All bytes.
struct Message {
    std::string channel;
    std::string pattern; ///< the pattern that matched; empty: subscribed by name
    std::string payload;
    WallTime at; ///< when it arrived here

    bool operator==(const Message &) const = default;
};

/// A stretch of time in which messages may have been lost: Redis keeps none for a subscriber that
/// is away. Stands in the stream where they are missing.
struct Gap {
    WallTime from; ///< the last sign of life before it
    WallTime to;   ///< subscribed again
    Error cause;   ///< Overloaded: the reader took too few; else what ended the connection
    std::optional<std::uint64_t> lost; ///< how many; nullopt: nobody knows

    bool operator==(const Gap &) const = default;
};

using SubscriptionEvent = std::variant<Message, Gap>;

} // namespace larder::redis
