// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace larder::shell {

/// Hides a widget while no part of its window can be seen: minimised, on another desktop, covered
/// where the window system tells. What is hidden does not refresh, and comes back as it was, with
/// the focus.
///
/// Thread:    gui.
/// Ownership: owned by the window of `gated`.
class ExposureGate final : public QObject
{
    Q_OBJECT

public:
    explicit ExposureGate(QWidget &gated);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();
    void open();

    QWidget &m_gated;
    QPointer<QWidget> m_focus; // within it, when it was hidden
};

} // namespace larder::shell
