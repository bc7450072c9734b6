// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/host/rights.h"
#include "engine/redis/certificate.h"
#include "engine/redis/connection.h"
#include "engine/redis/connectoptions.h"

#include <QString>

#include <chrono>

namespace larder::connect {

/// What a person reads of a connection test. Everything a server said is escaped.

QString phaseTitle(redis::ConnectPhase phase);       ///< "Find the host"
QString phaseFailedTitle(redis::ConnectPhase phase); ///< "TLS failed"
/// "203.0.113.20 and 2001:db8::20", "TCP to 203.0.113.20, port 6379"
QString foundText(const redis::PhaseReport &report, const redis::ConnectOptions &options);
/// The reason, and what the certificate says of itself where that is the reason.
QString failureText(const redis::PhaseReport &report, const redis::ConnectOptions &options);
/// What else a person can do; empty where nothing is known.
QString failureAdvice(const redis::PhaseReport &report, const redis::ConnectOptions &options);

/// "Redis 7.0.15, primary, 2 replicas"
QString identityText(const redis::Identity &identity);
/// What to expect of a Cluster node, a Sentinel or a replica; empty for the usual server.
QString identityNote(const redis::Identity &identity);
/// Why it serves nothing now.
QString hindranceText(const Error &error, const redis::ConnectOptions &options);
QString rightsText(const host::Rights &rights);

/// "Valid until 3 Mar 2027, issued by Example CA."
QString certificateText(const redis::PeerCertificate &certificate);
/// The common name of "CN=Example CA,O=Example", or all of it.
QString commonName(const std::string &distinguishedName);
QString dateText(std::chrono::sys_seconds when); ///< "3 Mar 2027", local

QString tookText(std::chrono::microseconds took); ///< "2 ms", "640 µs"

} // namespace larder::connect
