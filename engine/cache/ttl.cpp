// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/ttl.h"

#include <cmath>

namespace larder::cache {

namespace {

using Span = Ttl::Span;

/// Redis refuses a lifetime that ends past 2^63 ms; this one may still be added to the time of day.
constexpr double longest = 9.0e15; // ms

Span times(Span span, double factor)
{
    const auto scaled = static_cast<double>(span.count()) * factor;
    return Span(std::llround(std::clamp(scaled, 1.0, longest)));
}

/// A soft span that would never come is none.
Span below(Span soft, Span hard)
{
    return soft < hard ? soft : Span::zero();
}

} // namespace

Ttl Ttl::scaled(double factor) const
{
    auto result = *this;
    if (isUnlimited())
        return result;
    result.hard = times(hard, factor);
    if (soft > Span::zero())
        result.soft = below(times(soft, factor), result.hard);
    return result;
}

namespace ttl {

Ttl sliding(Span hard)
{
    Ttl result(hard);
    result.renewal = Ttl::Renewal::OnRead;
    return result;
}

Ttl softened(Span soft, Span hard)
{
    Ttl result(hard);
    result.soft = below(std::max(soft, Span(1)), result.hard);
    return result;
}

Ttl unlimited()
{
    Ttl result{Span(1)};
    result.hard = Span::zero();
    return result;
}

} // namespace ttl

} // namespace larder::cache
