// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace larder::shell {

namespace {

constexpr int sideMargin = 8;
constexpr int itemGap = 2;
constexpr int sectionGap = 8;
constexpr int captionHeight = 24;
constexpr int captionHeightNarrow = 7; // without its text: a gap
constexpr int footMargin = 10;

/// The logo and the name, as high as the top bar beside it.
class Brand final : public QWidget
{
public:
    explicit Brand(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(theme::measure::topBar);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool isWide = width() > theme::measure::railNarrow;
        constexpr int logo = 20;
        theme::paintIcon(painter, QRectF(sideMargin, (height() - logo) / 2.0, logo, logo),
                         QStringLiteral("larder"), theme::colour(theme::Role::Accent));
        if (!isWide)
            return;
        painter.setFont(theme::font(theme::Type::Dialog));
        painter.setPen(theme::colour(theme::Role::Text));
        painter.drawText(rect().adjusted(sideMargin + 30, 0, 0, 0), Qt::AlignVCenter,
                         QStringLiteral("Larder"));
    }
};

} // namespace

/// The name of a section above its pages; in a narrow rail, a gap.
class NavigationRail::Caption final : public QWidget
{
public:
    Caption(const QString &text, QWidget *parent)
        : QWidget(parent)
        , m_text(text)
    {
    }
    void setRailWidth(RailWidth width)
    {
        m_isWide = width == RailWidth::Wide;
        setFixedHeight(m_isWide ? captionHeight : captionHeightNarrow);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_isWide)
            return;
        QPainter painter(this);
        painter.setFont(theme::font(theme::Type::Small));
        painter.setPen(theme::colour(theme::Role::Text3));
        painter.drawText(rect().adjusted(sideMargin, 0, 0, 0), Qt::AlignVCenter, m_text);
    }

private:
    const QString m_text;
    bool m_isWide = true;
};

NavigationRail::NavigationRail(const PageRegistry &pages, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(sideMargin, 0, sideMargin + 1, footMargin);
    m_layout->setSpacing(itemGap);
    m_layout->addWidget(new Brand(this));

    addSection(Section::Watch, tr("Watch"), pages);
    addSection(Section::Administer, tr("Administer"), pages);
    m_layout->addStretch(1);
    addSection(Section::Foot, QString(), pages);

    auto *group = new QButtonGroup(this);
    for (auto *button : std::as_const(m_buttons))
        group->addButton(button);
    setRailWidth(RailWidth::Wide);
}

void NavigationRail::addSection(Section section, const QString &caption, const PageRegistry &pages)
{
    const auto isIn = [section](const PageEntry &entry) { return entry.section == section; };
    const auto &entries = pages.entries();
    if (std::none_of(entries.begin(), entries.end(), isIn))
        return;

    if (!caption.isEmpty()) {
        m_layout->addSpacing(sectionGap - 2 * itemGap);
        m_captions.push_back(new Caption(caption, this));
        m_layout->addWidget(m_captions.back());
        m_layout->addSpacing(-itemGap - 1);
    }
    for (const auto &entry : entries) {
        if (!isIn(entry))
            continue;
        auto *button = new RailButton(entry.icon, entry.title, entry.shortcut, this);
        connect(button, &QAbstractButton::clicked, this,
                [this, id = entry.id] { Q_EMIT pageChosen(id); });
        m_layout->addWidget(button);
        m_buttons.insert(entry.id, button);
    }
}

void NavigationRail::setRailWidth(RailWidth width)
{
    const bool isWide = width == RailWidth::Wide;
    setFixedWidth(isWide ? theme::measure::rail : theme::measure::railNarrow);
    for (auto *caption : m_captions)
        caption->setRailWidth(width);
    for (auto *button : std::as_const(m_buttons))
        button->setRailWidth(width);
}

void NavigationRail::setCurrent(const QString &pageId)
{
    if (auto *button = m_buttons.value(pageId))
        button->setChecked(true);
}

void NavigationRail::setEnabledPages(const QStringList &pageIds)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setEnabled(pageIds.contains(it.key()));
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Background));
    painter.fillRect(width() - 1, 0, 1, height(), theme::colour(theme::Role::Line));
}

} // namespace larder::shell
