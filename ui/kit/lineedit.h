// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

#include <vector>

namespace larder::kit {

/// A field for one line, with what the design puts at its end: a unit, an icon, a mark of failure.
///
/// Thread: gui.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

    void setMono();                           ///< Hack: for keys, addresses, commands
    void setUnit(const QString &unit);        ///< "/s", "ms"; empty: none
    void setLeadingIcon(const QString &icon); ///< a magnifier in a filter field
    /// An icon at the end that does something: a folder, an eye. `name` is for tooltip and reader.
    QAction *addTrailingAction(const QString &icon, const QString &name);
    /// Turns it into a password field with an eye that shows what is typed.
    void hideText();
    /// Red border and mark. The reason is for a Field to show beneath.
    void setFailed();
    void setPassed();
    bool hasFailed() const { return m_failed; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private Q_SLOTS:
    void toggleHidden();

private:
    class TrailingButton;

    void arrange();
    void setFailed(const QVariant &failed);

    QString m_unit;
    QString m_leadingIcon;
    std::vector<TrailingButton *> m_trailing; // Qt children, from the right
    bool m_mono = false;
    bool m_failed = false;
};

} // namespace larder::kit
