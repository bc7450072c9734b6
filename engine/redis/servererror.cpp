// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/servererror.h"

#include <array>
#include <string>
#include <utility>

namespace larder::redis {

namespace {

using Word = std::pair<std::string_view, ErrorCode>;

constexpr std::array firstWords{
    Word{"NOAUTH", ErrorCode::AuthRequired},
    Word{"WRONGPASS", ErrorCode::AuthFailed},
    Word{"NOPERM", ErrorCode::NoPermission},
    Word{"LOADING", ErrorCode::Loading},
    Word{"BUSY", ErrorCode::ScriptBusy},
    Word{"OOM", ErrorCode::OutOfMemory},
    Word{"MISCONF", ErrorCode::PersistenceFailed},
    Word{"READONLY", ErrorCode::ReadOnlyReplica},
    Word{"MASTERDOWN", ErrorCode::MasterDown},
    Word{"NOREPLICAS", ErrorCode::NoReplicas},
    Word{"MOVED", ErrorCode::Moved},
    Word{"ASK", ErrorCode::Ask},
    Word{"TRYAGAIN", ErrorCode::TryAgain},
    Word{"CROSSSLOT", ErrorCode::CrossSlot},
    Word{"CLUSTERDOWN", ErrorCode::ClusterDown},
    Word{"NOSCRIPT", ErrorCode::NoScript},
    Word{"WRONGTYPE", ErrorCode::WrongType},
};

/// Sentences after "ERR ", by how they begin.
constexpr std::array sentences{
    Word{"max number of clients reached", ErrorCode::MaxClients},
    Word{"unknown command", ErrorCode::UnknownCommand},
    Word{"unknown subcommand", ErrorCode::UnknownCommand},
    Word{"Unknown subcommand", ErrorCode::UnknownCommand},
    Word{"operation not permitted", ErrorCode::AuthRequired}, // before Redis 2.8
    Word{"invalid password", ErrorCode::AuthFailed},          // before Redis 6
    Word{"Client sent AUTH, but no password is set", ErrorCode::AuthFailed},
    Word{"AUTH <password> called without any password", ErrorCode::AuthFailed},
};

ErrorCode codeOf(std::string_view text)
{
    const auto first = text.substr(0, text.find(' '));
    for (const auto &[word, code] : firstWords)
        if (first == word)
            return code;
    if (first != "ERR" || first.size() == text.size())
        return ErrorCode::ServerError;
    const auto sentence = text.substr(first.size() + 1);
    for (const auto &[begin, code] : sentences)
        if (sentence.substr(0, begin.size()) == begin)
            return code;
    return ErrorCode::ServerError;
}

} // namespace

Error serverError(std::string_view text)
{
    return Error{codeOf(text), std::string(text), Outcome::NotDone};
}

} // namespace larder::redis
