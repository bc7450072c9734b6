// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/applications.h"
#include "engine/demo/zipf.h"

#include <array>

namespace larder::demo {

namespace {

using namespace std::chrono_literals;

/// How far back a report looks decides how long it is good for, and how long it is.
struct Timeframe {
    const char *name;
    std::chrono::seconds ttl;
    std::size_t bytes;
};

constexpr std::array timeframes{
    Timeframe{"24h", 300s, 1'200},    Timeframe{"7d", 1'800s, 2'000},
    Timeframe{"30d", 3'600s, 4'000},  Timeframe{"90d", 3'600s, 8'000},
    Timeframe{"6m", 86'400s, 10'000}, Timeframe{"all", 86'400s, 14'000},
};
constexpr std::array metrics{"cpu", "memory", "latency", "requests", "errors", "cost"};

/// Reports by number: six in ten of a user, three of an agent, one of a workspace.
Document report(std::uint64_t number)
{
    const auto &timeframe = timeframes[number % timeframes.size()];
    const auto rest = number / timeframes.size();
    const auto id = std::to_string(rest / 10);
    const auto kind = rest % 10;
    const auto subject = kind < 6 ? std::string("metric:") + metrics[kind] + ":user:" + id
        : kind < 9                ? "agent:" + id + std::to_string(kind) + ":stats"
                                  : "workspace:" + id + ":metrics";
    return {subject + ":" + timeframe.name, timeframe.ttl, timeframe.bytes};
}

/// Draws dashboards: few large values, some of them asked for by nobody else.
class AnalyticsApplication final : public Application
{
public:
    explicit AnalyticsApplication(double scale)
        : m_reports(scaled(10'000, scale, 200), 1.04)
    {
    }

    void warm(Work &work, std::size_t bytes) override
    {
        work.warm(m_reports.size(), bytes, [this](std::uint64_t rank) { return reportAt(rank); });
    }

    void step(Work &work) override
    {
        while (!work.isOver()) {
            if (work.happens(0.0004))
                importNewData(work);
            else
                drawDashboard(work);
        }
    }

private:
    void drawDashboard(Work &work) const
    {
        std::vector<Document> dashboard;
        for (int i = 0; i < 4; ++i)
            dashboard.push_back(reportAt(m_reports(work.random())));
        work.readThrough(dashboard);
    }

    /// The reports that people look at most are out of date now.
    void importNewData(Work &work) const
    {
        redis::Command unlink("UNLINK");
        for (std::uint64_t rank = 0; rank < 150; ++rank)
            unlink.add(reportAt(rank).key);
        work.tell(unlink);
    }

    Document reportAt(std::uint64_t rank) const
    {
        return report(scattered(rank, m_reports.size()));
    }

    Zipf m_reports;
};

} // namespace

std::unique_ptr<Application> makeAnalyticsApplication(double scale)
{
    return std::make_unique<AnalyticsApplication>(scale);
}

} // namespace larder::demo
