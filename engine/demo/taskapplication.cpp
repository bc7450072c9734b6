// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/applications.h"
#include "engine/demo/zipf.h"

#include <array>

namespace larder::demo {

namespace {

using namespace std::chrono_literals;
using redis::Command;

/// Hands out tasks and shows their results; the newest are asked for most.
class TaskApplication final : public Application
{
public:
    explicit TaskApplication(double scale)
        : m_age(scaled(6'000, scale, 100), 0.99)
        , m_newest(10'000 + m_age.size())
    {
    }

    void warm(Work &work, std::size_t bytes) override
    {
        work.warm(m_age.size(), bytes,
                  [this](std::uint64_t age) { return taskResult(m_newest - age); });
    }

    void step(Work &work) override
    {
        while (!work.isOver()) {
            if (work.happens(0.08))
                queue(work, ++m_newest);
            const std::vector wanted{someResult(work), someResult(work), someResult(work)};
            work.readThrough(wanted);
        }
    }

private:
    static void queue(Work &work, std::uint64_t id)
    {
        const auto key = work.key(taskQueue);
        work.send(
            redis::Pipeline().add("LPUSH", key, std::to_string(id)).add("EXPIRE", key, "86400"));
    }

    Document someResult(Work &work) const { return taskResult(m_newest - m_age(work.random())); }

    Zipf m_age; // 0 is the newest
    std::uint64_t m_newest;
};

} // namespace

Document taskResult(std::uint64_t id)
{
    return {"task:" + std::to_string(id), 300s, 900 + id * 7'919 % 5'000};
}

std::unique_ptr<Application> makeTaskApplication(double scale)
{
    return std::make_unique<TaskApplication>(scale);
}

} // namespace larder::demo
