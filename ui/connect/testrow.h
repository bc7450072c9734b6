// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/statusmark.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace larder::kit {
class PlainLabel;
}

namespace larder::connect {

/// One step of a connection test: a mark, its title, how long it took, what was found. A step that
/// failed stands in a red box with its remedies.
///
/// Thread: gui.
class TestRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TestRow(const QString &title, QWidget *parent = nullptr);

    void setUntried(const QString &why);
    void setDone(kit::Status status, const QString &found, const QString &took);
    void setFailed(const QString &title, const QString &reason, const QString &took);

    /// Beneath the text, one under the other.
    kit::Button *addAction(const QString &text, kit::ButtonKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    bool m_hasFailed = false;
    kit::StatusMark *m_mark;
    kit::PlainLabel *m_title;
    kit::PlainLabel *m_took;
    kit::PlainLabel *m_text;
    QGridLayout *m_layout;
    QVBoxLayout *m_actions;
};

} // namespace larder::connect
