// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialog.h"

#include "ui/kit/button.h"
#include "ui/kit/plainlabel.h"
#include "ui/shell/keycaps.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace larder::shell {

namespace {

constexpr int margin = 20;
constexpr int columnWidth = 320;
constexpr int lineHeight = 24;

QWidget *makeSection(const KeyHelpSection &section, QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setFixedWidth(columnWidth);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::measure::gap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(
        new kit::PlainLabel(section.title, theme::Type::BodyStrong, theme::Role::Text, box), 0, 0,
        1, 2);
    grid->setRowMinimumHeight(0, lineHeight);
    int row = 1;
    for (const auto &line : section.lines) {
        auto *text = new kit::PlainLabel(line.text, theme::Type::Cell, theme::Role::Text2, box);
        text->setWordWrap(true);
        grid->addWidget(text, row, 0);
        grid->addWidget(new KeyCaps(keyNames(line.keys), box), row, 1,
                        Qt::AlignRight | Qt::AlignVCenter);
        grid->setRowMinimumHeight(row++, lineHeight);
    }
    grid->setRowStretch(row, 1);
    return box;
}

} // namespace

HelpDialog::HelpDialog(const std::vector<KeyHelpSection> &sections, QWidget *window)
    : kit::Dialog(tr("Keys"), window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(margin, margin - 8, margin, margin);
    columns->setSpacing(2 * margin);
    for (const auto &section : sections)
        columns->addWidget(makeSection(section, content));
    body()->addWidget(content);

    auto *close = addButton(tr("Close"), kit::ButtonKind::Default);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    setInitialButton(close);
}

} // namespace larder::shell
