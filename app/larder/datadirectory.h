// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace larder::app {

/// Where connections and settings are kept: a folder for this user alone, with a lock, because two
/// programs that write the same files would undo each other's changes. A second Larder works on a
/// copy that is gone when it closes.
///
/// Thread:    gui. Blocks on the disk.
/// Ownership: holds the lock, or the copy, as long as it lives.
class DataDirectory final
{
public:
    enum class Use {
        Kept, ///< what changes is kept
        Copy, ///< another Larder has it: changes last until this one closes
        None, ///< it cannot be used at all: as Copy, from nothing
    };

    explicit DataDirectory(const QString &path);

    /// Nothing of the user's is read and nothing is kept: for pictures.
    static DataDirectory forNow();

    Use use() const { return m_use; }
    const QString &path() const { return m_path; } ///< as asked for; empty: forNow()

    QString profiles() const { return file(QStringLiteral("profiles.json")); }
    QString settings() const { return file(QStringLiteral("larder.ini")); }

private:
    DataDirectory() = default;

    QString file(const QString &name) const;
    void open();
    void copy();

    QString m_path;
    Use m_use = Use::None;
    std::unique_ptr<QLockFile> m_lock;     // Kept
    std::unique_ptr<QTemporaryDir> m_copy; // Copy, None
};

} // namespace larder::app
