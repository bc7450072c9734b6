// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/kit/dialog.h"
#include "ui/shell/palettepanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace larder::shell {

namespace {

constexpr int panelTop = 84;
constexpr int margin = 24;
constexpr int pageOfRows = 8;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_model(new PaletteModel(this))
    , m_panel(new PalettePanel(*m_model, window))
{
    m_panel->hide();
    window->installEventFilter(this);
    m_panel->field()->installEventFilter(this);
    connect(m_panel->field(), &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_panel->list(), &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        runChosen();
    });
}

void CommandPalette::open(std::vector<PaletteEntry> entries, const PaletteServer &server,
                          const QString &typed)
{
    if (!isOpen()) {
        m_focusBefore = QApplication::focusWidget();
        auto *scrim = new kit::Scrim(m_window);
        connect(scrim, &kit::Scrim::pressed, this, &CommandPalette::dismiss);
        m_scrim = scrim;
    }
    m_model->setEntries(std::move(entries));
    m_panel->setServer(server);
    m_panel->field()->setText(typed);
    find(typed);
    m_panel->show();
    m_panel->raise();
    m_panel->field()->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isOpen())
        return;
    m_panel->hide();
    m_scrim->deleteLater();
    m_scrim.clear();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::isOpen() const
{
    return !m_scrim.isNull();
}

void CommandPalette::find(const QString &typed)
{
    m_model->setTyped(typed);
    choose(m_model->firstEntry());
    m_panel->list()->scrollToTop();
    place();
    m_panel->update();
}

void CommandPalette::choose(int row)
{
    if (row >= 0)
        m_panel->list()->setCurrentIndex(m_model->index(row));
}

void CommandPalette::runChosen()
{
    const auto chosen = m_panel->list()->currentIndex();
    if (!chosen.isValid())
        return;
    dismiss();
    m_model->run(chosen.row());
}

bool CommandPalette::handleKey(int key)
{
    const int row = m_panel->list()->currentIndex().row();
    const auto step = [this](int from, int times, auto next) {
        int at = from;
        for (int i = 0; i < times; ++i) {
            const int found = (m_model->*next)(at);
            if (found < 0)
                break;
            at = found;
        }
        choose(at);
    };

    switch (key) {
    case Qt::Key_Down:
        step(row, 1, &PaletteModel::entryBelow);
        return true;
    case Qt::Key_Up:
        step(row, 1, &PaletteModel::entryAbove);
        return true;
    case Qt::Key_PageDown:
        step(row, pageOfRows, &PaletteModel::entryBelow);
        return true;
    case Qt::Key_PageUp:
        step(row, pageOfRows, &PaletteModel::entryAbove);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the field keeps the focus while the palette is open
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isOpen())
        place();
    if (watched == m_panel->field() && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    return QObject::eventFilter(watched, event);
}

void CommandPalette::place()
{
    const int top = std::min(panelTop, m_window->height() / 8);
    const int left = (m_window->width() - PalettePanel::panelWidth) / 2;
    m_panel->setGeometry(left, top, PalettePanel::panelWidth,
                         m_panel->heightFor(m_window->height() - top - margin));
}

} // namespace larder::shell
