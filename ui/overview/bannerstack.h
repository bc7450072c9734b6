// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/banner.h"
#include "ui/overview/glance.h"
#include "ui/overview/linkwords.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace larder::overview {

/// The banners above the cards: trouble with the link first, then a restart, then what kind of
/// server this is. Two are shown; a third waits behind "1 more".
///
/// Thread: gui.
class BannerStack final : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStack(QWidget *parent = nullptr);

    /// `restart`: the latest one that is still news.
    void display(const Glance &glance, const std::optional<Restart> &restart);
    /// Another server: what was dismissed may come again.
    void startAnew();

Q_SIGNALS:
    void retryAsked();
    void signInAsked();
    void editAsked();

private Q_SLOTS:
    void dismissRestart();
    void dismissRole();
    void showMore();

private:
    void showLink(const Glance &glance);
    void showRestart(const Glance &glance, const std::optional<Restart> &restart);
    void showRole(const Glance &glance);
    double countdown(const Glance &glance);
    void limit();

    kit::Banner *m_link;
    kit::Banner *m_restart;
    kit::Banner *m_role;
    kit::Button *m_signIn;
    kit::Button *m_retry;
    kit::Button *m_edit;
    kit::Button *m_more;
    std::optional<BannerText> m_linkText;
    std::optional<BannerText> m_restartText;
    std::optional<BannerText> m_roleText;
    metrics::TimeMs m_shownRestart = 0;     // the one m_restartText is about
    metrics::TimeMs m_dismissedRestart = 0; // not shown again
    bool m_isRoleDismissed = false;
    bool m_isMoreShown = false;
    std::optional<WallTime> m_nextAttemptAt; // the one the countdown is for
    WallTime m_countingSince;
};

} // namespace larder::overview
