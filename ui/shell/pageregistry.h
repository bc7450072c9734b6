// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace larder::kit {
class Page;
}

namespace larder::shell {

/// Where a page stands in the rail.
enum class Section : std::uint8_t { Watch, Administer, Foot };

/// What a page shows of servers.
enum class PageNeeds : std::uint8_t {
    Nothing,     ///< opens always
    KnownServer, ///< there is at least one server, whatever its state
};

struct PageEntry {
    QString id;    ///< stable: in settings and on the command line
    QString title; ///< translated
    QString icon;  ///< name in resources/icons
    Section section = Section::Watch;
    PageNeeds needs = PageNeeds::KnownServer;
    QKeySequence shortcut;             ///< empty: the place in the rail gives it, Ctrl+1 to Ctrl+9
    std::function<kit::Page *()> make; ///< called once, when the page is first opened
};

/// The pages of the window, in the order of the rail.
///
/// Thread: gui. Filled once, before the window opens.
class PageRegistry final
{
public:
    void add(PageEntry entry);

    const std::vector<PageEntry> &entries() const { return m_entries; }
    const PageEntry *find(const QString &id) const; ///< nullptr: there is no such page

private:
    std::vector<PageEntry> m_entries;
};

} // namespace larder::shell
