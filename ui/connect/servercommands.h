// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/host/servercontext.h"
#include "ui/connect/savedservers.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>

class QWidget;

namespace larder::connect {

struct ConnectRequest;

/// What a person does with saved servers, each a dialog over the window: the commands behind the
/// menus, the palette and the first-run page. Asks for passwords when SavedServers wants one.
///
///     Navigator::connectToServer -> connectToServer()      Navigator::editServer -> editServer()
///     Navigator::importServers   -> importServers()        Navigator::signIn     -> signIn()
///
/// Thread:    gui. Returns at once; the dialogs are window-modal and go with the window.
/// Ownership: `servers` must outlive it; `window` is its parent.
class ServerCommands final : public QObject
{
    Q_OBJECT

public:
    ServerCommands(SavedServers &servers, QWidget *window);

    /// Of the connections made from now on.
    void setSampleInterval(std::chrono::milliseconds every) { m_sampleEvery = every; }

    void connectToServer();
    /// The same with its fields filled from a URL, as for a server found on this computer.
    void connectToServer(const QString &url);
    void editServer(host::ServerContext *server);
    void duplicateServer(host::ServerContext *server);
    void removeServer(host::ServerContext *server); ///< asks first
    void importServers();
    void signIn(host::ServerContext *server); ///< asks for its password, then connects

Q_SIGNALS:
    /// A server was added or changed: show it.
    void chosen(larder::host::ServerContext *server);
    /// Something was done that is worth a toast.
    void said(const QString &text);

private:
    struct Question {
        QPointer<host::ServerContext> server;
        Asking why;
    };

    void open(const ConnectRequest &request, host::ServerContext *edited);
    void settle(const Accepted &accepted, host::ServerContext *server, bool isNew);
    void enqueue(host::ServerContext *server, Asking why);
    void askNext();

    SavedServers &m_servers;
    QWidget *m_window;
    std::chrono::milliseconds m_sampleEvery = profiles::Profile().sampleEvery;
    std::deque<Question> m_questions; // one dialog at a time
    bool m_isAsking = false;
};

} // namespace larder::connect
