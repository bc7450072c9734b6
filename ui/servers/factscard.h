// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/servers/facts.h"

#include <vector>

namespace larder::servers {

/// A card of facts, one a line: label at the left, value at the right. Stale, it is grey.
///
/// Thread: gui.
class FactsCard final : public kit::Card
{
    Q_OBJECT

public:
    enum class Freshness : std::uint8_t { Live, Stale };

    explicit FactsCard(const QString &title, QWidget *parent = nullptr);

    void setFacts(std::vector<Fact> facts, Freshness freshness);

private:
    class Lines;
    Lines *m_lines;
};

} // namespace larder::servers
