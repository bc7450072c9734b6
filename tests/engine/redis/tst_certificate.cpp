// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/certificate.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace std::chrono_literals;
using larder::redis::PeerCertificate;
using larder::redis::readCertificate;

namespace {

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
template<typename T>
using Owned = std::unique_ptr<T, Free>;

void addEntry(X509_NAME *name, const char *field, const std::string &value)
{
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(value.data()),
                               static_cast<int>(value.size()), -1, 0);
}

/// A certificate that vouches for itself, valid from 2020-01-01 for a day.
Owned<X509> make(const std::string &commonName, const std::string &alternativeNames)
{
    static const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    Owned<X509> certificate(X509_new());
    ASN1_TIME_set_string(X509_getm_notBefore(certificate.get()), "20200101000000Z");
    ASN1_TIME_set_string(X509_getm_notAfter(certificate.get()), "20200102000000Z");
    auto *name = X509_get_subject_name(certificate.get());
    addEntry(name, "O", "Example");
    if (!commonName.empty())
        addEntry(name, "CN", commonName);
    X509_set_issuer_name(certificate.get(), name);
    if (!alternativeNames.empty()) {
        const Owned<X509_EXTENSION> extension(
            X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, alternativeNames.c_str()));
        X509_add_ext(certificate.get(), extension.get(), -1);
    }
    X509_set_pubkey(certificate.get(), key.get());
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return certificate;
}

PeerCertificate read(const std::string &commonName, const std::string &alternativeNames)
{
    return readCertificate(*make(commonName, alternativeNames));
}

} // namespace

class TestCertificate final : public QObject
{
    Q_OBJECT

private slots:
    void tellsSubjectIssuerAndTimes()
    {
        const auto found = read("cache.internal", {});

        QCOMPARE(found.subject, "CN=cache.internal,O=Example");
        QCOMPARE(found.issuer, found.subject);
        QVERIFY(found.validFrom == std::chrono::sys_days(2020y / 1 / 1));
        QVERIFY(found.validUntil - found.validFrom == 24h);
    }

    void listsAlternativeNamesAndAddresses()
    {
        const auto found =
            read("ignored.example", "DNS:cache.internal,DNS:*.cache.internal,IP:10.0.0.5,IP:::1");

        const std::vector<std::string> expected{"cache.internal", "*.cache.internal", "10.0.0.5",
                                                "::1"};
        QCOMPARE(found.names, expected);
    }

    void takesTheCommonNameWhereThereIsNoOther()
    {
        QCOMPARE(read("cache.internal", {}).names, std::vector<std::string>{"cache.internal"});
        QVERIFY(read({}, {}).names.empty());
    }

    void keepsLettersAndEscapesControls()
    {
        const auto found = read("Bücher\n\x1b[31m", {});

        QVERIFY(found.subject.find("Bücher") != std::string::npos);
        QVERIFY(found.subject.find('\n') == std::string::npos);
        QVERIFY(found.subject.find('\x1b') == std::string::npos);
    }

    void listsNoMoreThanItShould()
    {
        std::string many = "DNS:host0.example";
        for (int i = 1; i < 200; ++i)
            many += ",DNS:host" + std::to_string(i) + ".example";

        QCOMPARE(read("x", many).names.size(), std::size_t{64});
    }

    void fingerprintIsThatOfTheOpensslProgram()
    {
        const auto certificate = make("cache.internal", {});
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("certificate.pem"));
        auto *file = std::fopen(qPrintable(path), "w");
        PEM_write_X509(file, certificate.get());
        std::fclose(file);

        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("x509"), QStringLiteral("-noout"),
                       QStringLiteral("-fingerprint"), QStringLiteral("-sha256"),
                       QStringLiteral("-in"), path});
        QVERIFY(openssl.waitForFinished());
        const auto line = openssl.readAllStandardOutput().trimmed();

        const auto fingerprint = readCertificate(*certificate).fingerprint;
        QCOMPARE(fingerprint.size(), std::size_t{95});
        QVERIFY2(line.endsWith(QByteArray::fromStdString(fingerprint)), line.constData());
    }
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
