// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "tests/support/temporarydirectory.h"

namespace larder::test {

/// A certificate and its key as PEM files.
struct CertificateFiles {
    std::string certificate;
    std::string key;
};

/// What a test wants a certificate to say.
struct CertificateWish {
    std::string commonName = "localhost";
    std::vector<std::string> names = {"DNS:localhost", "IP:127.0.0.1", "IP:::1"};
    std::chrono::hours validFrom{-1};  ///< from now
    std::chrono::hours validUntil{24}; ///< from now
};

/// An issuer of certificates, for one test: its key is made anew each time and lives in a temporary
/// directory.
///
/// Thread: any, by one caller at a time.
/// Errors: ends the program, since no test goes on without its certificates.
class CertificateAuthority final
{
public:
    explicit CertificateAuthority(const std::string &name = "Larder test authority");
    ~CertificateAuthority();
    CertificateAuthority(const CertificateAuthority &) = delete;
    CertificateAuthority &operator=(const CertificateAuthority &) = delete;

    const std::string &file() const { return m_file; } ///< its own certificate, PEM
    CertificateFiles issue(const CertificateWish &wish = {});
    /// One that vouches for itself.
    CertificateFiles selfSigned(const CertificateWish &wish = {});

private:
    struct Identity;
    CertificateFiles write(const Identity &identity);

    const TemporaryDirectory m_directory;
    std::unique_ptr<Identity> m_identity;
    std::string m_file;
    int m_written = 0;
};

} // namespace larder::test
