// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace larder::connect {

/// The sections of a form, one under the other; those that need attention have a mark. Arrow keys
/// move.
///
/// Thread: gui.
class SectionList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void addSection(const QString &title);
    void setTrouble(int section, bool hasTrouble);
    /// Without chosen().
    void setCurrentSection(int section);

Q_SIGNALS:
    void chosen(int section); ///< by a person

private:
    class Delegate;
};

} // namespace larder::connect
