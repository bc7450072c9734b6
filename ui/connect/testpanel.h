// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/host/connectiontest.h"
#include "engine/redis/connectoptions.h"
#include "ui/connect/remedy.h"

#include <QWidget>

#include <map>
#include <optional>
#include <string>

class QVBoxLayout;

namespace larder::kit {
class Button;
class PlainLabel;
} // namespace larder::kit

namespace larder::connect {

class TestRow;

/// A connection test as it goes: a row for each phase, the one that failed in red with what may
/// cure it, the rest "not tried"; beneath, the least rights that Larder needs.
///
/// Thread: gui.
class TestPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TestPanel(QWidget *parent = nullptr);

    /// The phases that a test would have, none tried. Results of an earlier test go.
    void plan(const redis::ConnectOptions &options);
    void begin(const redis::ConnectOptions &options, const QString &clock);
    void add(const redis::PhaseReport &report);
    void finish(const host::TestVerdict &verdict);
    void stopped();
    /// The form was changed: what is shown is of a connection as it was before.
    void setOutdated();

    bool isRunning() const { return m_isRunning; }
    bool hasResults() const { return m_hasResults; }

Q_SIGNALS:
    void remedyChosen(const larder::connect::Remedy &remedy);
    void certificateWanted(const larder::redis::PeerCertificate &certificate);
    void stopWanted();

private:
    TestRow *row(redis::ConnectPhase phase);
    TestRow *addRow(const QString &title);
    void showFailure(const redis::PhaseReport &report);
    void offer(TestRow *row, const Remedy &remedy,
               const std::optional<redis::PeerCertificate> &certificate, bool isFirst);
    void showAnswerer(const host::Inspection &inspection);
    void showInspection(const host::Inspection &inspection);
    void setRunning(bool isRunning);
    QWidget *needs();
    void copyAclLine(kit::Button *button, const std::string &line);

    redis::ConnectOptions m_options; // of the test; without its password
    bool m_isRunning = false;
    bool m_hasResults = false;
    bool m_hasFailed = false;
    std::map<redis::ConnectPhase, TestRow *> m_phases; // Qt children
    TestRow *m_rights = nullptr;
    QWidget *m_rowsBox = nullptr;
    QVBoxLayout *m_rows = nullptr;
    kit::PlainLabel *m_clock;
    kit::Button *m_stop;
    QString m_startedAt;
};

} // namespace larder::connect
