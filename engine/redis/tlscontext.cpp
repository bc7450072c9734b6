// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/tlscontext.h"

#include <arpa/inet.h>
#include <array>
#include <openssl/err.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace larder::redis {

namespace {

Error unusable(const std::string &file)
{
    return {ErrorCode::TlsClientUnusable, file + ": " + takeTlsError()};
}

/// A key with a passphrase cannot be used: without this, OpenSSL would ask on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

Result<void> trust(SSL_CTX &context, const std::string &caFile)
{
    if (caFile.empty()) {
        SSL_CTX_set_default_verify_paths(&context);
        return {};
    }
    if (SSL_CTX_load_verify_locations(&context, caFile.c_str(), nullptr) != 1)
        return unusable(caFile);
    return {};
}

Result<void> introduce(SSL_CTX &context, const TlsOptions &options)
{
    if (options.certificateFile.empty()) {
        if (options.keyFile.empty())
            return {};
        return Error{ErrorCode::TlsClientUnusable,
                     options.keyFile + ": a key without a certificate"};
    }
    SSL_CTX_set_default_passwd_cb(&context, noPassphrase);
    const auto &certificate = options.certificateFile;
    if (SSL_CTX_use_certificate_chain_file(&context, certificate.c_str()) != 1)
        return unusable(certificate);
    const auto &key = options.keyFile.empty() ? certificate : options.keyFile;
    if (SSL_CTX_use_PrivateKey_file(&context, key.c_str(), SSL_FILETYPE_PEM) != 1
        || SSL_CTX_check_private_key(&context) != 1)
        return unusable(key);
    return {};
}

TlsFindings &findingsOf(const SSL *session)
{
    return *static_cast<TlsFindings *>(SSL_get_app_data(session));
}

/// Called when the server asks for a certificate and the context has none.
int noteRequest(SSL *session, X509 **, EVP_PKEY **)
{
    findingsOf(session).wantsOurCertificate = true;
    return 0;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const auto &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

Error refusalFor(int reason, const PeerCertificate &certificate)
{
    const std::string text = X509_verify_cert_error_string(reason);
    switch (reason) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return {ErrorCode::TlsExpired, text};
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return {ErrorCode::TlsNotYetValid, text};
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return {ErrorCode::TlsWrongHost, joined(certificate.names)};
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return {ErrorCode::TlsSelfSigned, text};
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE: // by an issuer of the same name
        return {ErrorCode::TlsUnknownIssuer, text};
    default:
        return {ErrorCode::TlsFailed, text};
    }
}

int noteVerdict(int isTrusted, X509_STORE_CTX *store)
{
    const auto *const session =
        static_cast<SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto &findings = findingsOf(session);
    if (auto *const leaf = X509_STORE_CTX_get0_cert(store); leaf && !findings.certificate)
        findings.certificate = readCertificate(*leaf);
    if (isTrusted == 0 && !findings.refusal)
        findings.refusal = refusalFor(X509_STORE_CTX_get_error(store),
                                      findings.certificate.value_or(PeerCertificate()));
    return isTrusted;
}

/// Even where nothing is checked, what the peer shows is noted.
int noteOnly(int, X509_STORE_CTX *store)
{
    noteVerdict(1, store);
    return 1;
}

bool isAddress(const std::string &name)
{
    std::array<unsigned char, sizeof(in6_addr)> bytes{};
    return ::inet_pton(AF_INET, name.c_str(), bytes.data()) == 1
        || ::inet_pton(AF_INET6, name.c_str(), bytes.data()) == 1;
}

} // namespace

Result<TlsContext> makeTlsContext(const TlsOptions &options)
{
    ERR_clear_error();
    TlsContext context(SSL_CTX_new(TLS_client_method()));
    if (!context)
        return Error{ErrorCode::TlsFailed, takeTlsError()};
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(context.get(),
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_read_ahead(context.get(), 1);
    SSL_CTX_set_client_cert_cb(context.get(), noteRequest);
    if (auto trusted = trust(*context, options.caFile); !trusted)
        return trusted.error();
    if (auto introduced = introduce(*context, options); !introduced)
        return introduced.error();
    return context;
}

Result<TlsSession> makeTlsSession(SSL_CTX &context, const TlsOptions &options,
                                  const std::string &name, TlsFindings &findings)
{
    TlsSession session(SSL_new(&context));
    if (!session)
        return Error{ErrorCode::TlsFailed, takeTlsError()};
    SSL_set_app_data(session.get(), &findings);
    const auto host = name.substr(0, name.find('%')); // fe80::1%eth0
    if (!host.empty() && !isAddress(host))
        SSL_ctrl(session.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 const_cast<char *>(host.c_str()));
    if (options.verify == TlsVerify::Nothing) {
        SSL_set_verify(session.get(), SSL_VERIFY_PEER, noteOnly);
        return session;
    }

    if (host.empty())
        return Error{ErrorCode::InvalidArgument, "no server name to check the certificate for"};
    auto *const parameters = SSL_get0_param(session.get());
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    const int isSet = isAddress(host)
        ? X509_VERIFY_PARAM_set1_ip_asc(parameters, host.c_str())
        : X509_VERIFY_PARAM_set1_host(parameters, host.data(), host.size());
    if (isSet != 1)
        return Error{ErrorCode::InvalidArgument, "the server name cannot be checked"};
    SSL_set_verify(session.get(), SSL_VERIFY_PEER, noteVerdict);
    return session;
}

std::string takeTlsError()
{
    const auto number = ERR_peek_last_error();
    ERR_clear_error();
    if (ERR_SYSTEM_ERROR(number))
        return ERR_reason_error_string(number) ? ERR_reason_error_string(number) : "system error";
    const char *const reason = ERR_reason_error_string(number);
    return reason ? reason : "unknown reason";
}

} // namespace larder::redis
