// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/applications.h"
#include "engine/demo/zipf.h"

namespace larder::demo {

namespace {

using namespace std::chrono_literals;
using redis::Command;

constexpr auto lifetime = std::chrono::milliseconds(3'600s);

std::string keyOf(std::uint64_t user)
{
    return "user:" + std::to_string(user) + ":profile";
}

Command makeProfile(const Work &work, std::uint64_t user)
{
    const auto id = std::to_string(user);
    return Command("HSET", work.key(keyOf(user)), "name", "User " + id, "email",
                   "user" + id + "@example.com", "plan", user % 7 == 0 ? "enterprise" : "team",
                   "locale", "en", "preferences", work.documents().json(id, 420));
}

/// Shows people's profiles: a hash each, made anew when it is gone.
class ProfileApplication final : public Application
{
public:
    explicit ProfileApplication(double scale)
        : m_people(scaled(9'000, scale, 100), 0.99)
    {
    }

    void warm(Work &work, std::size_t bytes) override
    {
        std::size_t used = 0;
        for (std::uint64_t rank = 0; rank < m_people.size() && used < bytes && !work.isOver();) {
            redis::Pipeline commands;
            for (int i = 0; i < 50 && rank < m_people.size(); ++i, ++rank) {
                const auto user = scattered(rank, m_people.size());
                commands.add(makeProfile(work, user));
                commands.add("PEXPIRE", work.key(keyOf(user)), milliseconds(work.partOf(lifetime)));
                used += memoryOf(16, 620);
            }
            work.send(commands);
        }
    }

    void step(Work &work) override
    {
        while (!work.isOver()) {
            if (work.happens(0.01))
                update(work);
            else
                show(work);
        }
    }

private:
    std::uint64_t somebody(Work &work) const
    {
        return scattered(m_people(work.random()), m_people.size());
    }

    void show(Work &work) const
    {
        const std::vector people{somebody(work), somebody(work), somebody(work), somebody(work)};
        redis::Pipeline look;
        for (const auto user : people)
            look.add("HGETALL", work.key(keyOf(user)));
        const auto answers = work.send(look);
        redis::Pipeline store;
        for (std::size_t i = 0; i < people.size(); ++i) {
            if (!answers[i])
                continue;
            const bool wasHit = (*answers[i])->size() > 0;
            work.countLookup(wasHit);
            if (wasHit)
                continue;
            store.add(makeProfile(work, people[i]));
            store.add("PEXPIRE", work.key(keyOf(people[i])), milliseconds(lifetime));
        }
        if (!store.isEmpty())
            work.send(store);
    }

    /// The source changed: what is cached must go.
    void update(Work &work) const { work.tell(Command("UNLINK", work.key(keyOf(somebody(work))))); }

    Zipf m_people;
};

} // namespace

std::unique_ptr<Application> makeProfileApplication(double scale)
{
    return std::make_unique<ProfileApplication>(scale);
}

} // namespace larder::demo
