// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/redis/connectoptions.h"
#include "ui/connect/formsection.h"

namespace larder::connect {

/// The URL of the server. It fills the other fields and follows them; a password never stays in it.
///
/// Thread: gui.
class UrlSection final : public FormSection
{
    Q_OBJECT

public:
    explicit UrlSection(QWidget *parent = nullptr);

    /// As if it was typed; for a server that was found or pasted elsewhere.
    void setUrl(const QString &url);

    void load(const profiles::Profile &profile) override;  ///< shows its URL
    void store(profiles::Profile &profile) const override; ///< endpoint, TLS switch, user, database
    std::vector<Problem> problems() const override;

    bool isEditing() const;

Q_SIGNALS:
    /// A person changed it and it is a URL: store() has something to say.
    void given();
    void passwordGiven(const QString &password);

private:
    void urlEdited(const QString &typed);
    void finish();

    kit::LineEdit *m_url;
    QString m_wrong; // what is wrong, said once the person is done typing; empty: nothing
};

} // namespace larder::connect
