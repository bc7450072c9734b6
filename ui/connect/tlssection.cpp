// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/tlssection.h"

#include "ui/connect/captionedcheck.h"
#include "ui/connect/fileedit.h"
#include "ui/connect/formrow.h"

#include <QHBoxLayout>

namespace larder::connect {

TlsSection::TlsSection(QWidget *parent)
    : FormSection(tr("TLS"), parent)
    , m_switch(new QCheckBox(tr("Encrypt"), this))
    , m_verify(new CaptionedCheck(tr("Chain and host name"),
                                  tr("Turning this off is shown in the window as long as it is "
                                     "off"),
                                  this))
    , m_serverName(new kit::LineEdit(this))
{
    const auto pem = tr("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)");
    m_caFile = new FileEdit(tr("Choose the CA file"), pem, this);
    m_certificate = new FileEdit(tr("Choose the certificate"), pem, this);
    m_key = new FileEdit(tr("Choose the key"), pem, this);
    m_serverName->setPlaceholderText(tr("same as host"));
    m_caFile->setPlaceholderText(tr("system"));
    m_certificate->setPlaceholderText(tr("none"));
    m_key->setPlaceholderText(tr("none"));
    m_verify->setChecked(true);
    m_switch->setAccessibleName(tr("Encrypt the connection with TLS"));
    head()->addWidget(m_switch);

    auto *verifyRow = addRow(tr("Verify"));
    verifyRow->add(m_verify, 1);
    auto *serverRow = addRow(tr("Server name"));
    serverRow->add(m_serverName, 4);
    serverRow->add(tr("CA file"), m_caFile, 3);
    auto *clientRow = addRow(tr("Certificate"));
    clientRow->add(m_certificate, 4);
    clientRow->add(tr("Key"), m_key, 3);
    m_rows = {verifyRow, serverRow, clientRow};

    know(QStringLiteral("tls"), verifyRow, static_cast<QWidget *>(m_switch));
    know(QStringLiteral("verify"), verifyRow, static_cast<QWidget *>(m_verify));
    know(QStringLiteral("serverName"), serverRow, m_serverName);
    know(QStringLiteral("caFile"), serverRow, m_caFile);
    know(QStringLiteral("certificateFile"), clientRow, m_certificate);
    know(QStringLiteral("keyFile"), clientRow, m_key);
    connect(m_switch, &QCheckBox::toggled, this, &TlsSection::showSwitch);
    connect(m_switch, &QCheckBox::clicked, this, &FormSection::edited);
    connect(m_verify->box(), &QCheckBox::clicked, this, &FormSection::edited);
    showSwitch();
}

void TlsSection::showSwitch()
{
    for (auto *row : m_rows)
        row->setEnabled(m_switch->isChecked());
}

void TlsSection::turn(Encryption encryption)
{
    m_switch->setChecked(encryption == Encryption::On);
}

void TlsSection::setServerName(const QString &name)
{
    m_serverName->setText(name);
}

void TlsSection::load(const profiles::Profile &profile)
{
    const auto &tls = profile.options.connect.tls;
    m_switch->setChecked(tls.has_value());
    if (!tls) // what was typed stays, for when it is switched on again
        return;
    m_verify->setChecked(tls->verify == redis::TlsVerify::ChainAndHost);
    m_serverName->setText(QString::fromStdString(tls->serverName));
    m_caFile->setPath(tls->caFile);
    m_certificate->setPath(tls->certificateFile);
    m_key->setPath(tls->keyFile);
}

void TlsSection::store(profiles::Profile &profile) const
{
    auto &tls = profile.options.connect.tls;
    if (!m_switch->isChecked()) {
        tls.reset();
        return;
    }
    tls = redis::TlsOptions{
        .verify =
            m_verify->isChecked() ? redis::TlsVerify::ChainAndHost : redis::TlsVerify::Nothing,
        .serverName = m_serverName->text().trimmed().toStdString(),
        .caFile = m_caFile->path(),
        .certificateFile = m_certificate->path(),
        .keyFile = m_key->path(),
    };
}

} // namespace larder::connect
