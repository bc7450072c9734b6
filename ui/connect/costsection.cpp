// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/costsection.h"

#include "ui/connect/captionedcheck.h"
#include "ui/connect/checkededit.h"
#include "ui/connect/formrow.h"

#include <QLocale>

#include <algorithm>

namespace larder::connect {

namespace {

constexpr int commandsPerSample = 2; // PING and INFO, see ServerSampler

} // namespace

CostSection::CostSection(QWidget *parent)
    : FormSection(tr("Own cost"), parent)
    , m_sampleRow(addRow(tr("Sample every")))
    , m_clientName(new kit::LineEdit(this))
    , m_atStart(new CaptionedCheck(tr("Connect when Larder starts"),
                                   tr("Otherwise nothing is contacted before you choose the "
                                      "server"),
                                   this))
{
    m_sampleEvery = addNumber(m_sampleRow, {}, QStringLiteral("sampleEveryMs"),
                              {200, 60'000, QStringLiteral("ms")});

    auto *row = addRow(tr("Listed as"));
    m_clientName->setMono();
    m_clientName->setPlaceholderText(tr("no name"));
    row->add(m_clientName, 1);
    row->setHelp(tr("The name of Larder's connections in the server's CLIENT LIST"));
    know(QStringLiteral("clientName"), row, m_clientName);

    row = addRow(QString());
    row->add(m_atStart, 1);

    connect(m_sampleEvery, &QLineEdit::textChanged, this, &CostSection::showCost);
    connect(m_atStart->box(), &QCheckBox::clicked, this, &FormSection::edited);
}

void CostSection::showCost()
{
    const auto every = m_sampleEvery->value();
    if (!every)
        return;
    const auto perMinute =
        static_cast<double>(commandsPerSample) * 60'000 / static_cast<double>(*every);
    m_sampleRow->setHelp(tr("%1 commands a minute, about 3 KB each")
                             .arg(QLocale().toString(perMinute, 'f', perMinute < 10 ? 1 : 0)));
}

void CostSection::load(const profiles::Profile &profile)
{
    m_sampleEvery->setValue(profile.sampleEvery.count());
    m_clientName->setText(QString::fromStdString(profile.options.connect.clientName));
    m_atStart->setChecked(profile.connectAtStart);
    showCost();
}

void CostSection::store(profiles::Profile &profile) const
{
    m_sampleEvery->storeTo(profile.sampleEvery);
    profile.options.connect.clientName = m_clientName->text().trimmed().toStdString();
    profile.connectAtStart = m_atStart->isChecked();
}

std::vector<Problem> CostSection::problems() const
{
    auto list = FormSection::problems();
    const auto name = m_clientName->text().trimmed();
    const bool isPlain =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'!' && c <= u'~'; });
    if (!isPlain)
        list.push_back(problem(QStringLiteral("clientName"), tr("Listed as"),
                               tr("letters, digits and signs without spaces")));
    return list;
}

} // namespace larder::connect
