// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/progressrow.h"
#include "ui/kit/toast.h"

#include <QPainter>

#include "tests/ui/kit/gallery/gallery.h"

namespace larder::gallery {

using kit::Banner;
using kit::EmptyState;
using kit::Status;
using theme::Role;

void addBanners(QWidget *sheet)
{
    addCard(sheet, QStringLiteral("Banners"), {16, 810, 408, 176});
    auto *note = new Banner(Status::Note, sheet);
    note->setText({},
                  QStringLiteral("The server was restarted at 13:02. Rates start again there."));
    putSized(note, {29, 847, 382, 38});

    auto *warning = new Banner(Status::Warning, sheet);
    warning->setText({}, QStringLiteral("History is kept in memory: the disk is full."));
    warning->addAction(QStringLiteral("Show"));
    putSized(warning, {29, 893, 382, 36});

    auto *critical = new Banner(Status::Critical, sheet);
    critical->setText(QStringLiteral("prod-cache-1 does not answer."),
                      QStringLiteral("Stale since 14:29:53."));
    critical->addAction(QStringLiteral("Try now"));
    putSized(critical, {29, 937, 382, 38});
}

void addEmptyStates(QWidget *sheet)
{
    addCard(sheet, QStringLiteral("Empty and failed"), {436, 598, 372, 192});
    auto *empty = new EmptyState(
        QStringLiteral("tag"), QStringLiteral("No tags yet"),
        QStringLiteral("Tags appear when an application stores an entry with one."), sheet);
    empty->addAction(QStringLiteral("How to tag entries"));
    putSized(empty, {449, 635, 173, 144});

    new Sample(
        {622, 635, 1, 144},
        [](QPainter &painter) { painter.fillRect(0, 0, 1, 144, theme::colour(Role::Line)); },
        sheet);

    auto *failed = new EmptyState(
        Status::Critical, QStringLiteral("Slow log not readable"),
        QStringLiteral("User larder-ops may not run SLOWLOG GET. The rest works."), sheet);
    failed->addAction(QStringLiteral("Copy ACL line"));
    putSized(failed, {623, 635, 172, 144});
}

void addProgress(QWidget *sheet)
{
    addCard(sheet, QStringLiteral("Toast and progress"), {436, 802, 372, 166});
    auto *toast = new kit::Toast({.text = QStringLiteral("2 fields of user:u-4821:v1 saved"),
                                  .status = Status::Good,
                                  .action = QStringLiteral("Undo")},
                                 sheet);
    putSized(toast, {449, 839, 346, 38});

    auto *progress = new kit::ProgressRow(sheet);
    progress->setWhat(QStringLiteral("Deleting 48,210 of 120,344 keys"));
    progress->setPace(QStringLiteral("2,680/s, 27 s left"));
    progress->setNote(QStringLiteral("Slowed: round trip 5.4 ms"));
    progress->setPart(48'210.0 / 120'344.0);
    putSized(progress, {449, 885, 346, 72});
}

} // namespace larder::gallery
