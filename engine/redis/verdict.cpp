// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/verdict.h"

namespace larder::redis {

Verdict verdictOf(CommandClass commandClass, ErrorCode code)
{
    switch (code) {
    case ErrorCode::Timeout:
    case ErrorCode::NotResponding:
    case ErrorCode::Disconnected:
    case ErrorCode::ConnectionReset:
    case ErrorCode::TruncatedReply:
    case ErrorCode::MalformedReply:
        return Verdict::Failing;

    case ErrorCode::OutOfMemory:
    case ErrorCode::PersistenceFailed:
    case ErrorCode::NoReplicas:
    case ErrorCode::ReadOnlyReplica:
        return commandClass == CommandClass::Write ? Verdict::Failing : Verdict::Healthy;

    case ErrorCode::ReplyTooLarge:
    case ErrorCode::ReplyTooDeep:
    case ErrorCode::UnexpectedReply:
    case ErrorCode::Moved:
    case ErrorCode::Ask:
    case ErrorCode::TryAgain:
    case ErrorCode::CrossSlot:
    case ErrorCode::NoScript:
    case ErrorCode::WrongType:
    case ErrorCode::UnknownCommand:
    case ErrorCode::ServerError:
        return Verdict::Healthy;

    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidUrl:
    case ErrorCode::Cancelled:
    case ErrorCode::Overloaded:
    case ErrorCode::CircuitOpen:
    case ErrorCode::CommandRefused:
    case ErrorCode::ReadOnly:
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectTimeout:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::Unreachable:
    case ErrorCode::SocketMissing:
    case ErrorCode::SocketDenied:
    case ErrorCode::TlsTimeout:
    case ErrorCode::TlsNotSpoken:
    case ErrorCode::TlsUnknownIssuer:
    case ErrorCode::TlsSelfSigned:
    case ErrorCode::TlsExpired:
    case ErrorCode::TlsNotYetValid:
    case ErrorCode::TlsWrongHost:
    case ErrorCode::TlsClientRequired:
    case ErrorCode::TlsClientUnusable:
    case ErrorCode::TlsFailed:
    case ErrorCode::SpeaksHttp:
    case ErrorCode::SpeaksSsh:
    case ErrorCode::SpeaksTls:
    case ErrorCode::AuthRequired:
    case ErrorCode::AuthFailed:
    case ErrorCode::NoPermission:
    case ErrorCode::Loading:
    case ErrorCode::ScriptBusy:
    case ErrorCode::MasterDown:
    case ErrorCode::MaxClients:
    case ErrorCode::ClusterDown:
    case ErrorCode::MalformedValue:
    case ErrorCode::ValueTooLarge:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileTooNew:
    case ErrorCode::SecretUnavailable:
    case ErrorCode::ProgramMissing:
    case ErrorCode::ProgramFailed:
        return Verdict::Silent;
    }
    return Verdict::Silent;
}

} // namespace larder::redis
