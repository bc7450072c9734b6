// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/applications.h"
#include "engine/demo/zipf.h"

#include <array>
#include <cstdio>

namespace larder::demo {

namespace {

using namespace std::chrono_literals;
using redis::Command;

constexpr auto lifetime = std::chrono::seconds(1'800);
constexpr auto byExpiry = "sessions:by-expiry";

/// Seconds since the epoch, as an index by time holds them.
std::int64_t unixTime()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::string nameOf(std::uint64_t id)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "session:%016llx", static_cast<unsigned long long>(id));
    return text.data();
}

/// Signs people in, keeps their sessions alive with each request, counts requests per user.
class SessionApplication final : public Application
{
public:
    explicit SessionApplication(double scale)
        : m_wanted(scaled(2'500, scale, 40))
        , m_recent(m_wanted, 0.8)
        , m_countRequest("local n = redis.call('INCR', KEYS[1])\n"
                         "if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end\n"
                         "return n")
    {
    }

    void warm(Work &work, std::size_t bytes) override
    {
        const auto fits = bytes / memoryOf(24, 700);
        while (m_live.size() < std::min<std::size_t>(m_wanted, fits) && !work.isOver())
            signIn(work, work.partOf(lifetime));
    }

    void step(Work &work) override
    {
        while (!work.isOver()) {
            const double dice = work.share();
            if (m_live.size() < 10 || dice < 0.03)
                signIn(work, lifetime);
            else if (dice < 0.06 && m_live.size() > m_wanted)
                signOut(work);
            else if (dice < 0.20)
                countRequest(work);
            else
                touch(work);
        }
    }

private:
    void signIn(Work &work, std::chrono::milliseconds ttl)
    {
        const auto id = work.random()();
        const auto name = nameOf(id);
        const auto key = work.key(name);
        const auto user = std::to_string(id % 2'000);
        const auto expiry =
            unixTime() + std::chrono::duration_cast<std::chrono::seconds>(ttl).count();
        work.send(redis::Pipeline()
                      .add("SET", work.key("login:nonce:" + name.substr(8)), user, "PX", "1500")
                      .add("HSET", key, "user", user, "address",
                           "10.0." + std::to_string(id % 250) + ".7", "roles", "editor,viewer",
                           "last_action", "login", "data", work.documents().json(user, 320))
                      .add("PEXPIRE", key, milliseconds(ttl))
                      .add("ZADD", work.key(byExpiry), std::to_string(expiry), key)
                      .add("EXPIRE", work.key(byExpiry), "86400"));
        m_live.push_back(id);
    }

    void signOut(Work &work)
    {
        const auto key = work.key(nameOf(take(work.upTo(m_live.size()))));
        work.send(redis::Pipeline().add("UNLINK", key).add("ZREM", work.key(byExpiry), key));
    }

    void touch(Work &work)
    {
        const auto at = m_live.size() - 1 - m_recent(work.random()) % m_live.size();
        const auto key = work.key(nameOf(m_live[at]));
        const auto answer = work.ask(Command("HGETALL", key));
        if (!answer)
            return;
        const bool wasHit = (*answer)->size() > 0;
        work.countLookup(wasHit);
        if (!wasHit) {
            take(at); // expired or evicted: its user signs in again
            signIn(work, lifetime);
            return;
        }
        const auto expiry = std::to_string(unixTime() + lifetime.count());
        work.send(redis::Pipeline()
                      .add("HSET", key, "last_action", "request")
                      .add("EXPIRE", key, std::to_string(lifetime.count()))
                      .add("ZADD", work.key(byExpiry), expiry, key));
    }

    void countRequest(Work &work)
    {
        const auto window = std::to_string(unixTime() / 10);
        const std::array keys{
            work.key("ratelimit:" + std::to_string(work.upTo(300)) + ":" + window)};
        const std::array<std::string, 1> arguments{"10000"};
        work.run(m_countRequest, keys, arguments);
    }

    std::uint64_t take(std::size_t at)
    {
        const auto id = m_live[at];
        m_live.erase(m_live.begin() + static_cast<std::ptrdiff_t>(at));
        return id;
    }

    std::uint64_t m_wanted;
    Zipf m_recent; // people who just did something do more
    redis::Script m_countRequest;
    std::vector<std::uint64_t> m_live; // oldest first
};

/// Takes entries of sessions out of the index once their time is over.
class SessionReaper final : public Application
{
public:
    void warm(Work &, std::size_t) override { }

    void step(Work &work) override
    {
        if (work.isOver())
            return;
        const auto answer = work.ask(Command("ZRANGEBYSCORE", work.key(byExpiry), "-inf",
                                             std::to_string(unixTime()), "LIMIT", "0", "100"));
        if (!answer || (*answer)->size() == 0)
            return;
        Command remove("ZREM", work.key(byExpiry));
        for (const auto &key : **answer)
            remove.add(key.text());
        work.tell(remove);
    }
};

} // namespace

std::unique_ptr<Application> makeSessionApplication(double scale)
{
    return std::make_unique<SessionApplication>(scale);
}

std::unique_ptr<Application> makeSessionReaper(double)
{
    return std::make_unique<SessionReaper>();
}

} // namespace larder::demo
