// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/statusmark.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

namespace larder::kit {

/// A short notice that something was done.
struct Notice {
    QString text; ///< "2 fields of user:u-4821:v1 saved"
    Status status = Status::Good;
    QString action;              ///< "Undo"; empty: none
    std::function<void()> act{}; ///< what the action does
};

/// One notice on the screen. It closes itself after 6 s without the pointer over it.
///
/// Thread: gui. Ownership: deletes itself when it closes.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    Toast(Notice notice, QWidget *parent);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private Q_SLOTS:
    void act();
    void closeNow();

private:
    Notice m_notice;
    QTimer m_life{this};
};

/// The notices of a window: the newest lowest, in the bottom right corner. All of them stay in a
/// list for those who looked away.
///
/// Thread:    gui.
/// Ownership: child of the window it lies over.
class Toasts final : public QObject
{
    Q_OBJECT

public:
    struct Past {
        Notice notice;
        QDateTime at;
    };

    /// `bottom`: what to stay clear of at the lower edge, as the status bar.
    explicit Toasts(QWidget *window, int bottom = 0);

    void show(Notice notice);
    /// Newest first, at most 100.
    const std::vector<Past> &past() const { return m_past; }

Q_SIGNALS:
    void shown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void arrange();

private:
    QWidget *m_window;
    int m_bottom;
    std::vector<QPointer<Toast>> m_shown; // oldest first
    std::vector<Past> m_past;
};

} // namespace larder::kit
