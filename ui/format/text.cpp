// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/text.h"

#include "engine/base/escape.h"

#include <algorithm>

namespace larder::format {

namespace {

constexpr int mostInToolTip = 1'024;

} // namespace

QString fromServer(std::string_view bytes)
{
    return QString::fromStdString(escaped(bytes));
}

QString elidedMiddle(const QString &text, int most)
{
    if (text.size() <= most)
        return text;
    if (most <= 1)
        return QStringLiteral("…");
    qsizetype tail = (most - 1) / 2;
    qsizetype head = most - 1 - tail;
    // A character outside the basic plane takes two places and stays whole.
    if (text.at(head - 1).isHighSurrogate())
        --head;
    if (tail > 0 && text.at(text.size() - tail).isLowSurrogate())
        --tail;
    return text.left(head) % u'…' % text.right(tail);
}

QString toolTip(std::string_view bytes)
{
    // Escaping never shortens, so what lies past the limit need not be escaped.
    return toolTip(fromServer(bytes.substr(0, mostInToolTip + 4)));
}

QString toolTip(const QString &text)
{
    const QString shown =
        text.size() > mostInToolTip ? QString(text.left(mostInToolTip - 1) % u'…') : text;
    return shown.toHtmlEscaped();
}

QString filled(const QString &sentence, std::initializer_list<Value> values)
{
    QString result;
    qsizetype from = 0;
    while (from < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto name = QStringView(sentence).mid(open + 1, close - open - 1);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [name](const Value &each) { return each.name == name; });
        result += QStringView(sentence).mid(from, open - from);
        if (value != values.end())
            result += value->text;
        else
            result += QStringView(sentence).mid(open, close - open + 1);
        from = close + 1;
    }
    return result + QStringView(sentence).mid(from);
}

} // namespace larder::format
