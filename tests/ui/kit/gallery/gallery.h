// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <cstdint>
#include <functional>

namespace larder::gallery {

/// All controls, 1600 × 1000.
class Gallery final : public QWidget
{
    Q_OBJECT

public:
    enum class Sheet : std::uint8_t {
        Design, ///< as the design's picture
        More    ///< what the picture leaves out
    };
    explicit Gallery(Sheet sheet);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Sheet m_sheet;
};

/// A widget that shows what it is told to: a state that only a mouse or keyboard could bring about.
class Sample final : public QWidget
{
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter &)>;

    Sample(const QRect &where, Paint paint, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Paint m_paint;
};

/// Puts a widget at its place and its own size.
void put(QWidget *widget, int x, int y);
void putSized(QWidget *widget, const QRect &where);
void write(QWidget *sheet, const QString &text, int x, int y, theme::Type type, theme::Role role);

void addCard(QWidget *sheet, const QString &title, const QRect &where);

// One function per card of the design.
void addButtons(QWidget *sheet);
void addFields(QWidget *sheet);
void addType(QWidget *sheet);
void addBanners(QWidget *sheet);
void addChips(QWidget *sheet);
void addTable(QWidget *sheet);
void addEmptyStates(QWidget *sheet);
void addProgress(QWidget *sheet);
void addKpis(QWidget *sheet);
void addColours(QWidget *sheet);
void addChart(QWidget *sheet);
void addMeasures(QWidget *sheet);

// Everything else.
void addMore(QWidget *sheet);
void addDialog(QWidget *sheet); ///< once the sheet is in sight

} // namespace larder::gallery
