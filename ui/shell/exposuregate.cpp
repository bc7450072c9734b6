// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exposuregate.h"

#include <QEvent>
#include <QWindow>

namespace larder::shell {

ExposureGate::ExposureGate(QWidget &gated)
    : QObject(gated.window())
    , m_gated(gated)
{
    auto policy = gated.sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing else moves meanwhile
    gated.setSizePolicy(policy);
    gated.window()->installEventFilter(this);
}

bool ExposureGate::eventFilter(QObject *watched, QEvent *event)
{
    auto *const native = m_gated.window()->windowHandle();
    if (event->type() == QEvent::Show && native)
        native->installEventFilter(this);
    if (event->type() == QEvent::Expose && watched == native)
        native->isExposed() ? open() : close();
    return QObject::eventFilter(watched, event);
}

void ExposureGate::close()
{
    if (m_gated.isHidden())
        return;
    auto *const focus = m_gated.window()->focusWidget();
    m_focus = focus && m_gated.isAncestorOf(focus) ? focus : nullptr;
    m_gated.hide();
}

void ExposureGate::open()
{
    if (!m_gated.isHidden())
        return;
    m_gated.show();
    if (m_focus)
        m_focus->setFocus();
    m_focus.clear();
}

} // namespace larder::shell
