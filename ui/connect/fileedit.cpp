// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/fileedit.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace larder::connect {

FileEdit::FileEdit(const QString &what, const QString &filter, QWidget *parent)
    : LineEdit(parent)
    , m_what(what)
    , m_filter(filter)
{
    const auto *folder = addTrailingAction(QStringLiteral("folder"), what);
    connect(folder, &QAction::triggered, this, &FileEdit::choose);
}

void FileEdit::setPath(const std::string &path)
{
    m_set = path;
    m_shown = QString::fromStdString(path);
    setText(m_shown);
}

std::string FileEdit::path() const
{
    return text() == m_shown ? m_set : text().trimmed().toStdString();
}

void FileEdit::choose()
{
    const auto at = QFileInfo(text()).absolutePath();
    auto *dialog = new QFileDialog(this, m_what, at, m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setText(path);
        Q_EMIT textEdited(path);
    });
    dialog->open();
}

} // namespace larder::connect
