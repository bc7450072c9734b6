// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/importdialog.h"

#include "ui/connect/formrow.h"
#include "ui/connect/rule.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/whendone.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>
#include <memory>

namespace larder::connect {

using namespace std::chrono_literals;
using profiles::Import;

namespace {

constexpr QSize wanted(860, 600);
constexpr int margin = 16;
constexpr int textHeight = 112;
constexpr auto typingPause = 300ms;
constexpr qint64 mostBytes = 10 * 1024 * 1024 + 1; // one more than importProfiles() reads

/// Runs `read` on the pool: a file may lie on a slow disk, a list may be long.
template<typename Read>
QFuture<Import> onPool(Read read)
{
    auto promise = std::make_shared<QPromise<Import>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, read = std::move(read)] {
        promise->addResult(read());
        promise->finish();
    });
    return future;
}

Import importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Import nothing;
        nothing.rejected.push_back(
            {.line = 1, .error = {ErrorCode::FileUnreadable, file.errorString().toStdString()}});
        return nothing;
    }
    return profiles::importProfiles(file.read(mostBytes).toStdString());
}

} // namespace

ImportDialog::ImportDialog(std::vector<profiles::Profile> known, QWidget *window)
    : Dialog(tr("Import connections"), window)
    , m_model(new ImportModel(std::move(known), this))
    , m_pause(new QTimer(this))
{
    resize(wanted.boundedTo(window ? window->size() - QSize(32, 32) : wanted));
    setAcceptDrops(true);
    body()->setContentsMargins(margin, margin, margin, 0);
    body()->setSpacing(theme::measure::gap);
    addSource();
    addFound();

    const auto *cancel = addButton(tr("Cancel"), kit::ButtonKind::Default);
    m_import = addButton(QString(), kit::ButtonKind::Primary);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_import, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_model, &ImportModel::chosenChanged, this, &ImportDialog::showCount);
    showCount();
    m_text->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::addSource()
{
    m_text = new QPlainTextEdit(this);
    m_text->setFont(theme::font(theme::Type::Mono));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(textHeight);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("List of connections"));
    m_text->setPlaceholderText(tr("Paste a list here, one server a line:") + QStringLiteral("\n\n")
                               + QStringLiteral("redis://user@cache-1.example:6379/0\n"
                                                "cache-2 = rediss://cache-2.example:6380"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &ImportDialog::readPasted);

    auto *open = new kit::Button(tr("Open a file…"), kit::ButtonKind::Default, this);
    open->setIconName(QStringLiteral("folder"));
    open->setAutoDefault(false);
    connect(open, &QAbstractButton::clicked, this, &ImportDialog::openFile);
    m_source = new kit::PlainLabel(tr("A list of redis:// URLs, or what Redis Insight or Another "
                                      "Redis Desktop Manager exported. Passwords in it go to the "
                                      "keychain; nothing is contacted."),
                                   theme::Type::Small, theme::Role::Text2, this);
    m_source->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::measure::gap);
    row->addWidget(open);
    row->addWidget(m_source, 1);
    body()->addWidget(m_text);
    body()->addLayout(row);
    body()->addWidget(new Rule(Qt::Horizontal, this));
}

void ImportDialog::addFound()
{
    m_count = new kit::PlainLabel(QString(), theme::Type::BodyStrong, theme::Role::Text, this);
    m_label = new kit::SegmentedControl(tr("Label for all"), this);
    m_label->addColouredSegment(tr("Development"), theme::Role::Development);
    m_label->addColouredSegment(tr("Staging"), theme::Role::Staging);
    m_label->addColouredSegment(tr("Production"), theme::Role::Production);
    m_label->allowNone();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_count, 1);
    row->addWidget(
        new kit::PlainLabel(tr("Label for all"), theme::Type::Body, theme::Role::Text2, this));
    row->addWidget(m_label);
    body()->addLayout(row);

    m_table = new kit::TableView(tr("Connections found"), this);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    body()->addWidget(m_table, 1);
}

void ImportDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a list of connections"), QString(),
                                   tr("Lists and exports (*.txt *.json *.ano *.conf);;"
                                      "All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->open();
}

void ImportDialog::readFile(const QString &path)
{
    m_pause->stop();
    m_source->setText(tr("Read from %1").arg(QFileInfo(path).fileName()));
    const auto reading = ++m_reading;
    kit::whenDone(this, onPool([path] { return importFile(path); }),
                  [this, reading](Import import) {
                      if (reading == m_reading)
                          showImport(std::move(import));
                  });
}

void ImportDialog::readPasted()
{
    const auto reading = ++m_reading;
    auto text = m_text->toPlainText().toStdString();
    kit::whenDone(this, onPool([text = std::move(text)] { return profiles::importProfiles(text); }),
                  [this, reading](Import import) {
                      if (reading == m_reading)
                          showImport(std::move(import));
                  });
}

void ImportDialog::showImport(Import import)
{
    m_model->show(std::move(import));
    m_table->fitColumns(ImportModel::Address);
}

void ImportDialog::showCount()
{
    QString text = foundText(m_model->foundCount());
    if (const int rejected = m_model->rejectedCount(); rejected > 0)
        text += QStringLiteral(", ") + rejectedText(rejected);
    m_count->setText(text);

    const int chosen = m_model->chosenCount();
    m_import->setEnabled(chosen > 0);
    m_import->setText(importText(chosen));
}

QString ImportDialog::foundText(int servers)
{
    if (servers == 0)
        return tr("No server found yet");
    return servers == 1 ? tr("1 server found") : tr("%1 servers found").arg(servers);
}

QString ImportDialog::rejectedText(int lines)
{
    return lines == 1 ? tr("1 line not understood") : tr("%1 lines not understood").arg(lines);
}

QString ImportDialog::importText(int servers)
{
    if (servers == 0)
        return tr("Import");
    return servers == 1 ? tr("Import 1 server") : tr("Import %1 servers").arg(servers);
}

std::vector<connect::Accepted> ImportDialog::decisions() const
{
    std::vector<connect::Accepted> list;
    for (auto &[profile, password, leftOut] : m_model->chosen()) {
        auto copy = profile;
        copy.label = static_cast<profiles::Label>(m_label->current() + 1);
        copy.connectAtStart = false; // a long list is not contacted at once at the next start
        list.push_back({.profile = std::move(copy), .password = password, .connectNow = false});
    }
    return list;
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        readFile(urls.front().toLocalFile());
}

} // namespace larder::connect
