// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace larder {

/// Every failure the engine can report. Names are stable: they appear in logs, in JSON and in
/// tests. The sentence a person reads is made in ui/format/errortext.h.
enum class ErrorCode : std::uint8_t {
    // The caller's side: nothing was asked of a server.
    InvalidArgument, ///< a value out of its range; detail names it
    InvalidUrl,      ///< detail says what is wrong, never the URL itself (it may hold a password)
    Cancelled,       ///< the stop token of the Deadline fired
    Timeout,         ///< the Deadline passed
    Overloaded,      ///< too many commands or bytes already wait on this connection
    CircuitOpen,     ///< the endpoint keeps failing and is given a rest
    CommandRefused,  ///< the Guard: this command may not be sent on this connection
    ReadOnly,        ///< the profile is read only and the command is not known to be a read

    // On the way to the server, in the order of the phases.
    HostNotFound,       ///< the name does not resolve
    ConnectTimeout,     ///< no answer to the connection attempt
    ConnectionRefused,  ///< nothing listens there
    Unreachable,        ///< no route, network down
    SocketMissing,      ///< no such Unix socket
    SocketDenied,       ///< the Unix socket may not be opened by this user
    TlsTimeout,         ///< the peer accepted the connection and says nothing: likely not TLS
    TlsNotSpoken,       ///< the peer answered the handshake with something that is not TLS
    TlsUnknownIssuer,   ///< the chain ends at a certificate that is not trusted
    TlsSelfSigned,      ///< the certificate vouches for itself and is not in the CA file
    TlsExpired,         ///< the certificate's time is over
    TlsNotYetValid,     ///< the certificate's time has not begun
    TlsWrongHost,       ///< the certificate is for another name; detail is the name it carries
    TlsClientRequired,  ///< the server closed because it wants a client certificate
    TlsClientUnusable,  ///< our certificate, key or CA file cannot be read; detail names the file
    TlsFailed,          ///< any other failure of the handshake; detail is OpenSSL's reason

    // The connection broke, or the peer is no Redis.
    Disconnected,     ///< closed between two replies
    ConnectionReset,  ///< reset by the peer
    TruncatedReply,   ///< closed in the middle of a reply
    NotResponding,    ///< connected, but silent for longer than is plausible
    MalformedReply,   ///< bytes that are no RESP; detail has the offset and the bytes in hex
    ReplyTooLarge,    ///< past the reply limit; detail has the limit
    ReplyTooDeep,     ///< nested past the depth limit; detail has the limit
    UnexpectedReply,  ///< well formed, but not what the command promises
    SpeaksHttp,       ///< the port belongs to an HTTP server
    SpeaksSsh,        ///< the port belongs to an SSH server
    SpeaksTls,        ///< the port wants TLS and was spoken to in clear

    // The server's own words. detail is its message.
    AuthRequired,      ///< NOAUTH
    AuthFailed,        ///< WRONGPASS, or AUTH refused in an older form
    NoPermission,      ///< NOPERM; detail names the command, key or channel
    Loading,           ///< LOADING: reading its dataset
    ScriptBusy,        ///< BUSY: a script holds the server
    OutOfMemory,       ///< OOM: maxmemory reached and nothing may be evicted
    PersistenceFailed, ///< MISCONF: it cannot save and therefore refuses writes
    ReadOnlyReplica,   ///< READONLY
    MasterDown,        ///< MASTERDOWN: a replica that lost its primary and serves nothing stale
    NoReplicas,        ///< NOREPLICAS: too few replicas to accept a write
    MaxClients,        ///< max number of clients reached
    Moved,             ///< MOVED: the slot lives on another node of the cluster
    Ask,               ///< ASK
    TryAgain,          ///< TRYAGAIN
    CrossSlot,         ///< CROSSSLOT
    ClusterDown,       ///< CLUSTERDOWN
    NoScript,          ///< NOSCRIPT
    WrongType,         ///< WRONGTYPE
    UnknownCommand,    ///< not known to this server, or renamed away
    ServerError,       ///< any other error reply

    // Values that were stored, by whomever.
    MalformedValue, ///< bytes that are not of the format they should be; detail says where
    ValueTooLarge,  ///< past the limit of size, ratio or depth; detail has the limit

    // Files and programs of this computer.
    FileUnreadable, ///< detail names the file and the reason
    FileUnwritable,
    FileDamaged,       ///< checksum or form is wrong
    FileTooNew,        ///< written by a later version
    SecretUnavailable, ///< the keychain does not answer or is locked
    ProgramMissing,    ///< a program that is needed is not installed; detail is its name
    ProgramFailed,     ///< a child process ended before it was ready
};

/// What is known about the effect of a command that did not succeed.
enum class Outcome : std::uint8_t {
    NotDone, ///< never sent, or refused by the server: surely without effect
    Unknown, ///< its bytes may have reached the server, and no answer came back
};

struct Error {
    ErrorCode code;
    std::string detail; ///< English or the server's own words; shown only as small print
    Outcome outcome = Outcome::NotDone;

    bool operator==(const Error &) const = default;
};

/// The stable name, as in the enum: "AuthFailed".
std::string_view name(ErrorCode code);

} // namespace larder
