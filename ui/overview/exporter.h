// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/workerthread.h"
#include "engine/metrics/decimator.h"
#include "engine/monitoring/history.h"

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QString>

#include <functional>
#include <string>

class QWidget;

namespace larder::overview {

/// Asks where to, then writes there, whole or not at all, without holding up the window.
///
/// Thread:    gui; encodes and writes on worker:export.
/// Ownership: owns its thread. A child of the widget its dialogs belong to.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QWidget *owner);

    void askForPicture(const QImage &picture, const QString &suggestedName);
    void askForCsv(const monitoring::History &history, metrics::TimeWindow window,
                   const QString &suggestedName);

    void writePicture(const QImage &picture, const QString &path);
    void writeCsv(const monitoring::History &history, metrics::TimeWindow window,
                  const QString &path);

Q_SIGNALS:
    void finished(const QString &sentence); ///< for a toast: "overview.png saved"

private:
    using Encode = std::function<QByteArray()>;
    void ask(const QString &title, const QString &suffix, const QString &suggestedName,
             std::function<void(const QString &path)> then);
    void write(Encode encode, const QString &path);

    QWidget *m_owner;
    WorkerThread m_thread{"export"};
};

/// A file name out of a server's name and the time: "prod-cache-1 2026-11-20 14.32.png". Nothing in
/// it can be a path.
QString exportName(const QString &server, const QString &suffix);

} // namespace larder::overview
