// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"
#include "ui/shell/railbutton.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace larder::shell {

/// The column at the left of the window: the brand, then the pages by section, the foot at the
/// bottom.
///
/// Thread: gui.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    NavigationRail(const PageRegistry &pages, QWidget *parent);

    void setRailWidth(RailWidth width);
    void setCurrent(const QString &pageId);
    /// The others are shown disabled.
    void setEnabledPages(const QStringList &pageIds);

Q_SIGNALS:
    void pageChosen(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Caption;
    void addSection(Section section, const QString &caption, const PageRegistry &pages);

    QVBoxLayout *m_layout = nullptr;
    std::vector<Caption *> m_captions;
    QHash<QString, RailButton *> m_buttons;
};

} // namespace larder::shell
