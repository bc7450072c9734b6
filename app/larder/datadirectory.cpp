// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larder/datadirectory.h"

#include <QDir>
#include <QFile>

namespace larder::app {

namespace {

constexpr auto userOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

DataDirectory::DataDirectory(const QString &path)
    : m_path(path)
{
    open();
    if (m_use != Use::Kept)
        copy();
}

DataDirectory DataDirectory::forNow()
{
    DataDirectory directory;
    directory.copy();
    return directory;
}

void DataDirectory::open()
{
    if (!QDir().mkpath(m_path) || !QFile::setPermissions(m_path, userOnly))
        return;

    // A lock that is left behind by a program that died is recognised by its process id.
    m_lock = std::make_unique<QLockFile>(QDir(m_path).filePath(QStringLiteral("larder.lock")));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0)) {
        m_use = Use::Kept;
        return;
    }
    m_use = m_lock->error() == QLockFile::LockFailedError ? Use::Copy : Use::None;
    m_lock.reset();
}

void DataDirectory::copy()
{
    m_copy = std::make_unique<QTemporaryDir>();
    if (m_use != Use::Copy)
        return;
    const QDir from(m_path);
    for (const auto &name : from.entryList({QStringLiteral("*.json"), QStringLiteral("*.ini")}))
        QFile::copy(from.filePath(name), m_copy->filePath(name));
}

QString DataDirectory::file(const QString &name) const
{
    return m_use == Use::Kept ? QDir(m_path).filePath(name) : m_copy->filePath(name);
}

} // namespace larder::app
