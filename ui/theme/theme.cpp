// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "resources/resources.h"
#include "ui/theme/focusring.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QToolTip>

#include <array>
#include <cstddef>

namespace larder::theme {

namespace {

struct Installed {
    Mode mode = Mode::Dark;
    Density density = Density::Regular;
    bool once = false;
};
Installed installed;

struct Step {
    int pixels;
    int line;
    QFont::Weight weight;
    bool mono = false;
};

constexpr std::array steps{
    Step{44, 48, QFont::Medium},       // Hero
    Step{28, 34, QFont::Medium},       // Number
    Step{20, 24, QFont::Medium},       // Title
    Step{15, 20, QFont::Medium},       // Dialog
    Step{13, 18, QFont::Normal},       // Body
    Step{13, 18, QFont::Medium},       // BodyStrong
    Step{12, 16, QFont::Normal},       // Cell
    Step{12, 16, QFont::Medium},       // CellStrong
    Step{12, 16, QFont::Normal, true}, // Mono
    Step{11, 14, QFont::Normal},       // Small
    Step{11, 14, QFont::Medium},       // SmallStrong
};
static_assert(steps.size() == static_cast<std::size_t>(Type::SmallStrong) + 1);

const Step &step(Type type)
{
    return steps.at(static_cast<std::size_t>(type));
}

void loadFonts()
{
    for (const auto *name : {"Roboto-Regular.ttf", "Roboto-Medium.ttf", "Hack-Regular.ttf"})
        if (QFontDatabase::addApplicationFont(u":/fonts/" % QLatin1String(name)) < 0)
            qWarning("The font %s could not be loaded", name);
}

QPalette palette()
{
    QPalette result;
    result.setColor(QPalette::Window, colour(Role::Background));
    result.setColor(QPalette::WindowText, colour(Role::Text));
    result.setColor(QPalette::Base, colour(Role::Surface1));
    result.setColor(QPalette::AlternateBase, colour(Role::Surface2));
    result.setColor(QPalette::Text, colour(Role::Text));
    result.setColor(QPalette::PlaceholderText, colour(Role::Text3));
    result.setColor(QPalette::Button, colour(Role::Surface2));
    result.setColor(QPalette::ButtonText, colour(Role::Text));
    result.setColor(QPalette::BrightText, colour(Role::Text));
    result.setColor(QPalette::Highlight, colour(Role::Selection));
    result.setColor(QPalette::HighlightedText, colour(Role::Text));
    result.setColor(QPalette::Link, colour(Role::Accent));
    result.setColor(QPalette::LinkVisited, colour(Role::Accent));
    result.setColor(QPalette::ToolTipBase, colour(Role::Surface2));
    result.setColor(QPalette::ToolTipText, colour(Role::Text));
    result.setColor(QPalette::Light, colour(Role::Surface3));
    result.setColor(QPalette::Midlight, colour(Role::Surface2));
    result.setColor(QPalette::Mid, colour(Role::Line));
    result.setColor(QPalette::Dark, colour(Role::Line));
    result.setColor(QPalette::Shadow, colour(Role::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::HighlightedText})
        result.setColor(QPalette::Disabled, role, disabledText());
    return result;
}

// Text that is written in lies on the ground of a field, not on that of a list.
QPalette textPalette()
{
    QPalette result = palette();
    result.setColor(QPalette::Base, colour(Role::FieldBack));
    return result;
}

QColor brightened(const QColor &rest, float factor)
{
    const auto scaled = [factor](float part) { return qMin(1.0F, part * factor); };
    return QColor::fromRgbF(scaled(rest.redF()), scaled(rest.greenF()), scaled(rest.blueF()),
                            rest.alphaF());
}

} // namespace

void install(QApplication &application, Mode mode, Density density)
{
    if (!installed.once) {
        openResources();
        loadFonts();
    }
    installed.mode = mode;
    installed.density = density;

    QApplication::setStyle(new Style); // each time: this is what sends StyleChange
    QApplication::setPalette(palette());
    QApplication::setPalette(textPalette(), "QPlainTextEdit");
    QApplication::setPalette(textPalette(), "QTextEdit");
    QApplication::setFont(font(Type::Body));
    QToolTip::setPalette(palette());
    QToolTip::setFont(font(Type::Cell));
    if (!installed.once) {
        QApplication::setCursorFlashTime(0); // nothing blinks
        new FocusRing(application);
    }
    installed.once = true;
}

Mode mode()
{
    return installed.mode;
}

Density density()
{
    return installed.density;
}

int rowHeight()
{
    switch (installed.density) {
    case Density::Compact:
        return 24;
    case Density::Regular:
        return 28;
    case Density::Comfortable:
        return 34;
    }
    return 28;
}

int fieldHeight()
{
    return installed.density == Density::Comfortable ? 32 : 28;
}

QColor colour(Role role)
{
    return colour(role, installed.mode);
}

QColor colour(Meaning meaning)
{
    return colour(meaning, installed.mode);
}

QColor disabledText()
{
    QColor result = colour(Role::Text3);
    result.setAlphaF(0.6F);
    return result;
}

QColor hovered(const QColor &rest)
{
    return brightened(rest, installed.mode == Mode::Dark ? 1.18F : 0.94F);
}

QColor pressed(const QColor &rest)
{
    return brightened(rest, 0.82F);
}

QFont font(Type type)
{
    const Step &wanted = step(type);
    QFont result(wanted.mono ? QStringLiteral("Hack") : QStringLiteral("Roboto"));
    result.setPixelSize(wanted.pixels);
    result.setWeight(wanted.weight);
    result.setHintingPreference(QFont::PreferVerticalHinting);
    if (wanted.mono)
        result.setStyleHint(QFont::Monospace);
    return result;
}

int lineHeight(Type type)
{
    return step(type).line;
}

int baseline(const QFont &font, int height)
{
    // Ascent and descent of Roboto and of Hack are this share of the size; Hack differs by less
    // than a pixel at the sizes in use.
    const int ascent = qRound(font.pixelSize() * 0.9277);
    const int descent = qRound(font.pixelSize() * 0.2441);
    return (height - ascent - descent) / 2 + ascent;
}

} // namespace larder::theme
