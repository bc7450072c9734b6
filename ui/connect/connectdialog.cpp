// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectdialog.h"

#include "ui/connect/certificatedialog.h"
#include "ui/connect/profileform.h"
#include "ui/connect/rule.h"
#include "ui/connect/sectionlist.h"
#include "ui/connect/testpanel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QShortcut>
#include <QTime>

namespace larder::connect {

namespace {

constexpr QSize wanted(1'074, 712);
constexpr int aroundIt = 16; // of the window, at least

constexpr int narrow = 1'040; // dialogs below this have a narrower panel
constexpr int panelWidth = 316;
constexpr int narrowPanelWidth = 276;

/// The ground of the test, darker than the form.
class Ground final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme::colour(theme::Role::Background));
    }
};

} // namespace

ConnectDialog::ConnectDialog(const ConnectRequest &request, QWidget *window)
    : Dialog(request.profile.name.empty() ? tr("Connect to a server") : tr("Edit the connection"),
             window)
    , m_request(request)
    , m_list(new SectionList(this))
    , m_form(new ProfileForm(this))
    , m_panel(new TestPanel)
{
    if (request.profile.name.empty()) {
        auto *import = new kit::Button(tr("Import a list…"), kit::ButtonKind::Quiet, this);
        import->setIconName(QStringLiteral("upload"));
        import->setAutoDefault(false);
        addHeadTool(import);
        connect(import, &QAbstractButton::clicked, this, [this] {
            reject();
            Q_EMIT importWanted();
        });
    }

    auto *ground = new Ground(this);
    auto *groundLayout = new QHBoxLayout(ground);
    groundLayout->setContentsMargins(0, 0, 0, 0);
    groundLayout->addWidget(m_panel);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_list);
    panes->addWidget(new Rule(Qt::Vertical, this));
    panes->addWidget(m_form, 1);
    panes->addWidget(new Rule(Qt::Vertical, this));
    panes->addWidget(ground);
    body()->addLayout(panes);
    addFoot();

    m_form->load(request.profile,
                 request.keptPassword ? SignInSection::Kept::Password
                                      : SignInSection::Kept::Nothing,
                 request.others);
    for (int i = 0; i < m_form->sectionCount(); ++i)
        m_list->addSection(m_form->sectionTitle(i));
    if (!request.url.isEmpty())
        m_form->setUrl(request.url);
    m_panel->plan(m_form->profile().options.connect);
    showTrouble();

    connect(m_list, &SectionList::chosen, m_form, &ProfileForm::goTo);
    connect(m_form, &ProfileForm::sectionReached, m_list, &SectionList::setCurrentSection);
    connect(m_form, &ProfileForm::edited, this, &ConnectDialog::formEdited);
    connect(m_form, &ProfileForm::troubleChanged, this, &ConnectDialog::showTrouble);
    connect(m_panel, &TestPanel::remedyChosen, this, &ConnectDialog::applyRemedy);
    connect(m_panel, &TestPanel::stopWanted, this, &ConnectDialog::stopTest);
    connect(m_panel, &TestPanel::certificateWanted, this,
            [this](const redis::PeerCertificate &certificate) {
                auto *dialog = new CertificateDialog(certificate, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    connect(&m_test, &host::ConnectionTest::phaseEnded, this, &ConnectDialog::phaseEnded);
    connect(&m_test, &host::ConnectionTest::finished, this, &ConnectDialog::testFinished);
    m_form->edit(QStringLiteral("url"));
    m_form->goTo(0);
}

ConnectDialog::~ConnectDialog()
{
    // A field that loses the focus on the way out still tells that it was edited.
    m_form->disconnect(this);
}

void ConnectDialog::addFoot()
{
    m_testButton = addButton(tr("Test"), kit::ButtonKind::Default, kit::FootSide::Left);
    m_testButton->setIconName(QStringLiteral("refresh"));
    m_reason = new kit::PlainLabel(QString(), theme::Type::Cell, theme::Role::Critical, this);
    addToFoot(m_reason, kit::FootSide::Left);
    const auto *cancel = addButton(tr("Cancel"), kit::ButtonKind::Default);
    m_save = addButton(tr("Save"), kit::ButtonKind::Default);
    m_saveAndConnect = addButton(tr("Save and connect"), kit::ButtonKind::Primary);
    setInitialButton(m_testButton);
    m_save->setToolTip(tr("Ctrl+S"));

    connect(m_testButton, &QAbstractButton::clicked, this, &ConnectDialog::test);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, [this] { decide(false); });
    connect(m_saveAndConnect, &QAbstractButton::clicked, this, [this] { decide(true); });
    auto *save = new QShortcut(QKeySequence::Save, this);
    connect(save, &QShortcut::activated, m_save, &QAbstractButton::click);
}

void ConnectDialog::showEvent(QShowEvent *event)
{
    fitToWindow();
    Dialog::showEvent(event);
}

void ConnectDialog::fitToWindow()
{
    const auto *window = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize room = window ? window->size() - 2 * QSize(aroundIt, aroundIt) : wanted;
    resize(wanted.boundedTo(room));
}

void ConnectDialog::resizeEvent(QResizeEvent *event)
{
    Dialog::resizeEvent(event);
    m_panel->setFixedWidth(width() < narrow ? narrowPanelWidth : panelWidth);
}

void ConnectDialog::formEdited()
{
    if (m_panel->isRunning())
        stopTest();
    if (m_panel->hasResults())
        m_panel->setOutdated();
    else
        m_panel->plan(m_form->profile().options.connect);
}

void ConnectDialog::showTrouble()
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->setTrouble(i, m_form->hasTrouble(i));
    const auto &problems = m_form->problems();
    const bool isFine = problems.empty();
    for (auto *button : {m_testButton, m_save, m_saveAndConnect})
        button->setEnabled(isFine);
    m_reason->setText(isFine ? QString() : problems.front().sentence);
}

void ConnectDialog::test()
{
    m_form->clearFailed();
    const auto typed = m_form->password();
    if (typed || !m_request.keptPassword) {
        runTest(typed.value_or(Secret()));
        return;
    }
    m_request.keptPassword([this, self = QPointer(this)](const Result<Secret> &kept) {
        if (self)
            runTest(kept ? *kept : Secret());
    });
}

void ConnectDialog::runTest(const Secret &password)
{
    auto options = m_form->profile().options.connect;
    options.password = password;
    m_panel->begin(options, QTime::currentTime().toString(QStringLiteral("HH:mm:ss")));
    m_testButton->startWork(tr("Testing…"));
    m_test.start(std::move(options));
}

void ConnectDialog::stopTest()
{
    m_test.cancel();
    m_testButton->endWork();
    m_panel->stopped();
}

void ConnectDialog::phaseEnded(const redis::PhaseReport &report)
{
    m_panel->add(report);
    if (!report.error)
        return;
    const auto remedies = remediesFor(report, m_form->profile().options.connect);
    if (report.error->code == ErrorCode::TlsWrongHost)
        m_form->showFailed(QStringLiteral("serverName"));
    else if (!remedies.empty() && remedies.front().kind == Remedy::Kind::EditField)
        m_form->showFailed(remedies.front().value);
    else if (report.phase == redis::ConnectPhase::Tls)
        m_form->showFailed(QStringLiteral("tls"));
}

void ConnectDialog::testFinished(const host::TestVerdict &verdict)
{
    m_testButton->endWork();
    m_panel->finish(verdict);
}

void ConnectDialog::applyRemedy(const Remedy &remedy)
{
    m_form->apply(remedy);
    if (remedy.kind != Remedy::Kind::EditField)
        test();
}

void ConnectDialog::decide(bool connectNow)
{
    if (!m_form->problems().empty())
        return;
    m_decision = connect::Accepted{
        .profile = m_form->profile(), .password = m_form->password(), .connectNow = connectNow};
    accept();
}

} // namespace larder::connect
