// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/redis/certificate.h"
#include "ui/kit/dialog.h"

namespace larder::connect {

/// The certificate a server showed, to be compared with what its keeper says it should be. Looking
/// at it trusts nothing.
///
/// Thread: gui.
class CertificateDialog final : public kit::Dialog
{
    Q_OBJECT

public:
    CertificateDialog(const redis::PeerCertificate &certificate, QWidget *window);

private:
    void addLine(const QString &label, const QString &value, theme::Type type);
};

} // namespace larder::connect
