// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

#include <algorithm>
#include <cassert>

namespace larder::shell {

void PageRegistry::add(PageEntry entry)
{
    assert(!find(entry.id));
    assert(m_entries.empty() || m_entries.back().section <= entry.section);

    const auto place = static_cast<int>(m_entries.size()) + 1;
    if (entry.shortcut.isEmpty() && place <= 9)
        entry.shortcut = QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_0 + place));
    m_entries.push_back(std::move(entry));
}

const PageEntry *PageRegistry::find(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const PageEntry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace larder::shell
