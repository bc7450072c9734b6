// SPDX-License-Identifier: Apache-2.0
#include "tests/support/certificates.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace larder::test {

namespace {

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(FILE *file) const { std::fclose(file); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using File = std::unique_ptr<FILE, Free>;

void require(bool isFine, const char *what)
{
    if (isFine)
        return;
    std::fprintf(stderr, "cannot make a certificate: %s\n", what);
    std::abort();
}

Key newKey()
{
    Key key(EVP_EC_gen("P-256"));
    require(key != nullptr, "no key");
    return key;
}

void extend(X509 &certificate, X509 &issuer, int what, const std::string &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free> extension(
        X509V3_EXT_nconf_nid(nullptr, &context, what, value.c_str()));
    require(extension && X509_add_ext(&certificate, extension.get(), -1) == 1, value.c_str());
}

Certificate blank(const CertificateWish &wish, EVP_PKEY &key)
{
    static std::atomic<long> serial{1};
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    const auto seconds = [](std::chrono::hours hours) {
        return static_cast<long>(std::chrono::seconds(hours).count());
    };
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), seconds(wish.validFrom));
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), seconds(wish.validUntil));
    X509_set_pubkey(certificate.get(), &key);
    const auto *const name = reinterpret_cast<const unsigned char *>(wish.commonName.c_str());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8, name,
                               -1, -1, 0);
    return certificate;
}

void sign(X509 &certificate, X509 &issuer, EVP_PKEY &issuerKey)
{
    X509_set_issuer_name(&certificate, X509_get_subject_name(&issuer));
    require(X509_sign(&certificate, &issuerKey, EVP_sha256()) > 0, "no signature");
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const auto &name : names)
        text += (text.empty() ? "" : ",") + name;
    return text;
}

} // namespace

struct CertificateAuthority::Identity {
    Key key;
    Certificate certificate;
};

CertificateAuthority::CertificateAuthority(const std::string &name)
    : m_identity(std::make_unique<Identity>())
{
    m_identity->key = newKey();
    m_identity->certificate = blank({.commonName = name, .names = {}}, *m_identity->key);
    auto &own = *m_identity->certificate;
    extend(own, own, NID_basic_constraints, "critical,CA:TRUE");
    extend(own, own, NID_key_usage, "critical,keyCertSign");
    sign(own, own, *m_identity->key);
    m_file = write(*m_identity).certificate;
}

CertificateAuthority::~CertificateAuthority() = default;

CertificateFiles CertificateAuthority::issue(const CertificateWish &wish)
{
    Identity made;
    made.key = newKey();
    made.certificate = blank(wish, *made.key);
    extend(*made.certificate, *m_identity->certificate, NID_subject_alt_name, joined(wish.names));
    sign(*made.certificate, *m_identity->certificate, *m_identity->key);
    return write(made);
}

CertificateFiles CertificateAuthority::selfSigned(const CertificateWish &wish)
{
    Identity made;
    made.key = newKey();
    made.certificate = blank(wish, *made.key);
    extend(*made.certificate, *made.certificate, NID_subject_alt_name, joined(wish.names));
    sign(*made.certificate, *made.certificate, *made.key);
    return write(made);
}

CertificateFiles CertificateAuthority::write(const Identity &identity)
{
    const auto base = m_directory.path() + "/" + std::to_string(m_written++);
    CertificateFiles files{base + ".crt", base + ".key"};
    const File certificate(std::fopen(files.certificate.c_str(), "w"));
    const File key(std::fopen(files.key.c_str(), "w"));
    require(certificate && key, "no file");
    require(PEM_write_X509(certificate.get(), identity.certificate.get()) == 1, "no PEM");
    require(
        PEM_write_PrivateKey(key.get(), identity.key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            == 1,
        "no PEM of the key");
    return files;
}

} // namespace larder::test
