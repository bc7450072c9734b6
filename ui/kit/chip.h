// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/statusmark.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QColor>
#include <QWidget>

namespace larder::kit {

/// A small framed word beside a name: a label ("Production"), a type ("string"), a state ("Exact").
///
/// Thread: gui.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    static Chip *outlined(const QString &text, QWidget *parent = nullptr);    ///< "string"
    static Chip *filled(const QString &text, QWidget *parent = nullptr);      ///< "encrypted"
    static Chip *recommended(const QString &text, QWidget *parent = nullptr); ///< in accent
    static Chip *ofStatus(const QString &text, Status status, QWidget *parent = nullptr);
    /// A server's label, in a colour of the theme or one that a person chose.
    static Chip *label(const QString &text, theme::Role role, QWidget *parent = nullptr);
    static Chip *label(const QString &text, const QColor &colour, QWidget *parent = nullptr);
    /// A key on the keyboard: "Ctrl K".
    static Chip *keyCap(const QString &text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Look : std::uint8_t { Outlined, Filled, Tinted, Label, KeyCap };

    Chip(QString text, Look look, QWidget *parent);

    QColor ink() const;

    QString m_text;
    QString m_icon;
    Look m_look;
    theme::Role m_role = theme::Role::Text2;
    theme::Role m_ground = theme::Role::Surface2;
    QColor m_own; // invalid: m_role
};

/// What a chip looks like, for delegates.
struct ChipLook {
    QString text;
    QString icon;
    QColor ink;
    QColor fill;   ///< invalid: none
    QColor border; ///< invalid: none
};
int chipWidth(const ChipLook &look);
void paintChip(QPainter &painter, const QRect &where, const ChipLook &look);

/// A chip that filters a list. At rest it opens its choices ("Role: any"); set, it is tinted and
/// has a × that clears it.
///
/// Thread: gui.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    void setActive(const QString &text); ///< set, with this text
    void setResting(const QString &text);
    bool isActive() const { return m_active; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void cleared(); ///< by its ×, Del or Backspace

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect symbol() const;

    bool m_active = false;
};

} // namespace larder::kit
