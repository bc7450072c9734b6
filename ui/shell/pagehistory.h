// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace larder::shell {

/// The pages a person came by, for Alt+Left and Alt+Right. Going somewhere new forgets what lay
/// ahead, as a web browser does.
///
/// Thread: any (value). Cost: the newest 50 are kept.
class PageHistory final
{
public:
    void visit(const QString &pageId); ///< the page in view again changes nothing

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_pages.size(); }

    QString back();    ///< requires canGoBack()
    QString forward(); ///< requires canGoForward()

private:
    std::vector<QString> m_pages;
    std::size_t m_at = 0;
};

} // namespace larder::shell
