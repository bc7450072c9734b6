// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/serverswitch.h"

#include "engine/host/enginehost.h"
#include "ui/kit/chip.h"
#include "ui/servers/serverlabel.h"
#include "ui/servers/serverstatus.h"
#include "ui/servers/serverwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace larder::shell {

namespace {

constexpr int switchHeight = 34;
constexpr int wideWidth = 420;
constexpr int narrowWidth = 380;
constexpr int nothingWidth = 300;
constexpr int leastWidth = 220;
constexpr int edgeWidth = 4;
constexpr int markLeft = 15;
constexpr int markSize = 18;
constexpr int nameLeft = 41;
constexpr int gap = 12;
constexpr int chevronSize = 16;
constexpr int rightPadding = 11;

/// The text of a menu: its ampersands are letters, not shortcuts.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ServerSwitch::ServerSwitch(const host::EngineHost &host, kit::Navigator &navigator, QWidget *parent)
    : QAbstractButton(parent)
    , m_host(host)
    , m_navigator(navigator)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ServerSwitch::openMenu);
    refresh();
}

void ServerSwitch::setServer(host::ServerContext *server)
{
    if (m_server)
        m_server->QObject::disconnect(this);
    m_server = server;
    if (m_server)
        connect(m_server, &host::ServerContext::stateChanged, this, &ServerSwitch::refresh);
    refresh();
}

void ServerSwitch::refresh()
{
    std::optional<Face> face;
    if (m_server) {
        const auto &profile = m_server->profile();
        const auto status = servers::statusOf(*m_server);
        const auto name = servers::nameOf(profile);
        const auto address = servers::addressOf(profile);
        face = Face{status.mark(),
                    name,
                    address == name ? QString() : address, // once is enough
                    servers::labelText(profile.label),
                    servers::labelColour(profile),
                    status.reason};
    }
    if (face == m_face && !accessibleName().isEmpty())
        return;

    m_face = std::move(face);
    setAccessibleName(m_face ? tr("Server: %1, %2").arg(m_face->name, m_face->reason)
                             : tr("Server: none yet"));
    QStringList lines =
        m_face ? QStringList{m_face->name, m_face->address, m_face->reason} : QStringList();
    lines.removeAll(QString());
    setToolTip(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    updateGeometry();
    update();
}

QSize ServerSwitch::sizeHint() const
{
    if (!m_face)
        return {nothingWidth, switchHeight};
    const bool isWide = window()->width() >= 1'280;
    return {isWide ? wideWidth : narrowWidth, switchHeight};
}

QSize ServerSwitch::minimumSizeHint() const
{
    return {leastWidth, switchHeight};
}

void ServerSwitch::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setMinimumWidth(width());
    fill(*menu);
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

void ServerSwitch::fill(QMenu &menu)
{
    for (auto *server : m_host.servers()) {
        const auto status = servers::statusOf(*server);
        auto *action = menu.addAction(
            theme::icon(kit::statusIcon(status.mark()), kit::statusRole(status.mark())),
            menuText(servers::nameOf(server->profile()) % u'\t' % status.reason));
        action->setCheckable(true);
        action->setChecked(server == m_server);
        const QPointer<host::ServerContext> guarded(server);
        connect(action, &QAction::triggered, this, [this, guarded] {
            if (guarded)
                m_navigator.chooseServer(guarded);
        });
    }
    menu.addSeparator();

    auto *connectAction = menu.addAction(theme::icon(QStringLiteral("plus")), tr("Connect…"));
    connect(connectAction, &QAction::triggered, this, [this] { m_navigator.connectToServer(); });
    if (!m_server)
        return;

    auto *edit = menu.addAction(theme::icon(QStringLiteral("edit")),
                                menuText(tr("Edit %1…").arg(m_face->name)));
    connect(edit, &QAction::triggered, this, [this] {
        if (m_server)
            m_navigator.editServer(m_server);
    });
    auto *cut = menu.addAction(theme::icon(QStringLiteral("close")),
                               menuText(tr("Disconnect %1").arg(m_face->name)));
    cut->setEnabled(m_server->state().phase != host::LinkPhase::Off);
    connect(cut, &QAction::triggered, this, [this] {
        if (m_server)
            m_server->disconnect();
    });
}

void ServerSwitch::paintEvent(QPaintEvent *)
{
    using theme::Role;
    auto ground = theme::colour(Role::Surface2);
    if (isDown())
        ground = theme::pressed(ground);
    else if (underMouse())
        ground = theme::hovered(ground);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    theme::paintBox(painter, rect(),
                    {ground, theme::colour(Role::Line), theme::measure::controlRadius});
    theme::paintChevron(painter,
                        QRectF(width() - rightPadding - chevronSize, (height() - chevronSize) / 2.0,
                               chevronSize, chevronSize),
                        Qt::DownArrow, theme::colour(m_face ? Role::Text : Role::Text2));
    m_face ? paintServer(painter) : paintNothing(painter);
}

void ServerSwitch::paintServer(QPainter &painter) const
{
    using theme::colour;
    using theme::Role;
    if (!m_face->label.isEmpty()) {
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1),
                               theme::measure::controlRadius - 1,
                               theme::measure::controlRadius - 1);
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(QRect(1, 1, edgeWidth, height() - 2), m_face->colour);
        painter.restore();
    }

    kit::paintStatusMark(painter,
                         QRectF(markLeft - 1, (height() - markSize) / 2.0, markSize, markSize),
                         m_face->mark);

    int right = width() - rightPadding - chevronSize - gap + 2;
    if (!m_face->label.isEmpty()) {
        const kit::ChipLook chip{m_face->label, {}, m_face->colour, {}, m_face->colour};
        const int chipWidth = kit::chipWidth(chip);
        kit::paintChip(painter,
                       QRect(right - chipWidth, (height() - theme::measure::chip) / 2, chipWidth,
                             theme::measure::chip),
                       chip);
        right -= chipWidth + gap;
    }

    painter.setFont(theme::font(theme::Type::BodyStrong));
    painter.setPen(colour(Role::Text));
    const auto name =
        painter.fontMetrics().elidedText(m_face->name, Qt::ElideRight, right - nameLeft);
    const QRect line(nameLeft, 0, right - nameLeft, height());
    painter.drawText(line, Qt::AlignVCenter, name);

    const int addressLeft = nameLeft + painter.fontMetrics().horizontalAdvance(name) + gap;
    painter.setFont(theme::font(theme::Type::Mono));
    painter.setPen(colour(Role::Text2));
    if (right - addressLeft > painter.fontMetrics().averageCharWidth() * 4)
        painter.drawText(
            line.adjusted(addressLeft - nameLeft, 0, 0, 0), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_face->address, Qt::ElideRight, right - addressLeft));
}

void ServerSwitch::paintNothing(QPainter &painter) const
{
    constexpr int iconLeft = 11;
    constexpr int textLeft = 34;
    theme::paintIcon(painter, QRectF(iconLeft, (height() - 16) / 2.0, 16, 16),
                     QStringLiteral("servers"), theme::colour(theme::Role::Text2));
    painter.setFont(theme::font(theme::Type::Body));
    painter.setPen(theme::colour(theme::Role::Text2));
    painter.drawText(rect().adjusted(textLeft, 0, 0, 0), Qt::AlignVCenter, tr("No server yet"));
}

} // namespace larder::shell
