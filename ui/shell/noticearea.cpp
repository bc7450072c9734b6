// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticearea.h"

#include "ui/kit/banner.h"
#include "ui/kit/plainlabel.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace larder::shell {

namespace {
constexpr int mostShown = 2;
}

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent)
    , m_banners(new QVBoxLayout)
    , m_more(new kit::PlainLabel({}, theme::Type::Small, theme::Role::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::measure::pageMargin, theme::measure::headMargin,
                               theme::measure::pageMargin, 0);
    column->setSpacing(4);
    m_banners->setSpacing(8);
    column->addLayout(m_banners);
    column->addWidget(m_more);
    arrange();
}

void NoticeArea::warn(const QString &text)
{
    auto *banner = new kit::Banner(kit::Status::Warning, this);
    banner->setText({}, text);
    banner->setDismissable();
    connect(banner, &kit::Banner::dismissed, this, [this, banner] {
        m_banners->removeWidget(banner);
        banner->deleteLater();
        arrange();
    });
    m_banners->insertWidget(0, banner);
    arrange();
}

void NoticeArea::arrange()
{
    for (int i = 0; i < m_banners->count(); ++i)
        m_banners->itemAt(i)->widget()->setVisible(i < mostShown);
    const int more = m_banners->count() - mostShown;
    m_more->setText(tr("%n more", nullptr, more));
    m_more->setVisible(more > 0);
    setVisible(m_banners->count() > 0);
}

} // namespace larder::shell
