// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QListView;

namespace larder::kit {
class Chip;
}

namespace larder::shell {

class PaletteModel;
struct PaletteServer;

/// The box of the command palette: field, list, and the keys at its foot. It only lays out; what
/// happens is CommandPalette's.
///
/// Thread: gui.
class PalettePanel final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int panelWidth = 696;

    PalettePanel(PaletteModel &model, QWidget *parent);

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    void setServer(const PaletteServer &server);

    /// As high as its entries, nine of them at most and never higher than `most` px.
    int heightFor(int most) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();

    PaletteModel &m_model;
    QHBoxLayout *m_head = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    kit::Chip *m_server = nullptr; // nullptr: no server is chosen
};

} // namespace larder::shell
