// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/trace.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <memory>
#include <random>
#include <string_view>
#include <zlib.h>

#include "tests/benchmarks/bench.h"

namespace larder::bench {

namespace {

void addNumber(Trace &trace, std::string_view line)
{
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r' || line.back() == ' '))
        line.remove_suffix(1);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    if (error == std::errc() && end == line.data() + line.size())
        trace.push_back(number);
}

} // namespace

Trace readTrace(const std::string &path)
{
    const std::unique_ptr<gzFile_s, decltype(&gzclose)> file(gzopen(path.c_str(), "rb"), &gzclose);
    if (!file)
        giveUp("cannot read " + path);
    Trace trace;
    std::array<char, 256> line;
    while (gzgets(file.get(), line.data(), static_cast<int>(line.size())))
        addNumber(trace, line.data());
    int error = Z_OK;
    gzerror(file.get(), &error);
    if (error != Z_OK && error != Z_STREAM_END)
        giveUp("cannot read all of " + path);
    if (trace.empty())
        giveUp("no requests in " + path);
    return trace;
}

Trace zipfTrace(std::size_t requests, std::size_t numbers, double exponent, unsigned seed)
{
    std::vector<double> upTo(numbers);
    double sum = 0;
    for (std::size_t i = 0; i < numbers; ++i)
        upTo[i] = sum += std::pow(static_cast<double>(i + 1), -exponent);

    std::mt19937 random(seed);
    std::uniform_real_distribution<double> anywhere(0, sum);
    Trace trace(requests);
    for (auto &request : trace) {
        const auto found = std::lower_bound(upTo.begin(), upTo.end() - 1, anywhere(random));
        request = static_cast<std::uint64_t>(found - upTo.begin());
    }
    return trace;
}

Trace zipfWithScans(std::size_t requests)
{
    constexpr std::size_t popular = 10'000;
    constexpr std::size_t between = 20'000;
    constexpr std::size_t scan = 5'000;
    const auto zipf = zipfTrace(requests, popular, 0.9, 1);
    Trace trace;
    std::uint64_t fresh = popular;
    for (std::size_t i = 0; i < zipf.size() && trace.size() < requests; ++i) {
        trace.push_back(zipf[i]);
        if (i % between == between - 1)
            for (std::size_t k = 0; k < scan; ++k)
                trace.push_back(fresh++);
    }
    return trace;
}

} // namespace larder::bench
