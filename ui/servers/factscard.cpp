// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/factscard.h"

#include "ui/format/number.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace larder::servers {

/// Painted as one, since they change every second.
class FactsCard::Lines final : public QWidget
{
public:
    using QWidget::QWidget;

    void set(std::vector<Fact> facts, Freshness freshness)
    {
        if (facts == m_facts && freshness == m_freshness)
            return;
        m_facts = std::move(facts);
        m_freshness = freshness;

        QStringList read;
        for (const auto &fact : m_facts)
            read += fact.label % u' ' % fact.value;
        setAccessibleDescription(read.join(QStringLiteral("; ")));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        return {240, static_cast<int>(m_facts.size()) * theme::rowHeight()};
    }
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int top = 0;
        for (const auto &fact : m_facts) {
            paintLine(painter, QRect(0, top, width(), theme::rowHeight()), fact);
            top += theme::rowHeight();
        }
    }

private:
    void paintLine(QPainter &painter, const QRect &line, const Fact &fact) const
    {
        using theme::Role;
        const bool isStale = m_freshness == Freshness::Stale;
        const int middle = line.width() * 2 / 5;
        painter.setFont(theme::font(theme::Type::Cell));
        painter.setPen(theme::colour(isStale ? Role::Text3 : Role::Text2));
        painter.drawText(line, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(fact.label, Qt::ElideMiddle,
                                                          middle - theme::measure::gap));

        painter.setPen(theme::colour(isStale ? Role::Text3 : Role::Text));
        const int room = line.width() - middle - (fact.status ? markSize + 6 : 0);
        const auto value = painter.fontMetrics().elidedText(fact.value, Qt::ElideRight, room);
        const int valueWidth = painter.fontMetrics().horizontalAdvance(value);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, value);
        if (fact.status && !isStale)
            kit::paintStatusMark(painter,
                                 QRectF(line.right() + 1 - valueWidth - 6 - markSize,
                                        line.center().y() - markSize / 2 + 1, markSize, markSize),
                                 *fact.status);
        painter.fillRect(line.left(), line.bottom(), line.width(), 1, theme::colour(Role::Line2));
    }

    static constexpr int markSize = 14;

    std::vector<Fact> m_facts;
    Freshness m_freshness = Freshness::Live;
};

FactsCard::FactsCard(const QString &title, QWidget *parent)
    : kit::Card(title, parent)
    , m_lines(new Lines)
{
    m_lines->setAccessibleName(title);
    body()->addWidget(m_lines);
    body()->addStretch(1);
}

void FactsCard::setFacts(std::vector<Fact> facts, Freshness freshness)
{
    m_lines->set(std::move(facts), freshness);
}

} // namespace larder::servers
