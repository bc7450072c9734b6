// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"

#include <QHash>
#include <QPointer>
#include <QStackedWidget>

namespace larder::host {
class ServerContext;
}

namespace larder::shell {

/// The pages on top of each other, each made when it is first opened and told of the server before
/// it is shown. Where there is nothing to show yet, the first-run page stands.
///
/// Thread:    gui.
/// Ownership: owns the pages. `pages` must outlive it; takes `firstRun` as its child.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(const PageRegistry &pages, QWidget *firstRun, QWidget *parent);

    void open(const QString &pageId); ///< requires a page of the registry
    void openFirstRun();
    void setServer(host::ServerContext *server); ///< nullptr: none

    kit::Page *page() const; ///< in view; nullptr: the first-run page is
    QString pageId() const;  ///< empty: the first-run page is in view

private:
    kit::Page *make(const QString &pageId);

    const PageRegistry &m_pages;
    QWidget *m_firstRun;
    QHash<QString, kit::Page *> m_made;
    QPointer<host::ServerContext> m_server;
};

} // namespace larder::shell
