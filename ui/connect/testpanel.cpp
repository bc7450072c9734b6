// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/testpanel.h"

#include "ui/connect/rule.h"
#include "ui/connect/testrow.h"
#include "ui/connect/testwords.h"
#include "ui/kit/button.h"
#include "ui/kit/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace larder::connect {

using namespace std::chrono_literals;
using redis::ConnectPhase;
using theme::Role;
using theme::Type;

namespace {

constexpr int side = 14;
constexpr int headHeight = 44;
constexpr int betweenRows = 14;
constexpr int linkPadding = 4;

} // namespace

TestPanel::TestPanel(QWidget *parent)
    : QWidget(parent)
    , m_clock(new kit::PlainLabel(QString(), Type::Small, Role::Text2, this))
    , m_stop(new kit::Button(tr("Stop"), kit::ButtonKind::Quiet, this))
{
    setAccessibleName(tr("Test of the connection"));
    m_stop->setButtonSize(kit::ButtonSize::Small);
    m_stop->setAutoDefault(false);
    m_stop->hide();
    connect(m_stop, &QAbstractButton::clicked, this, &TestPanel::stopWanted);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 0, side, 0);
    head->addWidget(new kit::PlainLabel(tr("Test"), Type::BodyStrong, Role::Text, this));
    head->addStretch(1);
    head->addWidget(m_clock);
    head->addWidget(m_stop);
    auto *headBox = new QWidget(this);
    headBox->setFixedHeight(headHeight);
    headBox->setLayout(head);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_rowsBox = new QWidget(scroll);
    m_rows = new QVBoxLayout(m_rowsBox);
    m_rows->setContentsMargins(0, 0, 0, side);
    m_rows->setSpacing(betweenRows);
    m_rows->addStretch(1);
    scroll->setWidget(m_rowsBox);
    scroll->viewport()->setAutoFillBackground(false);
    m_rowsBox->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headBox);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(needs());
}

QWidget *TestPanel::needs()
{
    auto *box = new QWidget(this);
    auto *text = new kit::PlainLabel(box);
    const auto rules = QString::fromUtf8(host::watchRules().data(),
                                         static_cast<qsizetype>(host::watchRules().size()));
    // The rules stand in the sentence in their own type.
    const auto words = tr("Larder needs %1 to watch.").split(QStringLiteral("%1"));
    text->setRuns({{words.value(0), Type::Cell, Role::Text},
                   {rules, Type::Mono, Role::Text2},
                   {words.value(1), Type::Cell, Role::Text}});
    text->setWordWrap(true);

    auto *copy = new kit::Button(tr("Copy as ACL line"), kit::ButtonKind::Link, box);
    copy->setButtonSize(kit::ButtonSize::Small);
    copy->setAutoDefault(false);
    connect(copy, &QAbstractButton::clicked, this,
            [this, copy] { copyAclLine(copy, host::aclLine(m_options.user)); });

    auto *layout = new QVBoxLayout(box);
    // The link brings its own padding.
    layout->setContentsMargins(side - linkPadding, side - 2, side, side - 4);
    text->setContentsMargins(linkPadding, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(text);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    return box;
}

void TestPanel::plan(const redis::ConnectOptions &options)
{
    m_options = options;
    m_options.password = Secret();
    m_hasResults = false;
    m_hasFailed = false;
    m_clock->setText({});
    while (m_rows->count() > 1) {
        auto *gone = m_rows->takeAt(0);
        gone->widget()->hide();
        gone->widget()->deleteLater(); // one of its buttons may have led here
        delete gone;
    }
    m_phases.clear();

    const bool isTcp = std::holds_alternative<redis::TcpAddress>(options.endpoint);
    for (const auto phase : {ConnectPhase::Resolve, ConnectPhase::Connect, ConnectPhase::Tls,
                             ConnectPhase::SignIn, ConnectPhase::Ping}) {
        const bool isLeftOut = (phase == ConnectPhase::Resolve && !isTcp)
            || (phase == ConnectPhase::Tls && !options.tls);
        if (!isLeftOut)
            m_phases[phase] = addRow(phaseTitle(phase));
    }
    m_rights = addRow(tr("Rights of the user"));
}

TestRow *TestPanel::addRow(const QString &title)
{
    auto *row = new TestRow(title, m_rowsBox);
    row->setUntried(tr("not tried"));
    m_rows->insertWidget(m_rows->count() - 1, row);
    return row;
}

TestRow *TestPanel::row(ConnectPhase phase)
{
    auto &found = m_phases[phase];
    if (!found)
        found = addRow(phaseTitle(phase));
    return found;
}

void TestPanel::begin(const redis::ConnectOptions &options, const QString &clock)
{
    plan(options);
    m_options.password = options.password;
    m_startedAt = clock;
    setRunning(true);
}

void TestPanel::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_stop->setVisible(isRunning);
    m_clock->setVisible(!isRunning);
    m_clock->setText(m_startedAt);
    if (!isRunning)
        m_options.password = Secret();
}

void TestPanel::add(const redis::PhaseReport &report)
{
    m_hasResults = true;
    if (report.error)
        showFailure(report);
    else
        row(report.phase)
            ->setDone(kit::Status::Good, foundText(report, m_options), tookText(report.took));
}

void TestPanel::showFailure(const redis::PhaseReport &report)
{
    m_hasFailed = true;
    auto *failed = row(report.phase);
    const auto remedies = remediesFor(report, m_options);
    auto reason = failureText(report, m_options);
    if (remedies.empty())
        reason += u' ' + failureAdvice(report, m_options);
    failed->setFailed(phaseFailedTitle(report.phase), reason, tookText(report.took));
    for (const auto &remedy : remedies)
        offer(failed, remedy, report.certificate, &remedy == &remedies.front());
}

void TestPanel::offer(TestRow *row, const Remedy &remedy,
                      const std::optional<redis::PeerCertificate> &certificate, bool isFirst)
{
    auto *button =
        row->addAction(remedy.text, isFirst ? kit::ButtonKind::Default : kit::ButtonKind::Quiet);
    if (remedy.kind == Remedy::Kind::ShowCertificate)
        connect(button, &QAbstractButton::clicked, this,
                [this, shown = *certificate] { Q_EMIT certificateWanted(shown); });
    else
        connect(button, &QAbstractButton::clicked, this,
                [this, remedy] { Q_EMIT remedyChosen(remedy); });
}

void TestPanel::finish(const host::TestVerdict &verdict)
{
    setRunning(false);
    if (verdict.inspection) {
        showInspection(*verdict.inspection);
    } else if (verdict.error && !m_hasFailed) {
        // It broke after the last phase, while the rights were being read.
        const redis::PhaseReport report{.phase = ConnectPhase::Ping, .error = verdict.error};
        m_rights->setFailed(
            tr("Rights not read"),
            failureText(report, m_options) + u' ' + failureAdvice(report, m_options), QString());
    }
}

void TestPanel::showAnswerer(const host::Inspection &inspection)
{
    const auto &hindrance = inspection.hindrance;
    auto text = inspection.identity ? identityText(*inspection.identity) : QString();
    const auto note = hindrance ? hindranceText(*hindrance, m_options)
        : inspection.identity   ? identityNote(*inspection.identity)
                                : QString();
    if (!note.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(". ")) + note;
    if (text.isEmpty())
        return;

    auto *row = addRow(tr("What answers"));
    m_rows->removeWidget(row);
    m_rows->insertWidget(m_rows->indexOf(m_rights), row);
    const auto status = hindrance ? kit::Status::Warning
        : note.isEmpty()          ? kit::Status::Good
                                  : kit::Status::Note;
    row->setDone(status, text, QString());
}

void TestPanel::showInspection(const host::Inspection &inspection)
{
    showAnswerer(inspection);
    const auto &rights = inspection.rights;
    const bool isLimited = !rights.denied.empty() || !rights.unknown.empty();
    m_rights->setDone(isLimited ? kit::Status::Warning : kit::Status::Good, rightsText(rights),
                      tookText(rights.took));
    if (rights.denied.empty())
        return;
    auto *copy = m_rights->addAction(tr("Copy what is missing"), kit::ButtonKind::Default);
    connect(copy, &QAbstractButton::clicked, this,
            [this, copy, rights] { copyAclLine(copy, host::missingRightsLine(rights)); });
}

void TestPanel::copyAclLine(kit::Button *button, const std::string &line)
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(line));
    button->startWork(tr("Copied"));
    QTimer::singleShot(2s, button, [button] { button->endWork(); });
}

void TestPanel::stopped()
{
    setRunning(false);
    m_clock->setText(tr("stopped"));
}

void TestPanel::setOutdated()
{
    if (m_hasResults && !m_isRunning)
        m_clock->setText(tr("%1, before the last change").arg(m_startedAt));
}

} // namespace larder::connect
