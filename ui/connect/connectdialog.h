// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/host/connectiontest.h"
#include "engine/profiles/profile.h"
#include "engine/profiles/secretstore.h"
#include "ui/connect/accepted.h"
#include "ui/connect/remedy.h"
#include "ui/connect/signinsection.h"
#include "ui/kit/dialog.h"

#include <functional>
#include <optional>
#include <vector>

namespace larder::connect {

class ProfileForm;
class SectionList;
class TestPanel;

/// What a connect dialog begins with.
struct ConnectRequest {
    profiles::Profile profile;             ///< a new one has an id and nothing else
    std::vector<profiles::Profile> others; ///< the servers that exist beside it
    /// Reads the password that is kept for the profile; empty: none is kept.
    std::function<void(profiles::SecretStore::ReadDone)> keptPassword;
    QString url; ///< fills the fields; empty: the profile does
};

/// Makes or edits a connection: the sections at the left, their fields in the middle, a test of
/// them at the right. Nothing is contacted before Test or Save and connect.
///
/// Thread: gui.
class ConnectDialog final : public kit::Dialog
{
    Q_OBJECT

public:
    ConnectDialog(const ConnectRequest &request, QWidget *window);
    ~ConnectDialog() override;

    /// What was decided; nullopt: cancelled, or not decided yet.
    const std::optional<connect::Accepted> &decision() const { return m_decision; }

    ProfileForm *form() const { return m_form; }
    TestPanel *testPanel() const { return m_panel; }

Q_SIGNALS:
    void importWanted(); ///< the dialog has closed

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addFoot();
    void fitToWindow();
    void formEdited();
    void showTrouble();
    void test();
    void runTest(const Secret &password);
    void stopTest();
    void testFinished(const host::TestVerdict &verdict);
    void phaseEnded(const redis::PhaseReport &report);
    void applyRemedy(const Remedy &remedy);
    void decide(bool connectNow);

    ConnectRequest m_request;
    std::optional<connect::Accepted> m_decision;
    host::ConnectionTest m_test;

    SectionList *m_list;
    ProfileForm *m_form;
    TestPanel *m_panel;
    kit::Button *m_testButton = nullptr;
    kit::Button *m_save = nullptr;
    kit::Button *m_saveAndConnect = nullptr;
    kit::PlainLabel *m_reason = nullptr;
};

} // namespace larder::connect
