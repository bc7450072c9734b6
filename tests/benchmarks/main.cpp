// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <optional>

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/charts.h"
#include "tests/benchmarks/hitratio.h"
#include "tests/benchmarks/memorytier.h"
#include "tests/benchmarks/sampler.h"
#include "tests/benchmarks/startup.h"
#include "tests/benchmarks/transport.h"

namespace {

using namespace larder::bench;

constexpr std::array benches{
    Bench{"get", "GET, one value a call; with --threads N against a pool of hiredis connections",
          get},
    Bench{"pipeline", "1,000 GETs in one go", pipeline},
    Bench{"reply", "an array of 1,000 short strings read from memory", reply},
    Bench{"charts", "a frame of 8 charts over 24 hours, against QtCharts with every point", charts},
    Bench{"sampler", "one look at a server, against INFO ALL by hiredis", sampler},
    Bench{"memory-tier",
          "a hit in memory, against a map and a list under one lock; with --threads N", memoryTier},
    Bench{"hit-ratio",
          "against LRU; with --trace FILE --entries N, or --trace FOLDER for all of it", hitRatio},
    Bench{"startup", "until the first live chart, against an empty window of QtCharts", startup},
};

int usage()
{
    std::fputs("larder-bench NAME [--json] [--threads N] [--scale 1|10|100] [--url URL]\n"
               "             [--trace FILE|FOLDER] [--entries N]\n\n",
               stderr);
    for (const auto &bench : benches)
        std::fprintf(stderr, "  %-11s %s\n", bench.name.data(), bench.work.data());
    return 2;
}

std::optional<int> positive(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 1)
        return std::nullopt;
    return number;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return usage();
    if (std::string_view(argv[1]) == emptyWindow)
        return showEmptyWindow();
    const auto bench = std::find_if(benches.begin(), benches.end(),
                                    [&](const Bench &one) { return one.name == argv[1]; });
    if (bench == benches.end())
        return usage();

    Options options;
    for (int i = 2; i < argc; ++i) {
        const std::string_view option = argv[i];
        if (option == "--json") {
            options.json = true;
            continue;
        }
        if (++i == argc)
            return usage();
        const auto number = positive(argv[i]);
        if (option == "--url")
            options.url = argv[i];
        else if (option == "--trace")
            options.trace = argv[i];
        else if (option == "--entries" && number)
            options.entries = static_cast<std::size_t>(*number);
        else if (option == "--threads" && number)
            options.threads = *number;
        else if (option == "--scale" && number)
            options.scale = *number;
        else
            return usage();
    }
    const auto figure = bench->run(options);
    options.json ? printJson(figure) : print(figure);
    return 0;
}
