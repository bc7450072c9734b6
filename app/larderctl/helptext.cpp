// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/helptext.h"

namespace larder::ctl {

namespace {

constexpr auto program = R"(Usage: larderctl COMMAND [URL] [options]
Larder in the terminal: looks after Redis-compatible caches.

Commands:
  status       Look at the server once and print what it says of itself.
  watch        Show a dashboard that follows the server.
  simulate     Use the server as a few applications would, for trying things out.

"larderctl COMMAND --help" says what a command can do.
)";

constexpr auto status = R"(Usage: larderctl status [URL] [options]
Looks at the server once and prints what it says of itself.

Options:
  --json                Print one JSON object.
)";

constexpr auto watch = R"(Usage: larderctl watch [URL] [options]
       larderctl watch --demo [options]
Shows a dashboard that follows the server. Where standard output is no terminal, or TERM is "dumb",
it prints one line for each look instead.

Options:
  --demo                Watch a private redis-server with simulated applications.
  --interval SECONDS    Look so often: 0.1 to 3600, 1 unless told.
  --count N             End after N looks.

Keys: q quits, p or space pauses and goes on, + and - show a longer or shorter time, r tries again
at once when the server is away. NO_COLOR in the environment switches colours off.

A server that is away is tried again and again while the last values stay, faint. The program ends
by itself with 3 or 4 only when nothing was ever seen and trying again cannot help: a wrong
password, an untrusted certificate, no Redis at all. Without a terminal, it ends so as soon as the
first connection fails.
)";

constexpr auto simulate = R"(Usage: larderctl simulate [URL] [options]
Uses the server as a few applications would: permissions, profiles, sessions, tasks and reports are
looked up, made and stored, some 1,500 commands a second. Prints once a second how that goes.

It writes keys that begin with "larder-simulation:", in the database of the URL, and touches no
others; each expires within a day. It fills most of the server's memory limit, so a server that is
in use may evict keys of others as its own policy says. It refuses replicas, Sentinels and nodes of
a cluster.

Options:
  --duration SECONDS    End after so long: 1 and up. Ctrl+C ends it at any time.
  --allow-remote        Also write to a server that is not on this computer.
)";

constexpr auto everywhere = R"(
Options of every command:
  --user NAME           Sign in as this user.
  --password-file FILE  Read the password from the first line of a file.
  --ca-file FILE        Trust only the issuers in this PEM file (TLS).
  --cert-file FILE      Show this PEM certificate to the server (TLS).
  --key-file FILE       The PEM key of the certificate, if it has a file of its own.
  -h, --help            Show this text.
  -v, --version         Show the version.

A URL is redis://user:password@host:port/db, rediss:// for TLS, or unix:///path. Without one,
REDIS_URL or REDIS_HOST, REDIS_PORT, REDIS_DB and REDIS_SSL name the server. REDIS_PASSWORD is
better than a password in the URL, which other users of this computer can see.

Exit codes: 0 done, 2 usage, 3 cannot connect, 4 not allowed.
)";

const char *textOf(std::optional<Subcommand> subcommand)
{
    if (!subcommand)
        return program;
    switch (*subcommand) {
    case Subcommand::Status:
        return status;
    case Subcommand::Watch:
        return watch;
    case Subcommand::Simulate:
        break;
    }
    return simulate;
}

} // namespace

std::string helpText(std::optional<Subcommand> subcommand)
{
    return std::string(textOf(subcommand)) + everywhere;
}

} // namespace larder::ctl
