// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/profiles/profile.h"
#include "ui/connect/accepted.h"
#include "ui/connect/importmodel.h"
#include "ui/kit/dialog.h"

#include <cstdint>
#include <vector>

class QPlainTextEdit;
class QTimer;

namespace larder::kit {
class SegmentedControl;
class TableView;
} // namespace larder::kit

namespace larder::connect {

/// Takes over connections from elsewhere: a list of redis:// URLs or another console's export,
/// pasted or from a file. Shows what was found before anything is saved; contacts nothing.
///
/// Thread: gui; texts are read and understood on the pool.
class ImportDialog final : public kit::Dialog
{
    Q_OBJECT

public:
    ImportDialog(std::vector<profiles::Profile> known, QWidget *window);

    /// What was chosen, once accepted. None of them connects by itself.
    std::vector<connect::Accepted> decisions() const;

    void readFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addSource();
    void addFound();
    void openFile();
    void readPasted();
    void showImport(profiles::Import import);
    void showCount();
    static QString foundText(int servers);
    static QString rejectedText(int lines);
    static QString importText(int servers);

    ImportModel *m_model;
    QPlainTextEdit *m_text = nullptr;
    kit::PlainLabel *m_source = nullptr;
    kit::PlainLabel *m_count = nullptr;
    kit::TableView *m_table = nullptr;
    kit::SegmentedControl *m_label = nullptr;
    kit::Button *m_import = nullptr;
    QTimer *m_pause;
    std::uint64_t m_reading = 0; // dates what is being read: only the last counts
};

} // namespace larder::connect
