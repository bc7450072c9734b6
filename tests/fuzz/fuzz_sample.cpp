// SPDX-License-Identifier: Apache-2.0
#include "engine/monitoring/gauges.h"
#include "engine/monitoring/rates.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace {

using namespace larder;
using monitoring::Sample;

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void requireSense(const Sample &sample)
{
    for (const auto &rate :
         {sample.hitsPerSecond, sample.missesPerSecond, sample.commandsPerSecond,
          sample.expiredPerSecond, sample.evictedPerSecond, sample.inputBytesPerSecond,
          sample.outputBytesPerSecond, sample.cpuShare})
        require(!rate || *rate >= 0);
    for (const auto &share :
         {sample.hitRatio, sample.hitRatioSinceStart, sample.persistence.loadedShare})
        require(!share || (*share >= 0 && *share <= 1));
    for (const auto &command : sample.commands) {
        require(command.callsPerSecond >= 0 && command.meanMicroseconds >= 0);
        require(command.shareOfTime >= 0 && command.shareOfTime <= 1);
    }
    require(sample.replication.mostLagBytes.value_or(0) >= 0);
}

} // namespace

/// Answers of INFO, a NUL between them, as one server gives them second by second.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    monitoring::Rates rates;
    for (int second = 1; second <= 4 && !rest.empty(); ++second) {
        const auto end = rest.find('\0');
        const auto text = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);

        Sample sample;
        monitoring::Look look{.at = Clock::TimePoint(std::chrono::seconds(second)),
                              .info = redis::Info::parse(text)};
        monitoring::fillGauges(look.info, sample);
        rates.fill(std::move(look), sample);
        requireSense(sample);
    }
    return 0;
}
