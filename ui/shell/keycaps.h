// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

class QPainter;

namespace larder::shell {

/// The keys of a shortcut one by one, as they are written on caps: "Ctrl", "N".
QStringList keyNames(const QKeySequence &keys);

/// Width of the caps of `names` in a row, px.
int keyCapsWidth(const QStringList &names);

/// Paints the caps from `left` on, centred on `centre`.
void paintKeyCaps(QPainter &painter, int left, int centre, const QStringList &names);

/// A row of key caps.
///
/// Thread: gui.
class KeyCaps final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCaps(QStringList names, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QStringList m_names;
};

} // namespace larder::shell
