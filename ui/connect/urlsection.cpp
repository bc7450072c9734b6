// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/urlsection.h"

#include "engine/redis/url.h"
#include "ui/connect/formrow.h"
#include "ui/connect/urltext.h"
#include "ui/kit/lineedit.h"

namespace larder::connect {

UrlSection::UrlSection(QWidget *parent)
    : FormSection(QString(), parent)
    , m_url(new kit::LineEdit(this))
{
    m_url->setMono();
    m_url->setObjectName(QStringLiteral("url"));
    m_url->setPlaceholderText(QStringLiteral("rediss://user@host:6379/0"));
    auto *row = addRow(tr("URL"));
    row->add(m_url, 1);
    row->setHelp(tr("Paste a URL and the fields follow. A password in it goes to the keychain."));
    know(QStringLiteral("url"), row, static_cast<QWidget *>(m_url));
    connect(m_url, &QLineEdit::textEdited, this, &UrlSection::urlEdited);
    connect(m_url, &QLineEdit::editingFinished, this, &UrlSection::finish);
}

void UrlSection::setUrl(const QString &url)
{
    m_url->setText(url);
    urlEdited(url);
}

void UrlSection::load(const profiles::Profile &profile)
{
    m_wrong.clear();
    m_url->setText(QString::fromStdString(redis::displayUrl(profile.options.connect)));
}

void UrlSection::store(profiles::Profile &profile) const
{
    const auto parsed = redis::parseUrl(m_url->text().trimmed().toStdString());
    if (!parsed)
        return;
    auto &connect = profile.options.connect;
    connect.endpoint = parsed->endpoint;
    connect.user = parsed->user;
    connect.database = parsed->database;
    if (!parsed->tls)
        connect.tls.reset();
    else if (!connect.tls)
        connect.tls = parsed->tls;
}

std::vector<Problem> UrlSection::problems() const
{
    if (m_wrong.isEmpty())
        return {};
    return {{.field = QStringLiteral("url"), .sentence = m_wrong}};
}

bool UrlSection::isEditing() const
{
    return m_url->hasFocus();
}

void UrlSection::urlEdited(const QString &typed)
{
    const auto parted = partPassword(typed);
    if (parted.password) {
        const auto behind = typed.size() - m_url->cursorPosition();
        m_url->setText(parted.shown);
        m_url->setCursorPosition(static_cast<int>(parted.shown.size() - behind));
        Q_EMIT passwordGiven(*parted.password);
    }
    if (redis::parseUrl(m_url->text().trimmed().toStdString())) {
        m_wrong.clear();
        Q_EMIT given();
    }
}

void UrlSection::finish()
{
    const auto typed = m_url->text().trimmed();
    const auto parsed = redis::parseUrl(typed.toStdString());
    const bool isFine = parsed || typed.isEmpty();
    m_wrong = isFine
        ? QString()
        : tr("No URL of a server: %1").arg(QString::fromStdString(parsed.error().detail));
    Q_EMIT edited();
}

} // namespace larder::connect
