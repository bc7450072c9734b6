// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettemodel.h"

#include <QColor>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

namespace larder::shell {

class PalettePanel;

/// The server that the palette's actions are for, as its chip names it.
struct PaletteServer {
    QString name; ///< empty: no server is chosen
    QColor colour;
};

/// What Ctrl+K opens: a field and what fits it, over the darkened window. Up and Down choose,
/// Enter runs, Esc or a click outside closes; the focus then goes back to where it was.
///
/// Thread:    gui.
/// Ownership: child of the window it lies over.
class CommandPalette final : public QObject
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// `typed` is what the field begins with: empty, ">" or "@".
    void open(std::vector<PaletteEntry> entries, const PaletteServer &server, const QString &typed);
    void dismiss();
    bool isOpen() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &typed);
    void choose(int row);
    void runChosen();
    bool handleKey(int key);
    void place();

    QWidget *m_window;
    PaletteModel *m_model;
    PalettePanel *m_panel;
    QPointer<QWidget> m_scrim; // while it is open
    QPointer<QWidget> m_focusBefore;
};

} // namespace larder::shell
