// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/poolsection.h"

#include "ui/connect/checkededit.h"
#include "ui/connect/formrow.h"

namespace larder::connect {

namespace {

constexpr std::int64_t dayInSeconds = 86'400;
constexpr std::int64_t dayInMilliseconds = dayInSeconds * 1'000;

} // namespace

PoolSection::PoolSection(QWidget *parent)
    : FormSection(tr("Pool and timing"), parent)
{
    const auto inSeconds = QStringLiteral("s");
    const auto inMilliseconds = QStringLiteral("ms");

    auto *row = addRow(tr("Connections"));
    m_poolSize = addNumber(row, {}, QStringLiteral("poolSize"), {1, 1'000, {}});
    m_retries = addNumber(row, tr("Repeat a broken read"), QStringLiteral("retries"),
                          {0, 100, tr("times")});
    row = addRow(tr("Keepalive"));
    m_keepalive =
        addNumber(row, {}, QStringLiteral("keepaliveSeconds"), {0, dayInSeconds, inSeconds});
    m_healthCheck = addNumber(row, tr("Check idle ones after"),
                              QStringLiteral("healthCheckSeconds"), {1, dayInSeconds, inSeconds});
    row->setHelp(tr("Opened as needed and shared by all calls. Keepalive 0 turns it off."));

    const auto time = [&](FormRow *in, const QString &label, const char *field) {
        return addNumber(in, label, QLatin1String(field), {1, dayInMilliseconds, inMilliseconds});
    };
    row = addRow(tr("Find the host"));
    m_resolve = time(row, {}, "resolveMs");
    m_connect = time(row, tr("Connect"), "connectMs");
    row = addRow(tr("TLS"));
    m_tls = time(row, {}, "tlsMs");
    m_signIn = time(row, tr("Sign in and PING"), "signInMs");
    row = addRow(tr("A command"));
    m_command = time(row, {}, "commandMs");
    m_silence = time(row, tr("Silence within it"), "silenceMs");
    row->setHelp(tr("The longest each step may take."));

    row = addRow(tr("Try again after"));
    m_firstWait = time(row, {}, "firstMs");
    m_longestWait = time(row, tr("doubling up to"), "mostMs");
    row = addRow(tr("Spread"));
    m_jitter = new ShareEdit(this);
    addField(row, {}, QStringLiteral("jitter"), m_jitter);
    row->setHelp(
        tr("Each wait is varied by this much, so that many clients do not return in step."));
}

void PoolSection::load(const profiles::Profile &profile)
{
    const auto &options = profile.options;
    const auto &timeouts = options.connect.timeouts;
    m_poolSize->setValue(options.poolSize);
    m_retries->setValue(options.retries);
    m_keepalive->setValue(options.connect.keepalive.count());
    m_healthCheck->setValue(options.healthCheckEvery.count());
    m_resolve->setValue(timeouts.resolve.count());
    m_connect->setValue(timeouts.connect.count());
    m_tls->setValue(timeouts.tls.count());
    m_signIn->setValue(timeouts.signIn.count());
    m_command->setValue(timeouts.command.count());
    m_silence->setValue(timeouts.silence.count());
    m_firstWait->setValue(options.reconnect.first.count());
    m_longestWait->setValue(options.reconnect.most.count());
    m_jitter->setValue(options.reconnect.jitter);
}

void PoolSection::store(profiles::Profile &profile) const
{
    auto &options = profile.options;
    auto &timeouts = options.connect.timeouts;
    m_poolSize->storeTo(options.poolSize);
    m_retries->storeTo(options.retries);
    m_keepalive->storeTo(options.connect.keepalive);
    m_healthCheck->storeTo(options.healthCheckEvery);
    m_resolve->storeTo(timeouts.resolve);
    m_connect->storeTo(timeouts.connect);
    m_tls->storeTo(timeouts.tls);
    m_signIn->storeTo(timeouts.signIn);
    m_command->storeTo(timeouts.command);
    m_silence->storeTo(timeouts.silence);
    m_firstWait->storeTo(options.reconnect.first);
    m_longestWait->storeTo(options.reconnect.most);
    options.reconnect.jitter = m_jitter->value().value_or(options.reconnect.jitter);
}

std::vector<Problem> PoolSection::problems() const
{
    auto list = FormSection::problems();
    const auto first = m_firstWait->value();
    const auto longest = m_longestWait->value();
    if (first && longest && *longest < *first)
        list.push_back(problem(QStringLiteral("mostMs"), m_longestWait->accessibleName(),
                               tr("at least the first wait")));
    return list;
}

} // namespace larder::connect
