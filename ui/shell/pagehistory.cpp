// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehistory.h"

#include <cassert>

namespace larder::shell {

namespace {
constexpr std::size_t most = 50;
}

void PageHistory::visit(const QString &pageId)
{
    if (!m_pages.empty() && m_pages[m_at] == pageId)
        return;

    if (!m_pages.empty())
        m_pages.resize(m_at + 1);
    m_pages.push_back(pageId);
    if (m_pages.size() > most)
        m_pages.erase(m_pages.begin());
    m_at = m_pages.size() - 1;
}

QString PageHistory::back()
{
    assert(canGoBack());
    return m_pages[--m_at];
}

QString PageHistory::forward()
{
    assert(canGoForward());
    return m_pages[++m_at];
}

} // namespace larder::shell
