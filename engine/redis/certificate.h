// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <vector>

struct x509_st; // OpenSSL's X509

namespace larder::redis {

/// The certificate a server showed, as a person reads it. Everything in it is the peer's own claim
/// until the chain has been verified, so it is shown as plain text only.
///
/// Thread: any (value).
struct PeerCertificate {
    std::string subject;            ///< "CN=cache.internal,O=Example", RFC 2253, UTF-8
    std::vector<std::string> names; ///< host names and addresses it is for, at most 64
    std::string issuer;             ///< as subject; equal to it when it vouches for itself
    std::chrono::sys_seconds validFrom;
    std::chrono::sys_seconds validUntil;
    std::string fingerprint; ///< SHA-256 as "AB:CD:…", 95 characters

    bool operator==(const PeerCertificate &) const = default;
};

/// Reads what a person needs from a certificate, whoever made it: what cannot be read is empty.
///
/// Cost: one hash of the certificate, no I/O.
PeerCertificate readCertificate(x509_st &certificate);

} // namespace larder::redis
