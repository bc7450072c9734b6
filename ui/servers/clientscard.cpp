// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/clientscard.h"

#include "engine/redis/client.h"
#include "ui/format/number.h"
#include "ui/kit/headerview.h"
#include "ui/kit/lineedit.h"
#include "ui/kit/rowdelegate.h"
#include "ui/servers/clientsmodel.h"
#include "ui/servers/periodicread.h"
#include "ui/servers/readstates.h"

#include <QTreeView>
#include <QVBoxLayout>

#include <set>

namespace larder::servers {

namespace {

using namespace std::chrono_literals;

constexpr int filterWidth = 150;
constexpr int filterHeight = 24;

Result<std::vector<ClientGroup>> readClients(redis::Client &client, const Deadline &deadline)
{
    const auto answer = client.send(redis::Command("CLIENT", "LIST"), deadline);
    if (!answer)
        return answer.error();
    return groupClients(redis::parseClientList((*answer)->text()));
}

QTreeView *makeTree(ClientsModel &model)
{
    auto *tree = new QTreeView;
    tree->setAccessibleName(ClientsCard::tr("Clients by name"));
    tree->setModel(&model);
    tree->setItemDelegate(new kit::RowDelegate(tree));
    tree->setHeader(new kit::HeaderView(tree));
    tree->setFrameShape(QFrame::NoFrame);
    tree->setIndentation(20);
    tree->setUniformRowHeights(true);
    tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = tree->header();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(ClientsModel::Name, QHeaderView::Stretch);
    head->setSectionResizeMode(ClientsModel::LastCommand, QHeaderView::Stretch);
    head->resizeSection(ClientsModel::Address, 118);
    head->resizeSection(ClientsModel::Count, 52);
    head->resizeSection(ClientsModel::Buffers, 68);
    head->resizeSection(ClientsModel::Idle, 52);
    return tree;
}

} // namespace

ClientsCard::ClientsCard(QWidget *parent)
    : kit::Card(tr("Clients"), parent)
    , m_model(new ClientsModel(this))
    , m_tree(makeTree(*m_model))
    , m_filter(new kit::LineEdit(this))
    , m_states(new ReadStates(
          {tr("Clients"), QStringLiteral("CLIENT LIST"), QStringLiteral("client|list")}, m_tree,
          this))
    , m_reads(new PeriodicRead(this, 5s))
{
    m_filter->setPlaceholderText(tr("Name or address"));
    m_filter->setAccessibleName(tr("Filter the clients by name or address"));
    m_filter->setLeadingIcon(QStringLiteral("search"));
    m_filter->setFixedSize(filterWidth, filterHeight);
    addTool(m_filter);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_states);

    connect(m_filter, &QLineEdit::textChanged, m_model, &ClientsModel::setFilter);
    connect(m_reads, &PeriodicRead::due, this, &ClientsCard::read);
    connect(m_reads, &PeriodicRead::lost, m_states, &ReadStates::showLost);
}

void ClientsCard::setServer(host::ServerContext *server)
{
    m_model->clear();
    setUnit({});
    if (server)
        m_states->showLoading();
    else
        m_states->showDisconnected();
    m_reads->setServer(server);
}

void ClientsCard::readAgain()
{
    m_reads->readNow();
}

QWidget *ClientsCard::filterField() const
{
    return m_filter;
}

void ClientsCard::read()
{
    m_reads->run(readClients, [this](Result<std::vector<ClientGroup>> groups) {
        if (groups)
            showGroups(*std::move(groups));
        else
            showError(groups.error());
    });
}

void ClientsCard::showError(const Error &error)
{
    if (error.code == ErrorCode::NoPermission)
        m_reads->rest();
    m_states->showError(error, m_reads->server()->profile());
}

void ClientsCard::showGroups(std::vector<ClientGroup> groups)
{
    std::size_t connected = 0;
    int blocked = 0;
    for (const auto &group : groups) {
        connected += group.clients.size();
        blocked += group.blocked;
    }
    m_model->update(std::move(groups));
    sortUnlessWatched();
    m_states->showContent();

    QStringList words{countText(connected)};
    if (blocked > 0)
        words += tr("%n blocked", nullptr, blocked);
    words += tr("grouped by name");
    setUnit(words.join(QStringLiteral(", ")));
}

/// "84 of 10,000", as far as the server tells its limit.
QString ClientsCard::countText(std::size_t connected) const
{
    const auto count = format::grouped(static_cast<std::int64_t>(connected));
    const auto &sample = m_reads->server()->sample();
    if (!sample || !sample->clientsMax)
        return count;
    return tr("%1 of %2")
        .arg(count, format::grouped(static_cast<std::int64_t>(*sample->clientsMax)));
}

/// Rows never change places under the pointer or while the list has the focus.
void ClientsCard::sortUnlessWatched()
{
    if (m_tree->underMouse() || m_tree->hasFocus() || m_model->isSorted())
        return;

    std::set<QString> expanded;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto group = m_model->index(row, 0);
        if (m_tree->isExpanded(group))
            expanded.insert(group.data().toString());
    }
    m_model->sortAnew();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto group = m_model->index(row, 0);
        m_tree->setExpanded(group, expanded.contains(group.data().toString()));
    }
}

} // namespace larder::servers
