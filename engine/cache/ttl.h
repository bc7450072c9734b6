// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace larder::cache {

/// How long a value lives.
///
///     written --- soft ---> stale --- hard ---> gone
///              (fresh)      (served once more while it is made anew)
///
///     Ttl(5min)                     gone after 5 minutes
///     ttl::sliding(1h)              gone after an hour in which nobody read it
///     ttl::softened(1min, 1h)       made anew after a minute, kept for an hour if that fails
///     ttl::unlimited()                until it is removed or evicted; must be said in so many
///     words
///
/// Thread: any (value).
struct Ttl {
    using Span = std::chrono::milliseconds;
    enum class Renewal : std::uint8_t {
        None,
        OnRead ///< each read begins `hard` anew
    };

    Span hard{0}; ///< 1 ms and up; 0: never gone by itself
    Span soft{0}; ///< 1 ms up to below `hard`; 0: fresh as long as it lives
    Renewal renewal = Renewal::None;

    /// From any span, so that an option reads `.ttl = 5min`. A span of nothing or less is one
    /// millisecond: a mistake must not make a value that never goes.
    template<typename Count, typename Period>
    Ttl(std::chrono::duration<Count, Period> hardSpan)
        : hard(std::max(std::chrono::duration_cast<Span>(hardSpan), Span(1)))
    {
    }

    bool isUnlimited() const { return hard == Span::zero(); }

    /// Both spans times `factor`, above 0; never below a millisecond, soft always below hard.
    Ttl scaled(double factor) const;

    bool operator==(const Ttl &) const = default;
};

namespace ttl {

Ttl sliding(Ttl::Span hard);
Ttl softened(Ttl::Span soft,
             Ttl::Span hard); ///< `soft` of `hard` and more: fresh as long as it lives
Ttl unlimited();

} // namespace ttl

} // namespace larder::cache
