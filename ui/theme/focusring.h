// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QPainter;
class QRectF;
class QWidget;

namespace larder::theme {

/// Shows which control has the focus while a person works by keyboard: a ring of 2 px, 1 px off
/// the control. After a press of the mouse there is none. Fields, tables and text show their focus
/// themselves and get no ring.
///
/// Thread:    gui.
/// Ownership: child of the application.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void moveTo(QWidget *before, QWidget *now);

private:
    QPointer<QFocusFrame> m_frame; // goes with the window it is in
    bool m_byKeyboard = false;
};

/// The ring around `control`, which has corners of `radius`.
void paintFocusRing(QPainter &painter, const QRectF &control, qreal radius);

} // namespace larder::theme
