// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/exporter.h"

#include "ui/format/errortext.h"
#include "ui/format/text.h"
#include "ui/kit/whendone.h"
#include "ui/overview/csv.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QStandardPaths>

#include <memory>

namespace larder::overview {

namespace {

Result<void> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    const bool isSaved =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isSaved)
        return {};
    return Error{ErrorCode::FileUnwritable,
                 QString(path + u": " + file.errorString()).toStdString()};
}

} // namespace

Exporter::Exporter(QWidget *owner)
    : QObject(owner)
    , m_owner(owner)
{
}

void Exporter::askForPicture(const QImage &picture, const QString &suggestedName)
{
    ask(tr("Save the picture"), QStringLiteral("png"), suggestedName,
        [this, picture](const QString &path) { writePicture(picture, path); });
}

void Exporter::askForCsv(const monitoring::History &history, metrics::TimeWindow window,
                         const QString &suggestedName)
{
    auto copy = std::make_shared<const monitoring::History>(history); // as it was when asked for
    ask(tr("Save the values"), QStringLiteral("csv"), suggestedName,
        [this, copy, window](const QString &path) { writeCsv(*copy, window, path); });
}

void Exporter::ask(const QString &title, const QString &suffix, const QString &suggestedName,
                   std::function<void(const QString &path)> then)
{
    auto *dialog = new QFileDialog(m_owner, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(QString(u"*." + suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void Exporter::writePicture(const QImage &picture, const QString &path)
{
    write(
        [picture] {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            picture.save(&buffer, "PNG");
            return bytes;
        },
        path);
}

void Exporter::writeCsv(const monitoring::History &history, metrics::TimeWindow window,
                        const QString &path)
{
    auto copy = std::make_shared<const monitoring::History>(history);
    write([copy, window] { return QByteArray::fromStdString(csv(*copy, window)); }, path);
}

void Exporter::write(Encode encode, const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    kit::whenDone(this, promise->future(), [this, path](const Result<void> &answer) {
        const QString name = QFileInfo(path).fileName();
        Q_EMIT finished(answer ? format::filled(tr("{name} saved"), {{QLatin1String("name"), name}})
                               : format::sentence(answer.error(), {}).headline);
    });
    m_thread.post([promise, encode = std::move(encode), path](const std::stop_token &token) {
        promise->start();
        promise->addResult(token.stop_requested() ? Result<void>(Error{ErrorCode::Cancelled, {}})
                                                  : save(encode(), path));
        promise->finish();
    });
}

QString exportName(const QString &server, const QString &suffix)
{
    QString name;
    for (const QChar letter : server) {
        const bool isPlain =
            letter.isLetterOrNumber() || letter == u' ' || letter == u'-' || letter == u'_';
        name += isPlain ? letter : QChar(u'-');
    }
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    return QString(name + u' ' + time + u'.' + suffix);
}

} // namespace larder::overview
