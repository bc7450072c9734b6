// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace larder::kit {

/// One line of plain text that gives way when room is short. What was cut is in the tooltip.
///
/// Thread: gui.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, theme::Type type = theme::Type::Body,
                         theme::Role role = theme::Role::Text, QWidget *parent = nullptr);

    /// Where the text gives way: the end, or the middle for keys and addresses.
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment across);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setType(theme::Type type);
    void setRole(theme::Role role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    theme::Type m_type;
    theme::Role m_role;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace larder::kit
