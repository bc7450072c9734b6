// SPDX-License-Identifier: Apache-2.0
#include "engine/host/linktracker.h"

#include <algorithm>

namespace larder::host {

namespace {

using namespace std::chrono_literals;

/// A rate needs two samples: the second follows the first soon, so that charts begin at once.
constexpr auto secondSampleAfter = 200ms;
constexpr auto whileLoading = 500ms;
constexpr auto unscheduled = 1s; // connected, but without an answer

} // namespace

bool needsPerson(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::AuthRequired:
    case ErrorCode::AuthFailed:
    case ErrorCode::NoPermission:
    case ErrorCode::SocketDenied:
    case ErrorCode::TlsNotSpoken:
    case ErrorCode::TlsUnknownIssuer:
    case ErrorCode::TlsSelfSigned:
    case ErrorCode::TlsExpired:
    case ErrorCode::TlsNotYetValid:
    case ErrorCode::TlsWrongHost:
    case ErrorCode::TlsClientRequired:
    case ErrorCode::TlsClientUnusable:
    case ErrorCode::SpeaksHttp:
    case ErrorCode::SpeaksSsh:
    case ErrorCode::SpeaksTls:
        return true;
    default:
        return false;
    }
}

LinkTracker::LinkTracker(const Clock &clock)
    : m_clock(clock)
{
    enter(LinkPhase::Connecting);
}

void LinkTracker::sampled(const monitoring::Sample &sample)
{
    const bool isLoading = sample.persistence.isLoading;
    enter(isLoading ? LinkPhase::Loading : LinkPhase::Connected);
    m_state.error.reset();
    m_state.attempt = 0;
    m_state.nextAttemptAt.reset();
    m_nextAttempt.reset();
    m_state.loadedShare = isLoading ? sample.persistence.loadedShare : std::nullopt;
    m_state.lastSampleAt = m_clock.wallNow();
    m_state.identity = sample.identity;
    ++m_samples;
}

void LinkTracker::failed(const Error &error, const Attempts &attempts)
{
    const bool isStillConnecting = m_state.phase == LinkPhase::Connecting && attempts.failed == 0
        && error.code == ErrorCode::Timeout;
    if (isStillConnecting)
        return;

    m_samples = 0;
    m_state.loadedShare.reset();
    m_nextAttempt = attempts.nextAttempt;
    m_state.nextAttemptAt.reset();
    if (needsPerson(error.code)) {
        m_state.error = error;
        enter(LinkPhase::Refused);
        return;
    }

    // A look that ran out of time during a new attempt, or was not let out because so many failed,
    // says less than the failure before it.
    const bool saysLess = error.code == ErrorCode::Timeout || error.code == ErrorCode::CircuitOpen;
    if (!m_state.error || !saysLess)
        m_state.error = error.code == ErrorCode::Timeout
            ? Error{ErrorCode::NotResponding, error.detail, error.outcome}
            : error;
    m_state.attempt = std::max({attempts.failed, m_state.attempt, 1});
    if (m_nextAttempt) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(*m_nextAttempt - m_clock.now());
        m_state.nextAttemptAt = m_clock.wallNow() + std::max(left, 0ms);
    }
    enter(LinkPhase::Reconnecting);
}

void LinkTracker::retry()
{
    m_nextAttempt.reset();
    m_state.nextAttemptAt.reset();
    if (m_state.phase != LinkPhase::Refused)
        return;
    m_state.error.reset();
    enter(LinkPhase::Connecting);
}

std::optional<Clock::TimePoint> LinkTracker::nextLook(Clock::TimePoint begun,
                                                      std::chrono::milliseconds interval) const
{
    switch (m_state.phase) {
    case LinkPhase::Off:
    case LinkPhase::Refused:
        return std::nullopt;
    case LinkPhase::Connecting:
        return begun;
    case LinkPhase::Loading:
        return begun + std::min<std::chrono::milliseconds>(whileLoading, interval);
    case LinkPhase::Connected:
        return begun
            + (m_samples == 1 ? std::min<std::chrono::milliseconds>(secondSampleAfter, interval)
                              : interval);
    case LinkPhase::Reconnecting:
        break;
    }
    return m_nextAttempt ? *m_nextAttempt
                         : begun + std::min<std::chrono::milliseconds>(unscheduled, interval);
}

void LinkTracker::enter(LinkPhase phase)
{
    if (m_state.phase == phase)
        return;
    m_state.phase = phase;
    m_state.since = m_clock.wallNow();
}

} // namespace larder::host
