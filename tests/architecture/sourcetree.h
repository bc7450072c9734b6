// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

#include <vector>

namespace larder::test {

struct SourceFile {
    QString path; ///< from the root of the project
    QString text;
};

/// Every .h and .cpp below `tops`, in no particular order.
inline std::vector<SourceFile> sourceFiles(const QStringList &tops)
{
    const QDir root(QStringLiteral(SOURCE_ROOT));
    const QStringList kinds{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
    std::vector<SourceFile> files;
    for (const auto &top : tops) {
        QDirIterator it(root.filePath(top), kinds, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back(
                    {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

} // namespace larder::test
