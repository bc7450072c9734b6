// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/profiles/profile.h"

#include <QStackedWidget>
#include <QString>

#include <functional>

namespace larder::servers {

/// What a card shows of something that is read from a server: bars while it is read for the first
/// time, the content, or why there is none. A right that is missing comes with the ACL line that
/// grants it, ready to copy.
///
/// Thread:    gui.
/// Ownership: takes `content` as its child.
class ReadStates final : public QStackedWidget
{
    Q_OBJECT

public:
    /// `subject` begins the titles: "Clients", "Slow log". `command` as people write it, `rule` as
    /// ACL rules name it: "CLIENT LIST", "client|list".
    struct Subject {
        QString subject;
        QString command;
        QString rule;
    };

    ReadStates(Subject subject, QWidget *content, QWidget *parent = nullptr);

    void showLoading();
    void showContent();
    void showDisconnected();
    /// As showDisconnected(), unless content is shown: what was read before stays.
    void showLost();
    void showEmpty(const QString &title, const QString &howTo);
    /// A right that is missing takes the place of the content; else what was read before stays.
    void showError(const Error &error, const profiles::Profile &profile);

private:
    void showDenied(const profiles::Profile &profile);
    /// Replaces the state before, unless it is the same: `key` tells them apart.
    void showOnly(const QString &key, const std::function<QWidget *()> &make);

    const Subject m_subject;
    QWidget *m_content;
    QWidget *m_state = nullptr; // beside the content; nullptr: none
    QString m_key;              // of m_state
};

} // namespace larder::servers
