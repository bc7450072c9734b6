// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/certificate.h"

#include <arpa/inet.h>
#include <array>
#include <ctime>
#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace larder::redis {

namespace {

constexpr std::size_t mostNames = 64;

struct Free {
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
};

std::string text(const X509_NAME *name)
{
    const std::unique_ptr<BIO, Free> out(BIO_new(BIO_s_mem()));
    // RFC 2253 escapes control characters; UTF-8 is left as it is.
    constexpr unsigned long flags = XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;
    if (!out || !name || X509_NAME_print_ex(out.get(), name, 0, flags) < 0)
        return {};

    char *bytes = nullptr;
    const long length = BIO_get_mem_data(out.get(), &bytes);
    return length > 0 ? std::string(bytes, static_cast<std::size_t>(length)) : std::string();
}

std::string text(const ASN1_STRING *string)
{
    const auto *bytes = reinterpret_cast<const char *>(ASN1_STRING_get0_data(string));
    const int length = ASN1_STRING_length(string);
    return length > 0 ? std::string(bytes, static_cast<std::size_t>(length)) : std::string();
}

std::string address(const ASN1_OCTET_STRING *bytes)
{
    const int length = ASN1_STRING_length(bytes);
    if (length != 4 && length != 16)
        return {};

    std::array<char, INET6_ADDRSTRLEN> out{};
    const int family = length == 4 ? AF_INET : AF_INET6;
    if (!inet_ntop(family, ASN1_STRING_get0_data(bytes), out.data(), out.size()))
        return {};
    return out.data();
}

std::string text(const GENERAL_NAME &name)
{
    if (name.type == GEN_DNS)
        return text(name.d.dNSName);
    if (name.type == GEN_IPADD)
        return address(name.d.iPAddress);
    return {};
}

std::string commonName(const X509_NAME *subject)
{
    const int at = subject ? X509_NAME_get_index_by_NID(subject, NID_commonName, -1) : -1;
    if (at < 0)
        return {};
    return text(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
}

/// The alternative names; the common name counts only where there are none, as RFC 6125 has it.
std::vector<std::string> namesOf(const X509 &certificate)
{
    const std::unique_ptr<GENERAL_NAMES, Free> list(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(&certificate, NID_subject_alt_name, nullptr, nullptr)));
    std::vector<std::string> names;
    for (int i = 0; list && i < sk_GENERAL_NAME_num(list.get()) && names.size() < mostNames; ++i) {
        auto name = text(*sk_GENERAL_NAME_value(list.get(), i));
        if (!name.empty())
            names.push_back(std::move(name));
    }
    if (!names.empty())
        return names;

    auto fallback = commonName(X509_get_subject_name(&certificate));
    if (!fallback.empty())
        names.push_back(std::move(fallback));
    return names;
}

std::chrono::sys_seconds seconds(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return std::chrono::sys_seconds(std::chrono::seconds(timegm(&parts)));
}

std::string fingerprintOf(const X509 &certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (X509_digest(&certificate, EVP_sha256(), digest.data(), &length) != 1)
        return {};

    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (unsigned int i = 0; i < length; ++i) {
        if (i > 0)
            out += ':';
        out += digits[digest[i] >> 4U];
        out += digits[digest[i] & 0xFU];
    }
    return out;
}

} // namespace

PeerCertificate readCertificate(x509_st &certificate)
{
    return {
        .subject = text(X509_get_subject_name(&certificate)),
        .names = namesOf(certificate),
        .issuer = text(X509_get_issuer_name(&certificate)),
        .validFrom = seconds(X509_get0_notBefore(&certificate)),
        .validUntil = seconds(X509_get0_notAfter(&certificate)),
        .fingerprint = fingerprintOf(certificate),
    };
}

} // namespace larder::redis
