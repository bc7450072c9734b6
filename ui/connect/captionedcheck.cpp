// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/captionedcheck.h"

#include "ui/kit/plainlabel.h"

#include <QStyle>
#include <QVBoxLayout>

namespace larder::connect {

CaptionedCheck::CaptionedCheck(const QString &text, const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(text, this))
{
    auto *label = new kit::PlainLabel(caption, theme::Type::Small, theme::Role::Text2, this);
    label->setWordWrap(true);
    label->setContentsMargins(
        style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_box)
            + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_box),
        0, 0, 0);
    m_box->setAccessibleDescription(caption);
    setFocusProxy(m_box);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_box);
    layout->addWidget(label);
}

} // namespace larder::connect
