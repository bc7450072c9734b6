// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plainlabel.h"
#include "ui/kit/statusmark.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace larder::kit {

/// A surface with a head (title, unit, tools at the right) and a body.
///
/// Thread: gui.
class Card : public QWidget
{
    Q_OBJECT

public:
    /// Without a title there is no head, only the body.
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setUnit(const QString &unit); ///< small, after the title: "per second"
    void addTool(QWidget *tool);       ///< at the right of the head, after the others

    /// Its margins are the card's padding. Tables that reach the edges set them to 0.
    QVBoxLayout *body() const { return m_body; }

    /// A border in the colour of the status; nullopt: the usual one.
    void setAlert(std::optional<Status> status);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_head;
    PlainLabel *m_title;
    PlainLabel *m_unit;
    QHBoxLayout *m_tools;
    QVBoxLayout *m_body;
    std::optional<Status> m_alert;
};

} // namespace larder::kit
