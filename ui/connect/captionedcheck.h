// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace larder::connect {

/// A check box with a line beneath that says what it means.
///
/// Thread: gui.
class CaptionedCheck final : public QWidget
{
    Q_OBJECT

public:
    CaptionedCheck(const QString &text, const QString &caption, QWidget *parent = nullptr);

    QCheckBox *box() const { return m_box; }
    bool isChecked() const { return m_box->isChecked(); }
    void setChecked(bool isChecked) { m_box->setChecked(isChecked); }

private:
    QCheckBox *m_box;
};

} // namespace larder::connect
