// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/writecheck.h"

#include "engine/base/deadline.h"
#include "engine/redis/command.h"
#include "engine/redis/identity.h"
#include "engine/redis/info.h"
#include "ui/format/text.h"

#include <QCoreApplication>

namespace larder::ctl {

namespace {

using namespace std::chrono_literals;
using redis::Command;

constexpr auto patience = 6s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::ctl::Simulate)
};

/// Empty: nothing speaks against it.
QString objection(const redis::Identity &identity)
{
    if (identity.mode == redis::Mode::Sentinel || identity.role == redis::Role::Sentinel)
        return Words::tr("{server} is a Sentinel and holds no data.");
    if (identity.mode == redis::Mode::Cluster)
        return Words::tr("{server} is a node of a cluster. The simulated applications use keys of "
                         "many slots at once and need a standalone server.");
    if (identity.role == redis::Role::Replica)
        return Words::tr("{server} is a replica and takes no writes. Its primary does.");
    return {};
}

} // namespace

std::optional<WriteRefusal> findWriteRefusal(const redis::ClientOptions &server,
                                             std::string_view prefix, const Clock &clock,
                                             LogSink &log)
{
    const auto &endpoint = server.connect.endpoint;
    redis::Client client(server, clock, log);
    const auto answer = client.send(Command("INFO"), Deadline::in(patience));
    if (!answer && answer.error().code != ErrorCode::NoPermission)
        return WriteRefusal{explained(answer.error(), endpoint), exitCodeOf(answer.error())};
    if (answer) {
        const auto against = objection(redis::identityOf(redis::Info::parse((*answer)->text())));
        if (!against.isEmpty()) {
            const auto sentence = format::filled(
                against, {{QLatin1String("server"), format::fromServer(redis::display(endpoint))}});
            return WriteRefusal{"larderctl: " + sentence.toStdString() + "\n"};
        }
    }

    const auto probe = std::string(prefix) + "probe";
    const auto written =
        client.send(Command("SET", probe, "1", "PX", "1000"), Deadline::in(patience));
    if (written)
        return std::nullopt;
    const bool isRefused = written.error().outcome == Outcome::NotDone;
    return WriteRefusal{explained(written.error(), endpoint),
                        isRefused ? ExitCode::NotAllowed : exitCodeOf(written.error())};
}

} // namespace larder::ctl
