// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusbar.h"

#include "engine/host/servercontext.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <utility>

namespace larder::shell {

namespace {

constexpr int sideMargin = 16;
constexpr int rightMargin = 24;
constexpr int narrowRightMargin = 12;
constexpr int markSize = 12;
constexpr int stateLeft = 34;
constexpr int gap = 12;
constexpr int wideGap = 24;
constexpr int wideFrom = 1'280;

QString toolTipOf(const StatusLine &line)
{
    return line.details.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

std::chrono::milliseconds lengthOf(const monitoring::History &history)
{
    const auto &series = history.series();
    return std::chrono::milliseconds(
        series.size() < 2 ? 0 : series.timeAt(series.size() - 1) - series.timeAt(0));
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(theme::measure::statusBar);
    refresh();
}

void StatusBar::setServer(host::ServerContext *server)
{
    if (m_server)
        m_server->QObject::disconnect(this);
    m_server = server;
    if (m_server)
        connect(m_server, &host::ServerContext::stateChanged, this, &StatusBar::refresh);
    refresh();
}

void StatusBar::refresh()
{
    auto line = m_server ? statusLineOf({m_server->profile(), m_server->state(), m_server->sample(),
                                         lengthOf(m_server->history())},
                                        SystemClock().wallNow())
                         : statusLineOfNothing();
    if (line == m_line)
        return;

    // A screen reader announces a name that changes: the state does, the figures beside it do not.
    if (line.state != m_line.state)
        setAccessibleName(tr("State: %1").arg(line.state));
    m_line = std::move(line);
    setToolTip(toolTipOf(m_line));
    update();
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Background));
    painter.fillRect(0, 0, width(), 1, theme::colour(theme::Role::Line));
    painter.setFont(theme::font(theme::Type::Small));
    paintLeft(painter, paintRight(painter));
}

int StatusBar::paintRight(QPainter &painter) const
{
    const bool isWide = width() >= wideFrom;
    const QStringList parts =
        isWide ? QStringList{m_line.history, m_line.cost} : QStringList{m_line.shortCost};
    painter.setPen(theme::colour(theme::Role::Text2));
    int right = width() - (isWide ? rightMargin : narrowRightMargin);
    for (const auto &part : parts) {
        const int partWidth = painter.fontMetrics().horizontalAdvance(part);
        painter.drawText(QRect(right - partWidth, 1, partWidth, height() - 1), Qt::AlignVCenter,
                         part);
        right -= partWidth + wideGap;
    }
    return right;
}

void StatusBar::paintLeft(QPainter &painter, int right) const
{
    using theme::colour;
    using theme::Role;
    kit::paintStatusMark(painter,
                         QRectF(sideMargin, (height() - markSize + 1) / 2, markSize, markSize),
                         m_line.mark);

    const bool isWide = width() >= wideFrom;
    int left = stateLeft;
    const auto paint = [&](const QString &words) {
        const auto shown =
            painter.fontMetrics().elidedText(words, Qt::ElideRight, std::max(0, right - left));
        painter.drawText(QRect(left, 1, right - left, height() - 1), Qt::AlignVCenter, shown);
        left += painter.fontMetrics().horizontalAdvance(shown) + gap;
    };

    painter.setPen(colour(m_line.isAlarming ? kit::statusRole(m_line.mark) : Role::Text));
    if (m_line.isAlarming)
        painter.setFont(theme::font(theme::Type::SmallStrong));
    paint(m_line.state);
    painter.setFont(theme::font(theme::Type::Small));
    for (const auto &fact : isWide ? m_line.facts : m_line.shortFacts) {
        if (left + gap >= right)
            return;
        painter.fillRect(left, 7, 1, height() - 12, colour(Role::Line));
        left += gap;
        painter.setPen(colour(Role::Text2));
        paint(fact);
    }
}

} // namespace larder::shell
