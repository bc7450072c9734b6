// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettepanel.h"

#include "ui/kit/chip.h"
#include "ui/kit/plainlabel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/keycaps.h"
#include "ui/shell/palettedelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace larder::shell {

namespace {

constexpr int headHeight = 49;
constexpr int footHeight = 33;
constexpr int mostEntries = 9;
constexpr int lines = 4; // the frame's two, and one below the head and above the foot

kit::PlainLabel *small(const QString &text, QWidget *parent)
{
    return new kit::PlainLabel(text, theme::Type::Small, theme::Role::Text2, parent);
}

} // namespace

PalettePanel::PalettePanel(PaletteModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView(this))
{
    setFixedWidth(panelWidth);
    m_list->setModel(&model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1);
    layout->addWidget(makeHead());
    layout->addWidget(m_list, 1);
    layout->addWidget(makeFoot());
}

QWidget *PalettePanel::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(38, 0, 15, 0);
    m_head->setSpacing(12);

    m_field = new QLineEdit(head);
    m_field->setFrame(false);
    m_field->setFont(theme::font(theme::Type::Dialog));
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_head->addWidget(m_field, 1);
    return head;
}

QWidget *PalettePanel::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(footHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(15, 0, 15, 0);
    row->setSpacing(6);
    row->addWidget(new KeyCaps({tr("Up"), tr("Down")}, foot));
    row->addWidget(small(tr("choose"), foot));
    row->addSpacing(10);
    row->addWidget(new KeyCaps({tr("Enter")}, foot));
    row->addWidget(small(tr("open"), foot));
    row->addSpacing(10);
    row->addWidget(new KeyCaps({tr("Esc")}, foot));
    row->addWidget(small(tr("close"), foot));
    row->addStretch(1);
    row->addWidget(small(tr("Start with"), foot));
    row->addWidget(new KeyCaps({QStringLiteral(">")}, foot));
    row->addWidget(small(tr("action"), foot));
    row->addWidget(new KeyCaps({QStringLiteral("@")}, foot));
    row->addWidget(small(tr("server"), foot));
    return foot;
}

void PalettePanel::setServer(const PaletteServer &server)
{
    delete m_server;
    m_server = nullptr;
    if (server.name.isEmpty())
        return;
    m_server = kit::Chip::label(server.name, server.colour, this);
    m_head->addWidget(m_server);
}

int PalettePanel::heightFor(int most) const
{
    int entries = 0;
    int list = 0;
    for (int row = 0; row < m_model.rowCount() && entries < mostEntries; ++row) {
        const bool isCaption = m_model.index(row).data(PaletteModel::IsCaption).toBool();
        list += isCaption ? PaletteDelegate::captionHeight : PaletteDelegate::entryHeight;
        entries += isCaption ? 0 : 1;
    }
    list = std::max(list, PaletteDelegate::entryHeight);
    return std::min(headHeight + list + footHeight + lines, most);
}

void PalettePanel::paintEvent(QPaintEvent *)
{
    using theme::colour;
    using theme::Role;
    QPainter painter(this);
    theme::paintBox(painter, rect(),
                    {colour(Role::Surface1), colour(Role::Edge), theme::measure::cardRadius});
    painter.fillRect(1, 1 + headHeight, width() - 2, 1, colour(Role::Line));
    painter.fillRect(1, height() - footHeight - 2, width() - 2, 1, colour(Role::Line));
    theme::paintIcon(painter, QRectF(16, 1 + (headHeight - 16) / 2.0, 16, 16),
                     QStringLiteral("search"), colour(Role::Text2));

    if (m_model.rowCount() > 0)
        return;
    painter.setFont(theme::font(theme::Type::Body));
    painter.setPen(colour(Role::Text3));
    painter.drawText(m_list->geometry(), Qt::AlignCenter, tr("Nothing fits"));
}

} // namespace larder::shell
