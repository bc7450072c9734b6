// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/periodicread.h"

#include <QEvent>

namespace larder::servers {

PeriodicRead::PeriodicRead(QWidget *view, std::chrono::milliseconds every)
    : QObject(view)
    , m_view(view)
    , m_answers(std::make_unique<QObject>())
{
    m_timer.setInterval(every);
    connect(&m_timer, &QTimer::timeout, this, &PeriodicRead::readAgain);
    view->installEventFilter(this);
}

void PeriodicRead::setServer(host::ServerContext *server)
{
    if (m_server)
        m_server->QObject::disconnect(this);
    m_server = server;
    m_answers = std::make_unique<QObject>();
    m_isReading = false;
    m_isResting = false;
    m_wasConnected = false;
    if (m_server)
        connect(m_server, &host::ServerContext::stateChanged, this, &PeriodicRead::linkChanged);
    linkChanged();
}

void PeriodicRead::readNow()
{
    m_isResting = false;
    readAgain();
}

void PeriodicRead::rest()
{
    m_isResting = true;
}

void PeriodicRead::readAgain()
{
    if (mayRead() && !m_isResting)
        Q_EMIT due();
}

bool PeriodicRead::mayRead() const
{
    return m_server && !m_isReading && m_view->isVisible()
        && m_server->state().phase == host::LinkPhase::Connected;
}

void PeriodicRead::linkChanged()
{
    const bool isConnected = m_server && m_server->state().phase == host::LinkPhase::Connected;
    if (isConnected && !m_wasConnected)
        readNow();
    m_wasConnected = isConnected;
    if (m_server && !isConnected && m_server->state().phase != host::LinkPhase::Connecting)
        Q_EMIT lost();
}

bool PeriodicRead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Show) {
        m_timer.start();
        QMetaObject::invokeMethod(this, &PeriodicRead::readAgain, Qt::QueuedConnection);
    }
    if (watched == m_view && event->type() == QEvent::Hide)
        m_timer.stop();
    return QObject::eventFilter(watched, event);
}

} // namespace larder::servers
