// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>

namespace larder::demo {

/// Draws ranks by Zipf's law: rank k (0 is the most popular) comes up with a probability in
/// proportion to 1 / (k + 1)^exponent. What people ask of a cache is distributed so, with an
/// exponent a little below 1.
///
/// By rejection inversion (Hörmann and Derflinger, 1996): exact, without a table.
///
/// Thread: any (immutable).
/// Cost:   1.1 draws from the random source on average, whatever the size.
class Zipf final
{
public:
    /// `size` ranks, at least 1. `exponent` more than 0.
    Zipf(std::uint64_t size, double exponent);

    std::uint64_t operator()(std::mt19937_64 &random) const;
    std::uint64_t size() const { return m_size; }

private:
    double weight(double x) const;
    double integral(double x) const;
    double inverseOfIntegral(double y) const;

    std::uint64_t m_size;
    double m_exponent;
    double m_integralAtFirst;
    double m_integralAtLast;
    double m_shortcut; // how near below a rank a draw is always accepted
};

} // namespace larder::demo
