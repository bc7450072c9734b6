// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/statusmark.h"

#include <QWidget>

class QHBoxLayout;

namespace larder::kit {

/// What stands where there is nothing to show: a mark, what is missing, how to get it.
/// For a failure: what failed, that the rest works, what to do.
///
/// Thread: gui.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// `icon` in resources/icons: what is missing.
    EmptyState(const QString &icon, const QString &title, const QString &howTo,
               QWidget *parent = nullptr);
    EmptyState(Status status, const QString &title, const QString &howTo,
               QWidget *parent = nullptr);

    void setText(const QString &title, const QString &howTo);
    Button *addAction(const QString &text, ButtonKind kind = ButtonKind::Default);

private:
    EmptyState(const QString &icon, theme::Role role, const QString &title, const QString &howTo,
               QWidget *parent);

    PlainLabel *m_title;
    PlainLabel *m_howTo;
    QHBoxLayout *m_actions;
};

} // namespace larder::kit
