// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/sharebar.h"

#include <QWidget>

namespace larder::kit {

/// Long work under way: what and how many of how many, rate and time left, why it slows down,
/// Pause and Stop.
///
/// Thread: gui.
class ProgressRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(QWidget *parent = nullptr);

    void setWhat(const QString &what); ///< "Deleting 48,210 of 120,344 keys"
    void setPace(const QString &pace); ///< "2,680/s, 27 s left"
    void setNote(const QString &note); ///< "Slowed: round trip 5.4 ms"; may be empty
    void setPart(double part);         ///< 0 to 1
    void showPaused();                 ///< the button now reads "Resume"
    void showRunning();

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void stopRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private Q_SLOTS:
    void pauseOrResume();

private:
    ElidedLabel *m_what;
    ElidedLabel *m_pace;
    ShareBar *m_bar;
    ElidedLabel *m_note;
    Button *m_pause;
    bool m_paused = false;
};

} // namespace larder::kit
