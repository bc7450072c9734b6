// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/lineedit.h"
#include "ui/kit/plainlabel.h"

namespace larder::kit {

/// A line edit with a line of help under it, which gives way to what is wrong.
///
/// Thread: gui.
class Field final : public QWidget
{
    Q_OBJECT

public:
    explicit Field(const QString &accessibleName, QWidget *parent = nullptr);

    LineEdit *edit() const { return m_edit; }
    QString text() const { return m_edit->text(); }
    void setText(const QString &text) { m_edit->setText(text); }

    void setHelp(const QString &help);  ///< empty: no line beneath
    void setError(const QString &what); ///< empty: nothing is wrong

private:
    void refresh();

    LineEdit *m_edit;
    PlainLabel *m_caption;
    QString m_help;
    QString m_error;
};

} // namespace larder::kit
