// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/secret.h"
#include "engine/profiles/profile.h"
#include "ui/connect/formsection.h"
#include "ui/connect/remedy.h"
#include "ui/connect/signinsection.h"

#include <QScrollArea>
#include <QStringList>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace larder::connect {

class NameSection;
class TlsSection;
class UrlSection;

/// Every field of a profile, in sections under one another. The URL on top fills the fields and
/// follows them. Whatever is typed stays as typed; what is wrong is said beside it.
///
/// Thread: gui.
class ProfileForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    /// `taken` are the names of the other servers.
    void load(const profiles::Profile &profile, SignInSection::Kept kept,
              const std::vector<profiles::Profile> &others);
    void setUrl(const QString &url);
    /// Cures what a test found; ShowCertificate is not the form's.
    void apply(const Remedy &remedy);

    profiles::Profile profile() const;      ///< valid when problems() is empty
    std::optional<Secret> password() const; ///< nullopt: the kept one was not touched
    const std::vector<Problem> &problems() const { return m_problems; }

    int sectionCount() const { return static_cast<int>(m_titled.size()); }
    QString sectionTitle(int section) const;
    /// Whether one of its fields is wrong, or a test failed there.
    bool hasTrouble(int section) const;
    void goTo(int section);
    void edit(const QString &field);

    /// A test failed because of `field`.
    void showFailed(const QString &field);
    void clearFailed();

Q_SIGNALS:
    void edited();
    void troubleChanged();
    void sectionReached(int section); ///< by scrolling

private:
    template<typename Section>
    Section *add(Section *section);
    void sectionEdited(FormSection *section);
    void fillFromUrl();
    void showChanged(const profiles::Profile &changed);
    void refresh();
    std::vector<Problem> findProblems() const;
    std::vector<Problem> acrossSections(const profiles::Profile &profile) const;
    QString passwordWarning(const profiles::Profile &profile) const;
    QString suggestedName(const profiles::Profile &profile) const;
    int sectionOf(const QString &field) const;
    void tellSection();

    profiles::Profile m_loaded; // what the controls do not show stays as it was
    std::vector<profiles::Profile> m_others;
    QVBoxLayout *m_layout;
    UrlSection *m_url;
    NameSection *m_name;
    SignInSection *m_signIn;
    TlsSection *m_tls;
    std::vector<FormSection *> m_sections; // all, Qt children
    std::vector<FormSection *> m_titled;   // those in the list
    std::vector<Problem> m_problems;
    bool m_isJumping = false; // to the section that was chosen, which needs not be told
    QString m_failedField;    // empty: none
};

} // namespace larder::connect
