// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/guardsection.h"

#include "ui/connect/checkededit.h"
#include "ui/connect/formrow.h"

#include <limits>

namespace larder::connect {

namespace {

constexpr std::int64_t plenty = std::numeric_limits<int>::max();
constexpr std::int64_t dayInMilliseconds = 86'400'000;

} // namespace

GuardSection::GuardSection(QWidget *parent)
    : FormSection(tr("Guard"), parent)
    , m_largestReply(new SizeEdit(this))
    , m_waitingBytes(new SizeEdit(this))
{
    auto *row = addRow(tr("Largest reply"));
    addField(row, {}, QStringLiteral("maxBytes"), m_largestReply);
    m_deepestReply =
        addNumber(row, tr("Nested at most"), QStringLiteral("maxDepth"), {1, plenty, {}});
    row->setHelp(tr("A reply past these limits is refused and the connection made anew."));

    row = addRow(tr("Under way"));
    addField(row, {}, QStringLiteral("waitingBytes"), m_waitingBytes);
    m_waitingCommands =
        addNumber(row, tr("Commands at most"), QStringLiteral("waitingCommands"), {1, plenty, {}});
    row->setHelp(tr("Past these a call waits for the answers to others before it is sent."));

    const auto milliseconds = QStringLiteral("ms");
    row = addRow(tr("Rest after"));
    m_failures = addNumber(row, {}, QStringLiteral("failuresToOpen"), {1, plenty, tr("failures")});
    m_rest = addNumber(row, tr("for"), QStringLiteral("openForMs"),
                       {1, dayInMilliseconds, milliseconds});
    row = addRow(tr("Probe"));
    m_probe =
        addNumber(row, {}, QStringLiteral("probeLeaseMs"), {1, dayInMilliseconds, milliseconds});
    row->setHelp(tr("A server that keeps failing is left alone for a while; then one call probes "
                    "it, for at most this long."));
}

void GuardSection::load(const profiles::Profile &profile)
{
    const auto &limits = profile.options.connect.limits;
    const auto &flight = profile.options.connect.flight;
    const auto &breaker = profile.options.breaker;
    m_largestReply->setValue(limits.maxBytes);
    m_deepestReply->setValue(limits.maxDepth);
    m_waitingBytes->setValue(flight.bytes);
    m_waitingCommands->setValue(static_cast<std::int64_t>(flight.commands));
    m_failures->setValue(breaker.failuresToOpen);
    m_rest->setValue(breaker.openFor.count());
    m_probe->setValue(breaker.probeLease.count());
}

void GuardSection::store(profiles::Profile &profile) const
{
    auto &limits = profile.options.connect.limits;
    auto &flight = profile.options.connect.flight;
    auto &breaker = profile.options.breaker;
    limits.maxBytes = m_largestReply->value().value_or(limits.maxBytes);
    m_deepestReply->storeTo(limits.maxDepth);
    flight.bytes = m_waitingBytes->value().value_or(flight.bytes);
    m_waitingCommands->storeTo(flight.commands);
    m_failures->storeTo(breaker.failuresToOpen);
    m_rest->storeTo(breaker.openFor);
    m_probe->storeTo(breaker.probeLease);
}

} // namespace larder::connect
