// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/bannerstack.h"

#include "ui/format/number.h"

#include <QVBoxLayout>

namespace larder::overview {

using host::LinkPhase;
using kit::Status;

namespace {

constexpr int mostBanners = 2;

/// Touches the banner only when its words are others, so that they are announced once.
void apply(kit::Banner &banner, std::optional<BannerText> &shown,
           const std::optional<BannerText> &wanted)
{
    if (shown == wanted)
        return;
    shown = wanted;
    if (!wanted)
        return;
    banner.setStatus(wanted->status);
    banner.setText(wanted->fact, wanted->sentence);
}

bool wantsPassword(const Glance &glance)
{
    const auto &error = glance.link.error;
    return error
        && (error->code == ErrorCode::AuthRequired || error->code == ErrorCode::AuthFailed);
}

} // namespace

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_link(new kit::Banner(Status::Critical, this))
    , m_restart(new kit::Banner(Status::Note, this))
    , m_role(new kit::Banner(Status::Note, this))
    , m_signIn(m_link->addAction(tr("Sign in…")))
    , m_retry(m_link->addAction(tr("Try now")))
    , m_edit(m_link->addAction(tr("Edit connection…")))
    , m_more(new kit::Button(tr("1 more"), kit::ButtonKind::Link, this))
{
    auto *stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(theme::measure::gap);
    for (auto *banner : {m_link, m_restart, m_role}) {
        stack->addWidget(banner);
        banner->setMinimumHeight(theme::measure::banner);
        banner->hide();
    }
    stack->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setButtonSize(kit::ButtonSize::Small);
    m_more->hide();
    m_restart->setDismissable();
    m_role->setDismissable();
    hide();

    connect(m_signIn, &QAbstractButton::clicked, this, &BannerStack::signInAsked);
    connect(m_retry, &QAbstractButton::clicked, this, &BannerStack::retryAsked);
    connect(m_edit, &QAbstractButton::clicked, this, &BannerStack::editAsked);
    connect(m_restart, &kit::Banner::dismissed, this, &BannerStack::dismissRestart);
    connect(m_role, &kit::Banner::dismissed, this, &BannerStack::dismissRole);
    connect(m_more, &QAbstractButton::clicked, this, &BannerStack::showMore);
}

void BannerStack::startAnew()
{
    m_dismissedRestart = 0;
    m_isRoleDismissed = false;
    m_isMoreShown = false;
    m_nextAttemptAt.reset();
}

void BannerStack::display(const Glance &glance, const std::optional<Restart> &restart)
{
    showLink(glance);
    showRestart(glance, restart);
    showRole(glance);
    limit();
}

void BannerStack::showLink(const Glance &glance)
{
    apply(*m_link, m_linkText, linkText(glance));
    const auto phase = glance.link.phase;
    m_link->setActivity(linkActivity(glance));
    m_link->setProgress(phase == LinkPhase::Loading ? glance.link.loadedShare.value_or(-1)
                                                    : countdown(glance));
    m_retry->setText(phase == LinkPhase::Off ? tr("Connect") : tr("Try now"));
    m_retry->setVisible(phase == LinkPhase::Reconnecting || phase == LinkPhase::Off
                        || phase == LinkPhase::Refused);
    m_edit->setVisible(phase == LinkPhase::Refused);
    m_signIn->setVisible(phase == LinkPhase::Refused && wantsPassword(glance));
}

/// How much of the wait for the next attempt is over; below 0: nothing is waited for.
double BannerStack::countdown(const Glance &glance)
{
    const auto next = glance.link.nextAttemptAt;
    if (glance.link.phase != LinkPhase::Reconnecting || !next) {
        m_nextAttemptAt.reset();
        return -1;
    }
    if (m_nextAttemptAt != next) {
        m_nextAttemptAt = next;
        m_countingSince = glance.now;
    }
    const auto whole = static_cast<double>((*next - m_countingSince).count());
    const auto over = static_cast<double>((glance.now - m_countingSince).count());
    return whole > 0 ? std::clamp(over / whole, 0.0, 1.0) : 1;
}

void BannerStack::showRestart(const Glance &glance, const std::optional<Restart> &restart)
{
    const bool isNews = restart && restart->at != m_dismissedRestart;
    m_shownRestart = isNews ? restart->at : 0;
    apply(*m_restart, m_restartText,
          isNews ? std::optional(restartText(*restart, glance)) : std::nullopt);
}

void BannerStack::showRole(const Glance &glance)
{
    apply(*m_role, m_roleText, m_isRoleDismissed ? std::nullopt : roleText(glance));
}

void BannerStack::limit()
{
    int shown = 0;
    int hidden = 0;
    const auto place = [&](kit::Banner *banner, bool isWanted) {
        const bool fits = shown < mostBanners || m_isMoreShown;
        banner->setVisible(isWanted && fits);
        shown += isWanted && fits ? 1 : 0;
        hidden += isWanted && !fits ? 1 : 0;
    };
    place(m_link, m_linkText.has_value());
    place(m_restart, m_restartText.has_value());
    place(m_role, m_roleText.has_value());
    m_more->setVisible(hidden > 0);
    setVisible(shown > 0);
}

void BannerStack::dismissRestart()
{
    m_dismissedRestart = m_shownRestart;
    m_restartText.reset();
    limit();
}

void BannerStack::dismissRole()
{
    m_isRoleDismissed = true;
    m_roleText.reset();
    limit();
}

void BannerStack::showMore()
{
    m_isMoreShown = true;
    limit();
}

} // namespace larder::overview
