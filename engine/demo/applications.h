// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/application.h"

#include <memory>
#include <string>
#include <vector>

namespace larder::demo {

/// How an application takes part in the traffic.
struct Part {
    std::string clientName;
    int database;
    double share;  ///< of all commands per second
    double memory; ///< of the memory that is filled at the start
    std::unique_ptr<Application> (*make)(double scale);
};

/// The services of the simulated company, with their key formats and lifetimes:
///
///     auth-api         permission checks, roles, scopes      db 0   permission:<user>:…:v1
///     profile-api      user profiles                         db 0   user:<id>:profile
///     session-gateway  sign-in, sessions, rate limits        db 0   session:<id>
///     session-reaper   index entries of sessions long gone   db 0   sessions:by-expiry
///     task-api         results of tasks, a queue             db 1   task:<id>
///     analytics-api    reports by user, agent and workspace  db 2   metric:<name>:user:<id>:30d
///
/// `scale` of make() stretches the number of keys; at 1 all of them would take some 250 MB.
std::vector<Part> parts();

std::unique_ptr<Application> makeAuthApplication(double scale);
std::unique_ptr<Application> makeProfileApplication(double scale);
std::unique_ptr<Application> makeSessionApplication(double scale);
std::unique_ptr<Application> makeSessionReaper(double scale);
std::unique_ptr<Application> makeTaskApplication(double scale);
std::unique_ptr<Application> makeAnalyticsApplication(double scale);

/// The list that task-api fills and the workers empty.
inline constexpr auto taskQueue = "queue:tasks";
inline constexpr int taskDatabase = 1;
/// A result as a worker stores it.
Document taskResult(std::uint64_t id);

/// `count` at scale 1, at least `least`.
std::uint64_t scaled(std::uint64_t count, double scale, std::uint64_t least);

} // namespace larder::demo
