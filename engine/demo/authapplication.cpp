// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/applications.h"
#include "engine/demo/zipf.h"

#include <array>

namespace larder::demo {

namespace {

using namespace std::chrono_literals;
using redis::Command;

constexpr std::array resources{"documents",  "billing",  "reports",  "projects",
                               "users",      "settings", "audit",    "api-keys",
                               "workspaces", "exports",  "webhooks", "dashboards"};
constexpr std::array actions{"read", "write", "share", "delete"};
constexpr std::array scopes{"permissions", "accessible_programs", "accessible_projects",
                            "scope_summary"};
constexpr std::array roles{"admin",   "owner",   "editor",  "viewer",
                           "auditor", "billing", "support", "guest"};
constexpr std::uint64_t checksPerUser = resources.size() * actions.size();

Document permission(std::uint64_t user, std::uint64_t check)
{
    return {"permission:" + std::to_string(user) + ":" + resources[check / actions.size()] + ":"
                + actions[check % actions.size()] + ":v1",
            1'800s, 96};
}

Document scopeOf(std::uint64_t user, std::size_t which)
{
    return {std::string(scopes[which]) + ":" + std::to_string(user), 3'600s, 600};
}

Document role(std::size_t which)
{
    return {std::string("role:") + roles[which] + ":v1", 7'200s, 900};
}

/// Asks for every request whether its user may: mostly the same few users.
class AuthApplication final : public Application
{
public:
    explicit AuthApplication(double scale)
        : m_users(scaled(1'200, scale, 50))
        , m_checks(m_users * checksPerUser, 0.99)
        , m_people(m_users, 0.99)
    {
    }

    void warm(Work &work, std::size_t bytes) override
    {
        work.warm(roles.size(), bytes, role);
        work.warm(m_users * scopes.size(), bytes / 3, [this](std::uint64_t rank) {
            return scopeOf(scattered(rank / scopes.size(), m_users), rank % scopes.size());
        });
        work.warm(m_checks.size(), bytes / 3 * 2,
                  [this](std::uint64_t rank) { return permissionAt(rank); });
    }

    void step(Work &work) override
    {
        while (!work.isOver()) {
            const double dice = work.share();
            if (dice < 0.60)
                checkOneByOne(work);
            else if (dice < 0.78)
                checkWholePage(work);
            else if (dice < 0.93)
                readScopes(work);
            else if (dice < 0.9995)
                readRoles(work);
            else
                changeRole(work);
        }
    }

private:
    Document permissionAt(std::uint64_t rank) const
    {
        const auto index = scattered(rank, m_checks.size());
        return permission(index / checksPerUser, index % checksPerUser);
    }
    std::uint64_t someUser(Work &work) const { return scattered(m_people(work.random()), m_users); }

    void checkOneByOne(Work &work) const
    {
        std::vector<Document> checks;
        for (int i = 0; i < 6; ++i)
            checks.push_back(permissionAt(m_checks(work.random())));
        work.readThrough(checks);
    }

    void checkWholePage(Work &work) const
    {
        const auto user = someUser(work);
        std::vector<Document> checks;
        for (std::size_t action = 0; action < actions.size(); ++action)
            checks.push_back(permission(user, action));
        work.readTogether(checks);
    }

    void readScopes(Work &work) const
    {
        const auto user = someUser(work);
        const std::array wanted{scopeOf(user, 0), scopeOf(user, 1 + work.upTo(3))};
        work.readThrough(wanted);
    }

    static void readRoles(Work &work)
    {
        const std::array wanted{role(work.upTo(roles.size())), role(work.upTo(roles.size()))};
        work.readTogether(wanted);
    }

    /// What a role change must take with it: found by pattern, as these services do.
    void changeRole(Work &work) const
    {
        const auto user = std::to_string(someUser(work));
        Command unlink("UNLINK");
        for (const auto *scope : scopes)
            unlink.add(work.key(std::string(scope) + ":" + user));
        std::string cursor = "0";
        for (int page = 0; page < 40; ++page) {
            const auto answer = work.ask(Command(
                "SCAN", cursor, "MATCH", work.key("permission:" + user + ":*"), "COUNT", "500"));
            if (!answer || (*answer)->size() != 2)
                return;
            for (const auto &key : (**answer)[1])
                unlink.add(key.text());
            cursor = (**answer)[0].text();
            if (cursor == "0")
                break;
        }
        work.tell(unlink);
    }

    std::uint64_t m_users;
    Zipf m_checks;
    Zipf m_people;
};

} // namespace

std::unique_ptr<Application> makeAuthApplication(double scale)
{
    return std::make_unique<AuthApplication>(scale);
}

} // namespace larder::demo
