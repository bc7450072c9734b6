// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/profileform.h"

#include "ui/connect/costsection.h"
#include "ui/connect/guardsection.h"
#include "ui/connect/keyssection.h"
#include "ui/connect/namesection.h"
#include "ui/connect/poolsection.h"
#include "ui/connect/rule.h"
#include "ui/connect/serversection.h"
#include "ui/connect/tlssection.h"
#include "ui/connect/urlsection.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace larder::connect {

using profiles::Profile;

namespace {

constexpr int margin = 16;
constexpr int besideScrollBar = 8;
constexpr int defaultPort = 6379;

/// A name is cut at its first dot, an address is not.
bool isNumeric(const std::string &host)
{
    return host.find(':') != std::string::npos
        || host.find_first_not_of("0123456789.") == std::string::npos;
}

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(margin, margin, besideScrollBar, margin);
    m_layout->setSpacing(theme::measure::gap);

    m_url = add(new UrlSection(content));
    m_name = add(new NameSection(content));
    add(new ServerSection(content));
    m_signIn = add(new SignInSection(content));
    m_tls = add(new TlsSection(content));
    add(new PoolSection(content));
    add(new KeysSection(content));
    add(new GuardSection(content));
    add(new CostSection(content));
    m_layout->addStretch(1);

    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Connection"));
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    connect(m_url, &UrlSection::given, this, &ProfileForm::fillFromUrl);
    connect(m_url, &UrlSection::passwordGiven, m_signIn, &SignInSection::setPassword);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ProfileForm::tellSection);
}

template<typename Section>
Section *ProfileForm::add(Section *section)
{
    if (!section->title().isEmpty()) {
        m_titled.push_back(section);
        m_layout->addWidget(new Rule(Qt::Horizontal, widget()));
    }
    m_sections.push_back(section);
    m_layout->addWidget(section);
    connect(section, &FormSection::edited, this, [this, section] { sectionEdited(section); });
    return section;
}

void ProfileForm::load(const Profile &profile, SignInSection::Kept kept,
                       const std::vector<Profile> &others)
{
    m_loaded = profile;
    m_others = others;
    QStringList taken;
    for (const auto &other : others)
        taken.append(QString::fromStdString(other.name));
    m_name->setTaken(taken);
    m_signIn->setKept(kept);
    for (auto *section : m_sections)
        section->load(profile);
    refresh();
}

void ProfileForm::setUrl(const QString &url)
{
    m_url->setUrl(url);
    m_url->load(profile());
    refresh();
}

void ProfileForm::fillFromUrl()
{
    auto changed = profile();
    m_url->store(changed);
    // Switched first, so that the details of TLS that stand there come along.
    m_tls->turn(changed.options.connect.tls ? TlsSection::Encryption::On
                                            : TlsSection::Encryption::Off);
    changed = profile();
    m_url->store(changed);
    showChanged(changed);
}

void ProfileForm::showChanged(const Profile &changed)
{
    for (auto *section : m_sections) {
        // A name that was only suggested is not to look like one that was typed.
        if (section != m_url && section != m_name)
            section->load(changed);
    }
    if (!m_url->isEditing())
        m_url->load(changed);
    refresh();
    Q_EMIT edited();
}

void ProfileForm::sectionEdited(FormSection *section)
{
    if (section != m_url || m_url->problems().empty())
        m_url->load(profile());
    if (section->holds(m_failedField))
        clearFailed();
    refresh();
    Q_EMIT edited();
}

void ProfileForm::apply(const Remedy &remedy)
{
    switch (remedy.kind) {
    case Remedy::Kind::EditField:
        edit(remedy.value);
        return;
    case Remedy::Kind::UseServerName:
        m_tls->setServerName(remedy.value);
        break;
    case Remedy::Kind::TurnTlsOn:
        m_tls->turn(TlsSection::Encryption::On);
        break;
    case Remedy::Kind::TurnTlsOff:
        m_tls->turn(TlsSection::Encryption::Off);
        break;
    case Remedy::Kind::ShowCertificate:
        return;
    }
    clearFailed();
    showChanged(profile());
}

Profile ProfileForm::profile() const
{
    auto profile = m_loaded;
    for (const auto *section : m_sections) {
        if (section != m_url)
            section->store(profile);
    }
    // A Unix socket never leaves this computer.
    if (std::holds_alternative<redis::UnixSocket>(profile.options.connect.endpoint))
        profile.options.connect.tls.reset();
    return profile;
}

std::optional<Secret> ProfileForm::password() const
{
    return m_signIn->password();
}

std::vector<Problem> ProfileForm::findProblems() const
{
    std::vector<Problem> list;
    for (const auto *section : m_sections) {
        const auto own = section->problems();
        list.insert(list.end(), own.begin(), own.end());
    }
    const auto common = acrossSections(profile());
    list.insert(list.end(), common.begin(), common.end());
    if (!list.empty())
        return list;

    if (const auto valid = profiles::validate(profile()); !valid)
        return {{.field = QString::fromStdString(valid.error().detail),
                 .sentence = tr("This cannot be used")}};
    return {};
}

std::vector<Problem> ProfileForm::acrossSections(const Profile &profile) const
{
    const auto &tls = profile.options.connect.tls;
    if (profile.label == profiles::Label::Production && tls
        && tls->verify == redis::TlsVerify::Nothing)
        return {{.field = QStringLiteral("verify"),
                 .sentence = tr("A production server is always verified: choose the CA file that "
                                "vouches for it")}};
    return {};
}

void ProfileForm::refresh()
{
    const auto now = profile();
    m_name->setSuggestion(suggestedName(now));
    m_signIn->setWarning(passwordWarning(now));
    m_problems = findProblems();
    for (auto *section : m_sections)
        section->showProblems(m_problems);
    Q_EMIT troubleChanged();
}

QString ProfileForm::passwordWarning(const Profile &profile) const
{
    const auto password = m_signIn->password();
    const auto &connect = profile.options.connect;
    const bool hasPassword = !password || !password->isEmpty();
    if (!hasPassword || connect.tls || redis::isLocal(connect.endpoint))
        return {};
    return tr("Without TLS a password crosses the network readable by anybody");
}

QString ProfileForm::suggestedName(const Profile &profile) const
{
    std::string name;
    if (const auto *address = std::get_if<redis::TcpAddress>(&profile.options.connect.endpoint)) {
        const auto &host = address->host;
        name = isNumeric(host) ? host : host.substr(0, host.find('.'));
        if (address->port != defaultPort && !name.empty())
            name += ':' + std::to_string(address->port);
    } else {
        const auto &path = std::get<redis::UnixSocket>(profile.options.connect.endpoint).path;
        name = path.substr(path.rfind('/') + 1);
    }
    return name.empty() ? QString() : QString::fromStdString(profiles::freeName(name, m_others));
}

QString ProfileForm::sectionTitle(int section) const
{
    return m_titled[static_cast<std::size_t>(section)]->title();
}

bool ProfileForm::hasTrouble(int section) const
{
    if (sectionOf(m_failedField) == section)
        return true;
    return std::any_of(
        m_problems.begin(), m_problems.end(),
        [this, section](const Problem &problem) { return sectionOf(problem.field) == section; });
}

int ProfileForm::sectionOf(const QString &field) const
{
    if (field.isEmpty())
        return -1;
    for (std::size_t i = 0; i < m_titled.size(); ++i) {
        if (m_titled[i]->holds(field))
            return static_cast<int>(i);
    }
    return 0; // in the head, which the first title leads to
}

void ProfileForm::goTo(int section)
{
    // The head belongs to the first section.
    const auto *target = m_titled[static_cast<std::size_t>(section)];
    m_isJumping = true;
    verticalScrollBar()->setValue(section == 0 ? 0 : target->y() - margin);
    m_isJumping = false;
}

void ProfileForm::tellSection()
{
    if (m_isJumping)
        return;
    // The line that decides runs from the top to the bottom of the view as the form scrolls, so
    // that every section has its turn.
    const auto *bar = verticalScrollBar();
    const int line = bar->value() + viewport()->height() * bar->value() / qMax(1, bar->maximum());
    int reached = 0;
    for (std::size_t i = 0; i < m_titled.size(); ++i) {
        if (m_titled[i]->y() <= line)
            reached = static_cast<int>(i);
    }
    Q_EMIT sectionReached(bar->value() == 0 ? 0 : reached);
}

void ProfileForm::edit(const QString &field)
{
    for (auto *section : m_sections) {
        if (!section->holds(field))
            continue;
        section->edit(field);
        if (focusWidget())
            ensureWidgetVisible(focusWidget(), 0, margin * 4);
        return;
    }
}

void ProfileForm::showFailed(const QString &field)
{
    clearFailed();
    m_failedField = field;
    for (auto *section : m_titled) {
        if (section->holds(field))
            section->showFailed(field);
    }
    Q_EMIT troubleChanged();
}

void ProfileForm::clearFailed()
{
    m_failedField.clear();
    for (auto *section : m_titled)
        section->clearFailed();
    Q_EMIT troubleChanged();
}

} // namespace larder::connect
