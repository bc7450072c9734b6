// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/host/servercontext.h"
#include "ui/kit/whendone.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>

namespace larder::servers {

/// Reads something from one server every few seconds, while the widget that shows it is in view and
/// the server is connected. Never two reads at once; the answer of a server that is no longer shown
/// is dropped.
///
/// Thread:    gui.
/// Ownership: child of `view`.
class PeriodicRead final : public QObject
{
    Q_OBJECT

public:
    PeriodicRead(QWidget *view, std::chrono::milliseconds every);

    /// nullptr: nothing is read. Reads at once when in view.
    void setServer(host::ServerContext *server);
    host::ServerContext *server() const { return m_server; }

    /// Now, without waiting for the time.
    void readNow();
    /// No more by itself, until readNow() or another server: what is forbidden stays forbidden, and
    /// each try would be a line in the server's ACL LOG.
    void rest();

    /// For whoever answers due(): runs `work` on the interactive lane and hands its Result to
    /// `then`, unless the server was changed meanwhile.
    template<typename Work, typename Then>
    void run(Work work, Then then)
    {
        m_isReading = true;
        kit::whenDone(m_answers.get(), m_server->run(host::Lane::Interactive, std::move(work)),
                      [this, then = std::move(then)](auto answer) {
                          m_isReading = false;
                          then(std::move(answer));
                      });
    }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void due();  ///< server() is connected: answer with run()
    void lost(); ///< server() is not connected, and not just about to be

private:
    void readAgain(); // when the time has come
    bool mayRead() const;
    void linkChanged();

    QWidget *m_view;
    QTimer m_timer;
    QPointer<host::ServerContext> m_server;
    std::unique_ptr<QObject> m_answers; // who waits for them; a new one for each server
    bool m_isReading = false;
    bool m_isResting = false;
    bool m_wasConnected = false;
};

} // namespace larder::servers
