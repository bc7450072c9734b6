// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/servercommands.h"

#include "engine/host/servercontext.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/dialogwidth.h"
#include "ui/connect/importdialog.h"
#include "ui/connect/passworddialog.h"

#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace larder::connect {

using host::ServerContext;

namespace {

constexpr int questionWidth = 440;
constexpr int margin = 16;

QString nameOf(const ServerContext *server)
{
    return QString::fromStdString(server->profile().name);
}

} // namespace

ServerCommands::ServerCommands(SavedServers &servers, QWidget *window)
    : QObject(window)
    , m_servers(servers)
    , m_window(window)
{
    connect(&m_servers, &SavedServers::passwordWanted, this, &ServerCommands::enqueue);
}

void ServerCommands::connectToServer()
{
    connectToServer(QString());
}

void ServerCommands::connectToServer(const QString &url)
{
    profiles::Profile fresh;
    fresh.id = profiles::newProfileId();
    fresh.sampleEvery = m_sampleEvery;
    open({.profile = fresh, .others = m_servers.profiles(), .keptPassword = {}, .url = url},
         nullptr);
}

void ServerCommands::editServer(ServerContext *server)
{
    if (m_servers.isDemo(server)) {
        Q_EMIT said(tr("The demo makes its own connection; there is nothing to edit."));
        return;
    }
    const auto profile = server->profile();
    auto others = m_servers.profiles();
    others.erase(std::remove_if(others.begin(), others.end(),
                                [&profile](const auto &other) { return other.id == profile.id; }),
                 others.end());
    const auto kept = [this, profile](profiles::SecretStore::ReadDone done) {
        m_servers.passwords().read(profile, std::move(done));
    };
    open({.profile = profile, .others = std::move(others), .keptPassword = kept, .url = {}},
         server);
}

void ServerCommands::open(const ConnectRequest &request, ServerContext *edited)
{
    auto *dialog = new ConnectDialog(request, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::importWanted, this, &ServerCommands::importServers);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, isNew = edited == nullptr, server = QPointer<ServerContext>(edited)] {
                settle(*dialog->decision(), server, isNew);
            });
    dialog->open();
}

void ServerCommands::settle(const Accepted &accepted, ServerContext *server, bool isNew)
{
    // Gone meanwhile: what was typed is kept all the same.
    auto *settled = isNew || !server ? m_servers.add(accepted) : m_servers.change(server, accepted);
    Q_EMIT chosen(settled);
}

void ServerCommands::duplicateServer(ServerContext *server)
{
    if (!m_servers.isDemo(server))
        editServer(m_servers.duplicate(server));
}

void ServerCommands::removeServer(ServerContext *server)
{
    auto *dialog = new kit::Dialog(tr("Remove %1").arg(nameOf(server)), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->body()->setContentsMargins(margin, margin, margin, margin);
    auto *text = new kit::PlainLabel(tr("Larder forgets this connection and its password. The "
                                        "server and its data stay as they are."),
                                     theme::Type::Body, theme::Role::Text, dialog);
    text->setWordWrap(true);
    dialog->body()->addWidget(text);
    auto *keep = dialog->addButton(tr("Keep it"), kit::ButtonKind::Default);
    const auto *remove = dialog->addButton(tr("Remove the connection"), kit::ButtonKind::Confirm);
    dialog->setDestructive();
    dialog->setInitialButton(keep);
    setDialogWidth(*dialog, questionWidth);
    connect(keep, &QAbstractButton::clicked, dialog, &QDialog::reject);
    connect(remove, &QAbstractButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, server = QPointer<ServerContext>(server)] {
        if (server)
            m_servers.remove(server);
    });
    dialog->open();
}

void ServerCommands::importServers()
{
    auto *dialog = new ImportDialog(m_servers.profiles(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto list = dialog->decisions();
        for (const auto &accepted : list)
            m_servers.add(accepted);
        Q_EMIT said(list.size() == 1 ? tr("1 server added, not contacted yet")
                                     : tr("%1 servers added, none contacted yet").arg(list.size()));
    });
    dialog->open();
}

void ServerCommands::signIn(ServerContext *server)
{
    enqueue(server, Asking::Missing);
}

void ServerCommands::enqueue(ServerContext *server, Asking why)
{
    m_questions.push_back({server, why});
    if (!m_isAsking)
        askNext();
}

void ServerCommands::askNext()
{
    while (!m_questions.empty() && !m_questions.front().server)
        m_questions.pop_front();
    m_isAsking = !m_questions.empty();
    if (!m_isAsking)
        return;

    const auto [server, why] = m_questions.front();
    m_questions.pop_front();
    auto *dialog = new PasswordDialog(server->profile(), why, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, asked = server](int outcome) {
        if (outcome == QDialog::Accepted && asked)
            m_servers.connectServer(asked, dialog->password());
        askNext();
    });
    dialog->open();
}

} // namespace larder::connect
