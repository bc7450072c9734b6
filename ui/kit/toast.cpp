// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toast.h"

#include "ui/kit/button.h"
#include "ui/kit/elidedlabel.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

namespace larder::kit {

using theme::Role;
using theme::Type;

namespace {

using namespace std::chrono_literals;

constexpr auto life = 6s;
constexpr int toastHeight = 38;
constexpr int widest = 480;
constexpr std::size_t mostKept = 100;

} // namespace

Toast::Toast(Notice notice, QWidget *parent)
    : QWidget(parent)
    , m_notice(std::move(notice))
{
    auto *text = new ElidedLabel(m_notice.text, Type::Body, Role::Text, this);
    Button *cross = Button::withIcon(QStringLiteral("close"), tr("Close"), ButtonKind::Quiet, this);
    cross->setButtonSize(ButtonSize::Small);
    connect(cross, &QAbstractButton::clicked, this, &Toast::closeNow);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(11, 0, 6, 0);
    layout->setSpacing(8);
    layout->addWidget(new StatusMark(m_notice.status, 16, this));
    layout->addWidget(text, 1);
    if (!m_notice.action.isEmpty()) {
        auto *action = new Button(m_notice.action, ButtonKind::Link, this);
        connect(action, &QAbstractButton::clicked, this, &Toast::act);
        layout->addWidget(action);
        layout->addSpacing(-6); // the two have their own room
    }
    layout->addWidget(cross);
    setFixedHeight(toastHeight);
    setMaximumWidth(widest);
    setAccessibleName(m_notice.text);

    m_life.setSingleShot(true);
    m_life.setInterval(life);
    connect(&m_life, &QTimer::timeout, this, &Toast::closeNow);
    m_life.start();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(),
                    {.fill = theme::colour(Role::Surface2),
                     .border = theme::colour(Role::Edge),
                     .radius = theme::measure::controlRadius});
}

void Toast::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_life.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_life.start();
}

void Toast::act()
{
    if (m_notice.act)
        m_notice.act();
    closeNow();
}

void Toast::closeNow()
{
    m_life.stop();
    hide();
    Q_EMIT closed();
    deleteLater();
}

Toasts::Toasts(QWidget *window, int bottom)
    : QObject(window)
    , m_window(window)
    , m_bottom(bottom)
{
    window->installEventFilter(this);
}

void Toasts::show(Notice notice)
{
    m_past.insert(m_past.begin(), {notice, QDateTime::currentDateTime()});
    if (m_past.size() > mostKept)
        m_past.pop_back();

    auto *toast = new Toast(std::move(notice), m_window);
    connect(toast, &Toast::closed, this, &Toasts::arrange);
    toast->show();
    toast->raise();
    m_shown.emplace_back(toast);
    arrange();
    Q_EMIT shown();
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

void Toasts::arrange()
{
    using namespace theme::measure;
    std::erase_if(m_shown,
                  [](const QPointer<Toast> &toast) { return !toast || toast->isHidden(); });
    int bottom = m_window->height() - m_bottom - pageMargin;
    for (auto it = m_shown.crbegin(); it != m_shown.crend(); ++it) {
        Toast *toast = *it;
        const int width = qBound(240, toast->sizeHint().width(),
                                 qMin(widest, m_window->width() - 2 * pageMargin));
        toast->setGeometry(m_window->width() - pageMargin - width, bottom - toastHeight, width,
                           toastHeight);
        bottom -= toastHeight + gap;
    }
}

} // namespace larder::kit
