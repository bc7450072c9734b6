// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chartseries.h"

#include <QAbstractButton>
#include <QColor>
#include <QStringList>

#include <optional>
#include <vector>

namespace larder::kit {

/// One series in a legend: its sample, its name, its value. Checked: the series is shown.
///
/// Thread: gui.
class LegendEntry final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendEntry(ChartSeries series, QWidget *parent = nullptr);

    void setValue(const QString &value);
    void setColour(const QColor &colour);
    void setStale(bool isStale);

    enum class Form : std::uint8_t { WithValue, NameOnly };
    void setForm(Form form);
    int widthOf(Form form) const;
    bool isShown() const { return isChecked() || !isCheckable(); }
    const ChartSeries &series() const { return m_series; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointedAt(bool isPointedAt); ///< by the mouse or the focus

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintSample(QPainter &painter) const;

    ChartSeries m_series;
    QString m_value;
    QColor m_colour;
    bool m_isStale = false;
    Form m_form = Form::WithValue;
    int m_valueWidth = 0; // the widest so far, so that nothing jumps
};

/// A colour and what it stands for, where nothing can be hidden: "■ expiring".
///
/// Ownership: the caller puts it into a layout.
LegendEntry *legendKey(const QString &text, theme::Meaning meaning);

/// The legend in a card's head, at its right. Where room is short it shows names without values.
///
/// Thread: gui.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setSeries(const std::vector<ChartSeries> &series);
    void setColours(const std::vector<QColor> &colours); ///< one per series
    /// One per series. A limit that does not hold, "–", is left out.
    void setValues(const QStringList &values);
    void setStale(bool isStale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void shownChanged(std::size_t index, bool isShown);
    void emphasised(std::optional<std::size_t> index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthOf(LegendEntry::Form form) const;
    void fit();

    std::vector<LegendEntry *> m_entries; // Qt children
};

} // namespace larder::kit
