// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettematch.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace larder::shell {

namespace {

constexpr int letterScore = 1;
constexpr int wordStartScore = 8;
constexpr int nextLetterScore = 10;
constexpr int textStartScore = 2;
constexpr int impossible = std::numeric_limits<int>::min() / 2;

QChar folded(QChar letter)
{
    return letter.toCaseFolded();
}

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return text[at].isLetterOrNumber();
    const auto before = text[at - 1];
    return text[at].isLetterOrNumber()
        && (!before.isLetterOrNumber() || (before.isLower() && text[at].isUpper()));
}

int scoreAt(QStringView text, qsizetype at)
{
    return letterScore + (startsWord(text, at) ? wordStartScore : 0)
        + (at == 0 ? textStartScore : 0);
}

/// The best way to place one letter of the word at one place of the text, given the letters
/// before it.
struct Cell {
    int score = impossible;
    int before = -1; // place of the letter before; -1 for the first
};

using Row = std::vector<Cell>;

Row placeFirst(QChar letter, QStringView text)
{
    Row row(static_cast<std::size_t>(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (folded(text[at]) == letter)
            row[static_cast<std::size_t>(at)] = {scoreAt(text, at), -1};
    }
    return row;
}

Row placeNext(QChar letter, QStringView text, const Row &previous)
{
    Row row(previous.size());
    int bestBefore = -1; // over all places left of `at - 1`
    for (std::size_t at = 1; at < row.size(); ++at) {
        const auto place = static_cast<qsizetype>(at);
        if (folded(text[place]) == letter) {
            auto &cell = row[at];
            const int adjoining = previous[at - 1].score + nextLetterScore;
            const int apart =
                bestBefore < 0 ? impossible : previous[static_cast<std::size_t>(bestBefore)].score;
            if (std::max(adjoining, apart) > 0) {
                cell.before = adjoining >= apart ? static_cast<int>(at) - 1 : bestBefore;
                cell.score = std::max(adjoining, apart) + scoreAt(text, place);
            }
        }
        const bool isBetter = bestBefore < 0
            || previous[at - 1].score > previous[static_cast<std::size_t>(bestBefore)].score;
        if (isBetter && previous[at - 1].score > 0)
            bestBefore = static_cast<int>(at) - 1;
    }
    return row;
}

std::optional<PaletteMatch> matchWord(QStringView word, QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;

    std::vector<Row> rows{placeFirst(folded(word.front()), text)};
    for (qsizetype i = 1; i < word.size(); ++i)
        rows.push_back(placeNext(folded(word[i]), text, rows.back()));

    const auto &last = rows.back();
    const auto best = std::max_element(
        last.begin(), last.end(), [](const Cell &a, const Cell &b) { return a.score < b.score; });
    if (best->score <= 0)
        return std::nullopt;

    PaletteMatch match{best->score, {}};
    auto at = static_cast<int>(best - last.begin());
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        match.letters.prepend(at);
        at = (*row)[static_cast<std::size_t>(at)].before;
    }
    return match;
}

} // namespace

std::optional<PaletteMatch> matchPalette(QStringView typed, QStringView text)
{
    PaletteMatch all;
    const auto words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const auto word : words) {
        const auto match = matchWord(word, text);
        if (!match)
            return std::nullopt;
        all.score += match->score;
        all.letters += match->letters;
    }

    std::sort(all.letters.begin(), all.letters.end());
    all.letters.erase(std::unique(all.letters.begin(), all.letters.end()), all.letters.end());
    return all;
}

} // namespace larder::shell
