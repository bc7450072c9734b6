// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/metrics/decimator.h"
#include "engine/metrics/timeseries.h"
#include "ui/kit/chartmarker.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

class QKeyEvent;

namespace larder::kit {

/// What the charts of a page read.
struct ChartSource {
    const metrics::TimeSeries *series = nullptr; ///< outlives its use here
    std::size_t pulse = 0;               ///< a column that has a value in every sample taken
    metrics::TimeMs sampleEvery = 1'000; ///< longer than two of these without a sample is a gap
    metrics::TimeMs longestSpan = 3'600'000; ///< of a window: as much as the series holds
};

/// What all charts of a page share: the source, the window of time, the crosshair, the selection
/// and the markers.
///
///     Following -- pause(), an earlier window --> Held -- follow() --> Following
///
/// Following, the window ends now and grows from the first sample until it has its span. Held, it
/// stands still while samples go on being taken.
///
/// Thread: gui.
class ChartGroup final : public QObject
{
    Q_OBJECT

public:
    static constexpr metrics::TimeMs youngestSpan = 15'000; ///< what a window grows from
    static constexpr metrics::TimeMs leastSpan = 30'000;

    explicit ChartGroup(QObject *parent = nullptr);

    void setSource(const ChartSource &source); ///< forgets crosshair, selection and markers
    const ChartSource &source() const { return m_source; }
    metrics::TimeMs longestStep() const;

    enum class Freshness : std::uint8_t {
        Live,
        Stale ///< the values are no longer true: charts turn grey
    };
    /// Time went on, with or without new samples.
    void advance(metrics::TimeMs now, Freshness freshness);
    bool isStale() const { return m_freshness == Freshness::Stale; }

    metrics::TimeWindow window() const { return m_window; }
    metrics::TimeMs span() const
    {
        return m_span;
    }                                   ///< of the whole window, also before it has grown
    void setSpan(metrics::TimeMs span); ///< held within leastSpan and the source's longest
    bool isFollowing() const { return m_isFollowing; }
    void follow();
    void pause();
    void show(metrics::TimeWindow window); ///< holds there
    void zoom(double factor, metrics::TimeMs around);
    void pan(double windows); ///< negative: earlier. Reaching now follows again

    std::optional<metrics::TimeMs> crosshair() const { return m_crosshair; }
    void setCrosshair(metrics::TimeMs at); ///< goes to the nearest sample, if there is one near
    void moveCrosshair(int samples);
    void clearCrosshair();

    std::optional<metrics::TimeWindow> selection() const { return m_selection; }
    void select(metrics::TimeWindow window);
    void clearSelection();

    const std::vector<ChartMarker> &markers() const { return m_markers; }
    void setMarkers(std::vector<ChartMarker> markers);                      ///< in order of time
    const std::vector<metrics::TimeWindow> &gaps() const { return m_gaps; } ///< in the window

    /// The row that legends read: the crosshair's, else the newest in the window. nullopt: there is
    /// no sample there.
    std::optional<std::size_t> readRow() const;

    /// Keys of the design: Left, Right, [ ] + - M, Enter (zoom to the selection), Esc. False: not
    /// one of them, or nothing to do for it.
    bool handleKey(const QKeyEvent &event);

Q_SIGNALS:
    void changed();          ///< source, window, samples, markers or staleness: all is painted anew
    void crosshairChanged(); ///< crosshair or selection
    void followingChanged(bool isFollowing);
    void spanChanged();

private:
    void setWindow(metrics::TimeWindow window);
    void setFollowing(bool isFollowing);
    metrics::TimeWindow followedWindow() const;
    std::vector<metrics::TimeWindow> findGaps() const;
    std::optional<metrics::TimeMs> firstSampleAt() const;
    bool goToNextMarker();
    bool leave();

    ChartSource m_source;
    metrics::TimeMs m_now = 0;
    metrics::TimeMs m_span = 900'000;
    metrics::TimeWindow m_window{0, leastSpan};
    bool m_isFollowing = true;
    Freshness m_freshness = Freshness::Live;
    std::optional<metrics::TimeMs> m_crosshair;
    std::optional<metrics::TimeWindow> m_selection;
    std::vector<ChartMarker> m_markers;
    std::vector<metrics::TimeWindow> m_gaps;
};

} // namespace larder::kit
