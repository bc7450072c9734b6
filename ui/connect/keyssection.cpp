// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/keyssection.h"

#include "engine/base/escape.h"
#include "ui/connect/formrow.h"
#include "ui/kit/lineedit.h"

namespace larder::connect {

namespace {

constexpr std::size_t longestPrefix = 256;

} // namespace

KeysSection::KeysSection(QWidget *parent)
    : FormSection(tr("Keys and prefix"), parent)
    , m_prefix(new kit::LineEdit(this))
{
    m_prefix->setMono();
    m_prefix->setPlaceholderText(tr("none"));
    auto *row = addRow(tr("Key prefix"));
    row->add(m_prefix, 1);
    row->setHelp(tr("What every key of the deployment begins with, such as shop:"));
    know(QStringLiteral("keyPrefix"), row, m_prefix);
}

void KeysSection::load(const profiles::Profile &profile)
{
    m_prefix->setText(QString::fromStdString(escaped(profile.keyPrefix)));
}

void KeysSection::store(profiles::Profile &profile) const
{
    profile.keyPrefix = unescaped(m_prefix->text().toStdString());
}

std::vector<Problem> KeysSection::problems() const
{
    const auto field = QStringLiteral("keyPrefix");
    const auto prefix = unescaped(m_prefix->text().toStdString());
    if (prefix.find_first_of("{}") != std::string::npos)
        return {problem(field, tr("Key prefix"), tr("no braces, they would decide its slot"))};
    if (prefix.size() > longestPrefix)
        return {problem(field, tr("Key prefix"), tr("at most 256 bytes"))};
    return {};
}

} // namespace larder::connect
