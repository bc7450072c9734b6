// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace larder::kit {

/// Calls `then(result)` on the window's thread when `future` has its answer; never, when `owner`
/// has gone by then. QFuture::then(context, …) of Qt 6.4 asserts in that case and is not used.
///
/// Thread: gui.
template<typename T, typename Then>
void whenDone(QObject *owner, const QFuture<T> &future, Then then)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             then(watcher->future().takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace larder::kit
