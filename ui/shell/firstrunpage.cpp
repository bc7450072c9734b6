// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrunpage.h"

#include "engine/host/rights.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/lineedit.h"
#include "ui/kit/plainlabel.h"
#include "ui/shell/keycaps.h"
#include "ui/shell/localserverlist.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace larder::shell {

namespace {

constexpr int contentWidth = 960;
constexpr int wayHeight = 211;
constexpr int wayPadding = 20;
constexpr int aclWidth = 740;

struct Way {
    QString icon;
    QString title;
    QString text;
    kit::Button *button;
    QKeySequence keys;
};

/// The logo, the title and what Larder is for.
class Head final : public QWidget
{
public:
    Head()
        : m_title(FirstRunPage::tr("Connect to a cache"))
        , m_text(FirstRunPage::tr("Larder shows what your cache server does and what your "
                                  "applications do with it, on one time axis."))
    {
        setFixedHeight(72);
        setAccessibleName(m_title);
        setAccessibleDescription(m_text);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintIcon(painter, QRectF(0, 0, 42, 42), QStringLiteral("larder"),
                         theme::colour(theme::Role::Accent));
        painter.setFont(theme::font(theme::Type::Number));
        painter.setPen(theme::colour(theme::Role::Text));
        painter.drawText(QRect(60, 0, width() - 60, 42), Qt::AlignVCenter, m_title);

        auto font = theme::font(theme::Type::Dialog);
        font.setWeight(QFont::Normal);
        painter.setFont(font);
        painter.setPen(theme::colour(theme::Role::Text2));
        painter.drawText(QRect(0, 48, width(), 24), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
    }

private:
    const QString m_title;
    const QString m_text;
};

/// One of the three ways in: what it is, its button and its keys.
kit::Card *makeWay(const Way &way)
{
    auto *card = new kit::Card;
    card->setFixedHeight(wayHeight);
    auto *body = card->body();
    body->setContentsMargins(wayPadding, wayPadding - 1, wayPadding, wayPadding);
    body->setSpacing(0);
    body->addWidget(new kit::IconLabel(way.icon, 24, theme::Role::Accent, card));
    body->addSpacing(12);
    body->addWidget(new kit::PlainLabel(way.title, theme::Type::Dialog, theme::Role::Text, card));
    body->addSpacing(6);
    auto *text = new kit::PlainLabel(way.text, theme::Type::Body, theme::Role::Text2, card);
    text->setWordWrap(true);
    body->addWidget(text);
    body->addStretch(1);

    auto *foot = new QHBoxLayout;
    way.button->setParent(card);
    foot->addWidget(way.button);
    foot->addStretch(1);
    foot->addWidget(new KeyCaps(keyNames(way.keys), card));
    body->addLayout(foot);
    return card;
}

} // namespace

FirstRunPage::FirstRunPage(kit::Navigator &navigator, std::vector<redis::Endpoint> lookedAt,
                           QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *local = new LocalServerList(std::move(lookedAt), this);
    connect(local, &LocalServerList::serverChosen, this, &FirstRunPage::serverChosen);
    connect(local, &LocalServerList::signInWanted, this, &FirstRunPage::signInWanted);

    auto *content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Head);
    column->addSpacing(24);
    column->addWidget(makeWays(navigator));
    column->addSpacing(24);
    column->addWidget(local);
    column->addSpacing(24);
    column->addWidget(makeRights());

    auto *middle = new QWidget;
    auto *frame = new QVBoxLayout(middle);
    frame->setContentsMargins(theme::measure::pageMargin, theme::measure::pageMargin,
                              theme::measure::pageMargin, theme::measure::pageMargin);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 1'000);
    row->addStretch(1);
    frame->addStretch(1);
    frame->addLayout(row);
    frame->addStretch(1);
    setWidget(middle);
}

QWidget *FirstRunPage::makeWays(kit::Navigator &navigator)
{
    auto *connectButton = new kit::Button(tr("Connect…"), kit::ButtonKind::Primary);
    auto *demoButton = new kit::Button(tr("Start the demo"));
    auto *importButton = new kit::Button(tr("Import…"));
    connect(connectButton, &QAbstractButton::clicked, this,
            [&navigator] { navigator.connectToServer(); });
    connect(demoButton, &QAbstractButton::clicked, this, [&navigator] { navigator.startDemo(); });
    connect(importButton, &QAbstractButton::clicked, this,
            [&navigator] { navigator.importServers(); });

    auto *ways = new QWidget;
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::measure::gap);
    row->addWidget(
        makeWay({QStringLiteral("servers"), tr("A server you have"),
                 tr("Redis, Valkey or compatible: host, URL or Unix socket, with or without TLS. "
                    "Passwords go to the system keychain."),
                 connectButton, QKeySequence(Qt::CTRL | Qt::Key_N)}),
        1);
    row->addWidget(
        makeWay(
            {QStringLiteral("play"), tr("The demo"),
             tr("Starts a private server on this computer with simulated applications that read, "
                "write, expire and evict. It ends with the window."),
             demoButton, QKeySequence(Qt::CTRL | Qt::Key_D)}),
        1);
    row->addWidget(
        makeWay(
            {QStringLiteral("upload"), tr("Connections from elsewhere"),
             tr("A list of redis:// URLs, or the exported connections of another Redis console. "
                "Nothing is contacted before you choose."),
             importButton, QKeySequence(Qt::CTRL | Qt::Key_I)}),
        1);
    return ways;
}

QWidget *FirstRunPage::makeRights()
{
    auto *rights = new QWidget;
    auto *row = new QHBoxLayout(rights);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(12);
    auto *shield = new kit::IconLabel(QStringLiteral("shield"), 16, theme::Role::Text2, rights);
    row->addWidget(shield, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(new kit::PlainLabel(tr("What Larder asks of a server"),
                                          theme::Type::BodyStrong, theme::Role::Text, rights));
    auto *text = new kit::PlainLabel(
        tr("About 2 commands per second, PING and INFO. It never writes unless you do. To watch, a "
           "user needs only:"),
        theme::Type::Body, theme::Role::Text2, rights);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addSpacing(4);

    auto *line = new kit::LineEdit(rights);
    line->setMono();
    line->setReadOnly(true);
    line->setText(QString::fromStdString(host::aclLine({})));
    line->setCursorPosition(0);
    line->setMaximumWidth(aclWidth);
    line->setAccessibleName(tr("The rights Larder needs, as an ACL line"));
    auto *copy = new kit::Button(tr("Copy"));
    copy->setIconName(QStringLiteral("copy"));
    copy->setAccessibleName(tr("Copy the ACL line"));
    connect(copy, &QAbstractButton::clicked, this,
            [line] { QGuiApplication::clipboard()->setText(line->text()); });
    auto *command = new QHBoxLayout;
    command->setSpacing(8);
    command->addWidget(line, 1);
    command->addWidget(copy);
    command->addStretch(0);
    column->addLayout(command);
    row->addLayout(column, 1);
    return rights;
}

} // namespace larder::shell
