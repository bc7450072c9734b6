// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <optional>

namespace larder::kit {

/// How something stands. Always told by shape, colour and word together.
enum class Status : std::uint8_t {
    Good,
    Warning,
    Critical,
    Note,
    Pending,
    Stale,
    Silent, ///< or no data
    Silenced,
    ReadOnly,
};

QString statusIcon(Status status); ///< name in resources/icons
theme::Role statusRole(Status status);
theme::Role statusGround(Status status); ///< the tinted ground of chips and banners
QString statusWord(Status status);

void paintStatusMark(QPainter &painter, const QRectF &where, Status status);

/// The mark alone: 12 or 14 px in rows, 16 elsewhere, 24 in dialogs.
///
/// Thread: gui.
class StatusMark final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusMark(Status status, int size = 16, QWidget *parent = nullptr);

    Status status() const { return m_status; }
    void setStatus(Status status);
    /// Another colour for the same shape: a silent server is red, a silent series is grey.
    void setRole(theme::Role role);

    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
    int m_size;
    std::optional<theme::Role> m_role;
};

} // namespace larder::kit
