// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QString>

namespace larder::format {

/// Who was asked, for the sentences. All may be empty; they are shown as they are.
struct ErrorContext {
    QString server;  ///< its name among the connections
    QString address; ///< "cache-1.example:6379" or the path of its socket
    QString host;    ///< the name that was looked up
    QString user;    ///< who signed in; empty: "default"
};

/// What a person reads about a failure: what happened and to what, what it means, what to do.
struct ErrorSentence {
    QString headline;    ///< the fact, without a full stop: "prod-cache-1 does not answer"
    QString explanation; ///< one or two sentences
    QString remedy;      ///< one sentence: what a person can do, or what Larder does by itself
    QString smallPrint;  ///< the server's or the system's own words, escaped; may be empty
};

/// Thread: any. Cost: a table look-up.
ErrorSentence sentence(const Error &error, const ErrorContext &context);

} // namespace larder::format
