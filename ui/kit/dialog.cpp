// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialog.h"

#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QWindow>

namespace larder::kit {

using theme::Role;
using theme::Type;
namespace measure = theme::measure;

namespace {

constexpr int headHeight = 46;
constexpr int footHeight = 52;
constexpr int side = 16;
constexpr double darkness = 0.62;

} // namespace

Dialog::Dialog(const QString &title, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_title(new PlainLabel(QString(), Type::Dialog, Role::Text, this))
    , m_head(new QWidget(this))
    , m_headTools(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_foot(new QWidget(this))
    , m_footLeft(new QHBoxLayout)
    , m_footRight(new QHBoxLayout)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowModality(Qt::WindowModal);

    m_head->setFixedHeight(headHeight);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(side, 0, side, 0);
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addStretch();
    head->addLayout(m_headTools);
    Button *cross = Button::withIcon(QStringLiteral("close"), tr("Close"), ButtonKind::Quiet, this);
    cross->setAutoDefault(false);
    connect(cross, &QAbstractButton::clicked, this, &QDialog::reject);
    head->addWidget(cross);

    m_foot->setFixedHeight(footHeight);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(side, 0, side, 0);
    foot->setSpacing(8);
    foot->addLayout(m_footLeft);
    foot->addStretch();
    foot->addLayout(m_footRight);
    for (QHBoxLayout *part : {m_footLeft, m_footRight, m_headTools})
        part->setSpacing(8);
    m_body->setContentsMargins(0, 0, 0, 0);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addLayout(m_body, 1);
    all->addWidget(m_foot);
    setTitle(title);
}

void Dialog::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
    setAccessibleName(title);
}

void Dialog::addHeadTool(QWidget *tool)
{
    m_headTools->addWidget(tool);
}

Button *Dialog::addButton(const QString &text, ButtonKind kind, FootSide where)
{
    auto *button = new Button(text, kind, this);
    button->setAutoDefault(kind != ButtonKind::Confirm && kind != ButtonKind::Danger);
    addToFoot(button, where);
    return button;
}

void Dialog::addToFoot(QWidget *widget, FootSide where)
{
    (where == FootSide::Left ? m_footLeft : m_footRight)->addWidget(widget);
}

void Dialog::setInitialButton(Button *button)
{
    button->setAutoDefault(true);
    button->setDefault(true);
}

void Dialog::setDestructive()
{
    m_frame = Role::Critical;
    update();
}

void Dialog::showEvent(QShowEvent *event)
{
    if (QWidget *behind = parentWidget() ? parentWidget()->window() : nullptr) {
        if (!m_scrim)
            m_scrim = new Scrim(behind);
        const QRect place = behind->geometry();
        move(place.center() - rect().center());
    }
    QDialog::showEvent(event);
}

void Dialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    delete m_scrim;
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(),
                    {.fill = theme::colour(Role::Surface1),
                     .border = theme::colour(m_frame),
                     .radius = measure::cardRadius});
    const QColor line = theme::colour(Role::Line);
    painter.fillRect(1, m_head->geometry().bottom(), width() - 2, 1, line);
    painter.fillRect(1, m_foot->geometry().top(), width() - 2, 1, line);
}

void Dialog::mousePressEvent(QMouseEvent *event)
{
    const bool onHead = m_head->geometry().contains(event->pos());
    if (onHead && event->button() == Qt::LeftButton && windowHandle())
        windowHandle()->startSystemMove();
    QDialog::mousePressEvent(event);
}

Scrim::Scrim(QWidget *window)
    : QWidget(window)
{
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Scrim::paintEvent(QPaintEvent *)
{
    QColor shade(Qt::black);
    shade.setAlphaF(static_cast<float>(darkness));
    QPainter painter(this);
    painter.fillRect(rect(), shade);
}

void Scrim::mousePressEvent(QMouseEvent *)
{
    Q_EMIT pressed();
}

} // namespace larder::kit
