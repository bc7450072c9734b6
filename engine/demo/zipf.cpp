// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/zipf.h"

#include <algorithm>
#include <cmath>

namespace larder::demo {

namespace {

/// log(1 + x) / x and (e^x - 1) / x, good near 0 too, where the exponent is near 1.
double log1pOver(double x)
{
    return std::abs(x) > 1e-8 ? std::log1p(x) / x : 1 - x / 2;
}

double expm1Over(double x)
{
    return std::abs(x) > 1e-8 ? std::expm1(x) / x : 1 + x / 2;
}

} // namespace

Zipf::Zipf(std::uint64_t size, double exponent)
    : m_size(std::max<std::uint64_t>(size, 1))
    , m_exponent(exponent)
    , m_integralAtFirst(integral(1.5) - 1)
    , m_integralAtLast(integral(static_cast<double>(m_size) + 0.5))
    , m_shortcut(2 - inverseOfIntegral(integral(2.5) - weight(2)))
{
}

std::uint64_t Zipf::operator()(std::mt19937_64 &random) const
{
    std::uniform_real_distribution<double> between(m_integralAtFirst, m_integralAtLast);
    for (;;) {
        const double y = between(random);
        const double x = inverseOfIntegral(y);
        const double rank = std::clamp(std::round(x), 1.0, static_cast<double>(m_size));
        if (rank - x <= m_shortcut || y >= integral(rank + 0.5) - weight(rank))
            return static_cast<std::uint64_t>(rank) - 1;
    }
}

double Zipf::weight(double x) const
{
    return std::exp(-m_exponent * std::log(x));
}

double Zipf::integral(double x) const
{
    const double logarithm = std::log(x);
    return expm1Over((1 - m_exponent) * logarithm) * logarithm;
}

double Zipf::inverseOfIntegral(double y) const
{
    const double t = std::max(y * (1 - m_exponent), -1.0);
    return std::exp(log1pOver(t) * y);
}

} // namespace larder::demo
