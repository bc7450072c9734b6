// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/sharebar.h"
#include "ui/kit/statusmark.h"

#include <QWidget>

class QHBoxLayout;

namespace larder::kit {

/// One line across a page: a mark, one bold fact, one sentence, actions at the right. At most two
/// stand above a page; the page says "1 more" for a third.
///
/// Thread: gui.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(Status status, QWidget *parent = nullptr);
    /// On the card's own ground, with the bar and icon of what it is about.
    static Banner *insight(const QString &icon, theme::Meaning meaning, QWidget *parent = nullptr);

    void setStatus(Status status);
    void setText(const QString &fact, const QString &sentence); ///< either may be empty
    /// What goes on meanwhile, at the right: "Reconnecting, attempt 9, next in", and in Medium
    /// "3 s". Empty: nothing.
    void setActivity(const QString &what, const QString &until = {});
    void setProgress(double part); ///< 0 to 1, a bar after the activity; below 0: none

    Button *addAction(const QString &text, ButtonKind kind = ButtonKind::Default);
    void setDismissable(); ///< gives it a ×

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dismissed(); ///< by its ×; it has hidden itself

protected:
    void paintEvent(QPaintEvent *event) override;

private Q_SLOTS:
    void dismiss();

private:
    QColor edge() const;

    Status m_status;
    std::optional<theme::Meaning> m_meaning; // set: an insight
    QString m_icon;
    PlainLabel *m_text;
    QWidget *m_activity;
    PlainLabel *m_activityText;
    ShareBar *m_progress;
    QHBoxLayout *m_actions;
};

} // namespace larder::kit
