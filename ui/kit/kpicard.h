// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/number.h"
#include "ui/kit/button.h"
#include "ui/kit/loadingbars.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/statusmark.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>

#include <cstdint>
#include <optional>

namespace larder::kit {

/// Where a number has been going: a triangle or a bar, and words. Always grey: direction is no
/// judgement.
struct Trend {
    enum class Direction : std::uint8_t { Unknown, Up, Down, Steady };
    Direction direction = Direction::Unknown;
    QString words; ///< "3 %", "steady", "0.4 points in 1 h"
};

/// What a KPI card says.
struct KpiReading {
    format::Figure number;
    QString context; ///< one line: "GET 57 %, HGETALL 12 %"
    Trend trend;
    Spark spark;
};

/// A number with its unit, a line of context, its small chart and its trend. Clicked, it shows its
/// chart in large.
///
///     Loading --> Live <--> Stale         setReading(), setStale()
///     Loading --> Waiting --> Live        setWaiting(): connected, no sample yet
///     any     --> NoRight                 setNoRight(): the user may not ask for it
///
/// Thread: gui.
class KpiCard final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Size : std::uint8_t {
        Regular,
        Hero ///< one per page: 44 px, the trend beneath the number
    };
    KpiCard(const QString &label, theme::Meaning meaning, Size size = Size::Regular,
            QWidget *parent = nullptr);

    enum class Frame : std::uint8_t { Own, None };
    void setFrame(Frame frame); ///< None: it is part of a larger card

    void setLoading();
    void setWaiting(const QString &context); ///< "no sample yet, first in 1 s"
    void setReading(KpiReading reading);
    /// The values so far are from `since`, "14:29:53", and no longer true.
    void setStale(const QString &since);
    /// "user may not run INFO"; the link below it emits copyAclAsked().
    void setNoRight(const QString &context);
    /// `why` stands instead of the context: "above 95 % for 19 min".
    void setAlert(std::optional<Status> status, const QString &why = {});

    /// px the reading's spark is made for
    int sparkWidth() const { return width() - (m_frame == Frame::Own ? 2 : 1); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyAclAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class State : std::uint8_t { Loading, Waiting, Live, Stale, NoRight };

    void enter(State state);
    void describe();
    void paintSparkline(QPainter &painter) const;
    int paintCorner(QPainter &painter) const; ///< returns the left edge of what it painted
    void paintLabel(QPainter &painter, int right) const;
    void paintNumber(QPainter &painter) const;
    void paintContext(QPainter &painter) const;
    int contextTop() const;

    QString m_label;
    theme::Meaning m_meaning;
    Size m_size;
    Frame m_frame = Frame::Own;
    State m_state = State::Loading;
    KpiReading m_reading;
    QString m_since;
    std::optional<Status> m_alert;
    QString m_why;
    LoadingBars *m_bars;
    Button *m_copyAcl;
};

} // namespace larder::kit
