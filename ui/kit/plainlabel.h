// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/textblock.h"

#include <QLabel>

namespace larder::kit {

/// A label for any text, also a server's: plain text only, in a step of the type scale and a
/// colour of the theme, on the design's line height. Use it wherever a QLabel would do.
///
/// Thread: gui.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text, theme::Type type = theme::Type::Body,
                        theme::Role role = theme::Role::Text, QWidget *parent = nullptr);
    explicit PlainLabel(QWidget *parent = nullptr);

    void setType(theme::Type type);
    void setRole(theme::Role role);
    /// Several voices in one paragraph: "Type prod-cache-1 to allow it" with the name in Medium.
    void setRuns(std::vector<TextRun> runs);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return wordWrap(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TextBlock block() const;
    void dress();

    theme::Type m_type;
    theme::Role m_role;
    std::vector<TextRun> m_runs; // empty: text() in m_type and m_role
};

} // namespace larder::kit
