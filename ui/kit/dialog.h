// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/plainlabel.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace larder::kit {

/// Which end of a dialog's foot.
enum class FootSide : std::uint8_t { Left, Right };

/// A window-modal dialog in the design's frame: head with title and ×, body, foot with buttons. The
/// window behind is darkened. Esc cancels. Open it with open(), never with exec().
///
/// Thread:    gui.
/// Ownership: child of `window`; the caller deletes it or sets WA_DeleteOnClose.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    Dialog(const QString &title, QWidget *window);

    void setTitle(const QString &title);
    void addHeadTool(QWidget *tool); ///< left of the ×
    /// Without margins, so that panes can reach the edges.
    QVBoxLayout *body() const { return m_body; }
    Button *addButton(const QString &text, ButtonKind kind, FootSide side = FootSide::Right);
    void addToFoot(QWidget *widget, FootSide side);
    /// The button that Enter presses at first: the harmless one.
    void setInitialButton(Button *button);
    /// A red frame: something is about to be destroyed.
    void setDestructive();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    PlainLabel *m_title;
    QWidget *m_head;
    QHBoxLayout *m_headTools;
    QVBoxLayout *m_body;
    QWidget *m_foot;
    QHBoxLayout *m_footLeft;
    QHBoxLayout *m_footRight;
    QPointer<QWidget> m_scrim;
    theme::Role m_frame = theme::Role::Edge;
};

/// Darkens all of `window` until it is deleted.
///
/// Thread: gui. Ownership: child of the window; whoever made it deletes it.
class Scrim final : public QWidget
{
    Q_OBJECT

public:
    explicit Scrim(QWidget *window);

Q_SIGNALS:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace larder::kit
