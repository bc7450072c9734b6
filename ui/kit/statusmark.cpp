// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/statusmark.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>
#include <cstddef>

namespace larder::kit {

using theme::Role;

namespace {

struct Row {
    const char *icon;
    Role role;
    Role ground;
    const char *word;
};

constexpr std::array rows{
    Row{"good", Role::Good, Role::GoodBack, QT_TRANSLATE_NOOP("Status", "good")},
    Row{"warning", Role::Warning, Role::WarningBack, QT_TRANSLATE_NOOP("Status", "warning")},
    Row{"critical", Role::Critical, Role::CriticalBack, QT_TRANSLATE_NOOP("Status", "critical")},
    Row{"note", Role::Accent, Role::InfoBack, QT_TRANSLATE_NOOP("Status", "note")},
    Row{"pending", Role::Warning, Role::WarningBack, QT_TRANSLATE_NOOP("Status", "pending")},
    Row{"stale", Role::Text2, Role::Surface2, QT_TRANSLATE_NOOP("Status", "stale")},
    Row{"no-data", Role::Text2, Role::Surface2, QT_TRANSLATE_NOOP("Status", "silent, no data")},
    Row{"silenced", Role::Text2, Role::Surface2, QT_TRANSLATE_NOOP("Status", "silenced")},
    Row{"lock", Role::Text2, Role::Surface2, QT_TRANSLATE_NOOP("Status", "read only")},
};
static_assert(rows.size() == static_cast<std::size_t>(Status::ReadOnly) + 1);

const Row &rowOf(Status status)
{
    return rows.at(static_cast<std::size_t>(status));
}

} // namespace

QString statusIcon(Status status)
{
    return QLatin1String(rowOf(status).icon);
}

Role statusRole(Status status)
{
    return rowOf(status).role;
}

Role statusGround(Status status)
{
    return rowOf(status).ground;
}

QString statusWord(Status status)
{
    return QCoreApplication::translate("Status", rowOf(status).word);
}

void paintStatusMark(QPainter &painter, const QRectF &where, Status status)
{
    theme::paintIcon(painter, where, statusIcon(status), theme::colour(statusRole(status)));
}

StatusMark::StatusMark(Status status, int size, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(statusWord(status));
}

void StatusMark::setStatus(Status status)
{
    m_status = status;
    setAccessibleName(statusWord(status));
    update();
}

void StatusMark::setRole(theme::Role role)
{
    m_role = role;
    update();
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintIcon(painter, rect(), statusIcon(m_status),
                     theme::colour(m_role.value_or(statusRole(m_status))));
}

} // namespace larder::kit
