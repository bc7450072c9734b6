// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace larder::shell {

/// Looks like a search field and opens the command palette.
///
/// Thread: gui.
class SearchButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace larder::shell
