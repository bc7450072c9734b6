// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "engine/host/servercontext.h"
#include "ui/kit/page.h"

#include <cassert>

namespace larder::shell {

PageStack::PageStack(const PageRegistry &pages, QWidget *firstRun, QWidget *parent)
    : QStackedWidget(parent)
    , m_pages(pages)
    , m_firstRun(firstRun)
{
    addWidget(m_firstRun);
}

void PageStack::open(const QString &pageId)
{
    auto *wanted = m_made.value(pageId);
    setCurrentWidget(wanted ? wanted : make(pageId));
}

void PageStack::openFirstRun()
{
    setCurrentWidget(m_firstRun);
}

void PageStack::setServer(host::ServerContext *server)
{
    if (server == m_server)
        return;
    m_server = server;
    for (auto *made : std::as_const(m_made))
        made->showServer(server);
}

kit::Page *PageStack::page() const
{
    return qobject_cast<kit::Page *>(currentWidget());
}

QString PageStack::pageId() const
{
    return m_made.key(page());
}

kit::Page *PageStack::make(const QString &pageId)
{
    const auto *entry = m_pages.find(pageId);
    assert(entry);
    auto *made = entry->make();
    m_made.insert(pageId, made);
    addWidget(made);
    made->showServer(m_server);
    return made;
}

} // namespace larder::shell
