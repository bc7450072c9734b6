// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/readstates.h"

#include "engine/host/rights.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/loadingbars.h"
#include "ui/servers/serverwords.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <utility>

namespace larder::servers {

namespace {

/// Bars where rows will be.
QWidget *loadingRows()
{
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(theme::measure::cardPadding, theme::measure::gap,
                               theme::measure::cardPadding, theme::measure::gap);
    column->addWidget(new kit::LoadingBars(std::vector<QSize>(4, QSize(240, 12))));
    column->addStretch(1);
    return frame;
}

} // namespace

ReadStates::ReadStates(Subject subject, QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_subject(std::move(subject))
    , m_content(content)
{
    addWidget(content);
}

void ReadStates::showLoading()
{
    showOnly(QStringLiteral("loading"), loadingRows);
}

void ReadStates::showContent()
{
    if (m_state) {
        removeWidget(m_state);
        m_state->deleteLater();
        m_state = nullptr;
        m_key.clear();
    }
    setCurrentWidget(m_content);
}

void ReadStates::showDisconnected()
{
    showOnly(QStringLiteral("disconnected"), [] {
        return new kit::EmptyState(kit::Status::Silent, tr("Not connected"),
                                   tr("This is read from the server once it is connected."));
    });
}

void ReadStates::showLost()
{
    if (m_state)
        showDisconnected();
}

void ReadStates::showEmpty(const QString &title, const QString &howTo)
{
    showOnly(QStringLiteral("empty"),
             [&] { return new kit::EmptyState(kit::Status::Good, title, howTo); });
}

void ReadStates::showError(const Error &error, const profiles::Profile &profile)
{
    if (error.code == ErrorCode::NoPermission) {
        showDenied(profile);
        return;
    }
    if (!m_state)
        return;
    const auto words = format::sentence(error, contextOf(profile));
    showOnly(words.headline, [&] {
        return new kit::EmptyState(kit::Status::Critical,
                                   tr("%1 not readable").arg(m_subject.subject),
                                   words.headline % QStringLiteral(". ") % words.explanation);
    });
}

void ReadStates::showDenied(const profiles::Profile &profile)
{
    const auto context = contextOf(profile);
    const auto user = context.user.isEmpty() ? QStringLiteral("default") : context.user;
    host::Rights missing;
    missing.user = user.toStdString();
    missing.denied = {m_subject.rule.toStdString()};
    const auto line = QString::fromStdString(host::missingRightsLine(missing));
    showOnly(line, [&] {
        auto *denied = new kit::EmptyState(
            QStringLiteral("lock"), tr("%1 not readable").arg(m_subject.subject),
            tr("User %1 may not run %2. The rest works.").arg(user, m_subject.command));
        auto *copy = denied->addAction(tr("Copy ACL line"));
        copy->setToolTip(line.toHtmlEscaped());
        connect(copy, &QAbstractButton::clicked, denied,
                [line] { QGuiApplication::clipboard()->setText(line); });
        return denied;
    });
}

void ReadStates::showOnly(const QString &key, const std::function<QWidget *()> &make)
{
    if (m_state && m_key == key)
        return;
    showContent();
    m_key = key;
    m_state = make();
    addWidget(m_state);
    setCurrentWidget(m_state);
}

} // namespace larder::servers
