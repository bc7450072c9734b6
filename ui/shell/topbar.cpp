// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/kit/button.h"
#include "ui/shell/searchbutton.h"
#include "ui/shell/serverswitch.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace larder::shell {

namespace {
constexpr int gap = 8;
}

TopBar::TopBar(ServerSwitch *servers, QWidget *parent)
    : QWidget(parent)
    , m_servers(servers)
    , m_search(new SearchButton(this))
    , m_themeButton(kit::Button::withIcon(QStringLiteral("sun"), tr("Light theme"),
                                          kit::ButtonKind::Default, this))
{
    setFixedHeight(theme::measure::topBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::measure::pageMargin, 0, theme::measure::pageMargin, 0);
    row->setSpacing(gap);
    row->addWidget(m_servers);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_themeButton);

    connect(m_search, &QAbstractButton::clicked, this, &TopBar::paletteWanted);
    connect(m_themeButton, &QAbstractButton::clicked, this, [this] {
        Q_EMIT modeWanted(m_mode == theme::Mode::Dark ? theme::Mode::Light : theme::Mode::Dark);
    });
}

void TopBar::setMode(theme::Mode mode)
{
    m_mode = mode;
    const bool isDark = mode == theme::Mode::Dark;
    const auto name = isDark ? tr("Light theme") : tr("Dark theme");
    m_themeButton->setIconName(isDark ? QStringLiteral("sun") : QStringLiteral("moon"));
    m_themeButton->setToolTip(name);
    m_themeButton->setAccessibleName(name);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Background));
    painter.fillRect(0, height() - 1, width(), 1, theme::colour(theme::Role::Line));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_servers->updateGeometry();
    m_search->updateGeometry();
}

} // namespace larder::shell
