// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/slowlogcard.h"

#include "engine/redis/client.h"
#include "ui/format/duration.h"
#include "ui/format/number.h"
#include "ui/kit/tableview.h"
#include "ui/servers/periodicread.h"
#include "ui/servers/readstates.h"
#include "ui/servers/slowlogmodel.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <charconv>

namespace larder::servers {

namespace {

using namespace std::chrono_literals;

constexpr auto mostEntries = "128";

/// The limit in the answer of CONFIG GET slowlog-log-slower-than; nullopt: none is told, or the log
/// is off.
std::optional<std::chrono::microseconds> limitOf(const Result<redis::Reply> &answer)
{
    if (!answer || (*answer)->size() < 2)
        return std::nullopt;
    const auto text = (**answer)[1].text();
    std::int64_t microseconds = -1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), microseconds);
    if (read.ec != std::errc() || microseconds < 0)
        return std::nullopt;
    return std::chrono::microseconds(microseconds);
}

} // namespace

SlowlogCard::SlowlogCard(QWidget *parent)
    : kit::Card(tr("Slow log"), parent)
    , m_model(new SlowlogModel(this))
    , m_table(new kit::TableView(tr("Slow commands by shape")))
    , m_states(new ReadStates(
          {tr("Slow log"), QStringLiteral("SLOWLOG GET"), QStringLiteral("slowlog|get")}, m_table,
          this))
    , m_reads(new PeriodicRead(this, 5s))
{
    m_table->setModel(m_model);
    auto *head = m_table->head();
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(SlowlogModel::Command, QHeaderView::Stretch);
    head->resizeSection(SlowlogModel::Last, 76);
    head->resizeSection(SlowlogModel::Longest, 72);
    head->resizeSection(SlowlogModel::Client, 110);
    head->resizeSection(SlowlogModel::Count, 56);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_states);
    connect(m_reads, &PeriodicRead::due, this, &SlowlogCard::read);
    connect(m_reads, &PeriodicRead::lost, m_states, &ReadStates::showLost);
}

void SlowlogCard::setServer(host::ServerContext *server)
{
    m_model->setShapes({});
    setUnit({});
    m_mayAskLimit = true;
    m_limit.reset();
    if (server)
        m_states->showLoading();
    else
        m_states->showDisconnected();
    m_reads->setServer(server);
}

void SlowlogCard::readAgain()
{
    m_reads->readNow();
}

void SlowlogCard::read()
{
    if (m_mayAskLimit)
        readLimit();
    else
        readEntries();
}

/// Once per server. The entries follow, whatever came of it.
void SlowlogCard::readLimit()
{
    m_reads->run(
        [](redis::Client &client, const Deadline &deadline) {
            return client.send(redis::Command("CONFIG", "GET", "slowlog-log-slower-than"),
                               deadline);
        },
        [this](const Result<redis::Reply> &answer) {
            m_mayAskLimit = !answer && answer.error().code != ErrorCode::NoPermission;
            m_limit = limitOf(answer);
            readEntries();
        });
}

void SlowlogCard::readEntries()
{
    m_reads->run(
        [](redis::Client &client, const Deadline &deadline) -> Entries {
            const auto answer =
                client.send(redis::Command("SLOWLOG", "GET", mostEntries), deadline);
            if (!answer)
                return answer.error();
            return redis::parseSlowlog(**answer);
        },
        [this](const Entries &entries) {
            if (entries)
                showEntries(*entries);
            else
                showError(entries.error());
        });
}

void SlowlogCard::showEntries(const std::vector<redis::SlowCommand> &entries)
{
    // Rows never change under the pointer or while the list has the focus.
    if (!isWatched())
        m_model->setShapes(shapesOf(entries));

    QStringList words;
    if (m_limit)
        words += tr("over %1").arg(
            format::text(format::latency(std::chrono::duration<double>(*m_limit).count())));
    words += tr("%n entries", nullptr, static_cast<int>(entries.size()));
    words += tr("grouped by shape");
    setUnit(words.join(QStringLiteral(", ")));

    if (entries.empty())
        m_states->showEmpty(tr("No slow commands"),
                            tr("A command appears here when it runs longer than the server's "
                               "limit, slowlog-log-slower-than."));
    else
        m_states->showContent();
}

void SlowlogCard::showError(const Error &error)
{
    if (error.code == ErrorCode::NoPermission)
        m_reads->rest();
    m_states->showError(error, m_reads->server()->profile());
}

bool SlowlogCard::isWatched() const
{
    return m_model->rowCount() > 0 && (m_table->viewport()->underMouse() || m_table->hasFocus());
}

} // namespace larder::servers
