// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/certificatedialog.h"

#include "ui/connect/dialogwidth.h"
#include "ui/connect/formrow.h"
#include "ui/connect/testwords.h"
#include "ui/format/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace larder::connect {

using theme::Type;

namespace {

constexpr int dialogWidth = 560;
constexpr int margin = 16;
constexpr int fingerprintHalf = 48; // 16 of the 32 bytes, with their colons

/// On two lines of 16 bytes, as it is read out on the telephone.
QString inTwoLines(const std::string &fingerprint)
{
    const auto text = QString::fromStdString(fingerprint);
    return text.left(fingerprintHalf) + u'\n' + text.mid(fingerprintHalf);
}

} // namespace

CertificateDialog::CertificateDialog(const redis::PeerCertificate &certificate, QWidget *window)
    : Dialog(tr("Certificate of the server"), window)
{
    body()->setContentsMargins(margin, margin, margin, margin);
    body()->setSpacing(theme::measure::gap);

    QStringList names;
    for (const auto &name : certificate.names)
        names.append(format::fromServer(name));
    const bool vouchesForItself = certificate.issuer == certificate.subject;
    const auto issuer = vouchesForItself ? tr("itself") : format::fromServer(certificate.issuer);

    addLine(tr("Subject"), format::fromServer(certificate.subject), Type::Mono);
    addLine(tr("For"), names.join(QStringLiteral(", ")), Type::Mono);
    addLine(tr("Issued by"), issuer, Type::Mono);
    addLine(tr("Valid"),
            tr("from %1 until %2")
                .arg(dateText(certificate.validFrom), dateText(certificate.validUntil)),
            Type::Body);
    addLine(tr("SHA-256"), inTwoLines(certificate.fingerprint), Type::Mono);
    auto *hint = new kit::PlainLabel(tr("Compare the fingerprint with the one that the server's "
                                        "keeper gives you by another way."),
                                     Type::Cell, theme::Role::Text2, this);
    hint->setWordWrap(true);
    body()->addWidget(hint);

    auto *copy =
        addButton(tr("Copy the fingerprint"), kit::ButtonKind::Default, kit::FootSide::Left);
    connect(copy, &QAbstractButton::clicked, this,
            [fingerprint = QString::fromStdString(certificate.fingerprint)] {
                QGuiApplication::clipboard()->setText(fingerprint);
            });
    auto *close = addButton(tr("Close"), kit::ButtonKind::Default);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    setInitialButton(close);
    setDialogWidth(*this, dialogWidth);
}

void CertificateDialog::addLine(const QString &label, const QString &value, Type type)
{
    auto *row = new FormRow(label, this);
    auto *text = new kit::PlainLabel(value, type, theme::Role::Text, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->add(text, 1);
    body()->addWidget(row);
}

} // namespace larder::connect
