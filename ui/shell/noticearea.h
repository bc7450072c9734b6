// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace larder::kit {
class PlainLabel;
}

namespace larder::shell {

/// Banners that concern the whole window, above the page: the newest two, and how many more wait
/// under them. Takes no room while there are none.
///
/// Thread: gui.
class NoticeArea final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeArea(QWidget *parent);

    void warn(const QString &text);

private:
    void arrange();

    QVBoxLayout *m_banners;
    kit::PlainLabel *m_more;
};

} // namespace larder::shell
