// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/rowlayout.h"

#include <QString>
#include <QWidget>

namespace larder::kit {
class PlainLabel;
}

namespace larder::connect {

/// One line of a form: a label, its controls side by side, and a line of help beneath that gives
/// way to what is wrong. Controls that find no room go to a second line.
///
/// Thread: gui.
class FormRow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int labelWidth = 112; ///< px; longer labels wrap

    explicit FormRow(const QString &label, QWidget *parent = nullptr);

    void add(QWidget *control, int stretch = 0);
    /// A further control with a label of its own.
    void add(const QString &label, QWidget *control, int stretch = 0);
    /// The same at the row's second column, so that several rows line up.
    void addSecond(const QString &label, QWidget *control);

    void setHelp(const QString &help);
    void setWarning(const QString &warning); ///< empty: the help again
    void setProblem(const QString &problem); ///< goes before a warning; empty: none

private:
    void addLabelled(const QString &label, QWidget *control, RowLayout::Companion companion);
    void refresh();

    QString m_help;
    QString m_warning;
    QString m_problem;
    kit::PlainLabel *m_label;
    RowLayout *m_controls;
    kit::PlainLabel *m_caption;
};

} // namespace larder::connect
