// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <cstdint>

namespace larder::kit {

enum class ButtonKind : std::uint8_t {
    Primary, ///< filled with the accent: one per view
    Default,
    Quiet,   ///< no ground, text2
    Danger,  ///< red outline: opens the preview of something destructive
    Confirm, ///< filled red: only inside that preview
    Link,    ///< accent text
};

enum class ButtonSize : std::uint8_t {
    Regular, ///< as high as a field
    Small,   ///< 24
};

/// Everything the look of a button depends on.
struct ButtonLook {
    ButtonKind kind = ButtonKind::Default;
    ButtonSize size = ButtonSize::Regular;
    QString text;
    QString icon;     ///< name in resources/icons; empty: none
    QString shortcut; ///< small words after the text: "Ctrl S"; empty: none
    bool menu = false;
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool working = false; ///< what it started is not over: it reads "Testing…"
};

QSize buttonSize(const ButtonLook &look);
void paintButton(QPainter &painter, const QRect &where, const ButtonLook &look);

/// A button in one of the design's kinds. With a menu (setMenu) it has an arrow. Its text is a verb
/// with its object, and ends in "…" when it asks before it acts.
///
/// Thread: gui.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Default,
                    QWidget *parent = nullptr);

    /// A square button with only an icon. `name` is its tooltip and its accessible name.
    static Button *withIcon(const QString &icon, const QString &name,
                            ButtonKind kind = ButtonKind::Default, QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setButtonSize(ButtonSize size);
    void setIconName(const QString &name);
    void setShortcutHint(const QString &shortcut);

    /// While it works it takes no clicks and shows `text` instead of its own.
    void startWork(const QString &text);
    void endWork();
    bool isWorking() const { return !m_work.isNull(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;
    bool hitButton(const QPoint &position) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ButtonLook look() const;
    void changed();

    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Regular;
    QString m_icon;
    QString m_shortcut;
    QString m_work; // null: idle
};

} // namespace larder::kit
