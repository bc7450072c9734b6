// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <array>
#include <cstddef>

namespace larder::theme {

namespace {

struct Pair {
    QRgb dark;
    QRgb light;
};

constexpr std::array roles{
    Pair{0xff0e131a, 0xffeef1f5}, // Background
    Pair{0xff161d27, 0xffffffff}, // Surface1
    Pair{0xff1e2733, 0xfff2f5f8}, // Surface2
    Pair{0xff283444, 0xffe3e9f0}, // Surface3
    Pair{0xff162d44, 0xffdcebf7}, // Selection
    Pair{0xff2b3645, 0xffcdd5df}, // Line
    Pair{0xff212b38, 0xffe3e8ee}, // Line2
    Pair{0xff242e3c, 0xffe6eaf0}, // Grid
    Pair{0xff5f7389, 0xff7b8b9d}, // Edge
    Pair{0xffe8eef5, 0xff16202c}, // Text
    Pair{0xff9fb0c3, 0xff495a6e}, // Text2
    Pair{0xff8496aa, 0xff596a7d}, // Text3
    Pair{0xff4cc2ff, 0xff0a6cb3}, // Accent
    Pair{0xff06121c, 0xffffffff}, // OnAccent
    Pair{0xff3fb950, 0xff17702f}, // Good
    Pair{0xffd9a022, 0xff8a5a00}, // Warning
    Pair{0xffff5c5c, 0xffc6262e}, // Critical
    Pair{0xff16281f, 0xffe6f3e9}, // GoodBack
    Pair{0xff272318, 0xfffbf1da}, // WarningBack
    Pair{0xff2e1e26, 0xfffbe7e8}, // CriticalBack
    Pair{0xff182b3a, 0xffe4f0f9}, // InfoBack
    Pair{0xff15302a, 0xffe2f3e6}, // Added
    Pair{0xff3a2227, 0xfffbe6e6}, // Removed
    Pair{0xffff86b3, 0xffb0175c}, // Production
    Pair{0xffa6b4ff, 0xff3f4fc4}, // Staging
    Pair{0xff58d3c4, 0xff0b6f66}, // Development
    Pair{0xff2a3443, 0xffe1e7ed}, // Hatch
    Pair{0xff1a0505, 0xffffffff}, // OnCritical
    Pair{0xff0e131a, 0xffffffff}, // FieldBack
};
static_assert(roles.size() == static_cast<std::size_t>(Role::FieldBack) + 1);

constexpr std::array meanings{
    Pair{0xff4cc2ff, 0xff0a78c2}, // Hits
    Pair{0xffc4e8ff, 0xff0b3f66}, // HitsAllTiers
    Pair{0xfff2a541, 0xffc46a00}, // Misses
    Pair{0xff7388ff, 0xff4452d6}, // Memory
    Pair{0xffefe591, 0xffa89400}, // Expired
    Pair{0xfff0643c, 0xffa3290c}, // Evicted
    Pair{0xffe085e6, 0xff9a2fa6}, // Invalidated
    Pair{0xff3ecf8e, 0xff0c8a63}, // Commands
    Pair{0xffb3e6d0, 0xff0a5238}, // NetworkIn
    Pair{0xff27877a, 0xff5a9c92}, // P50
    Pair{0xff3fb8a6, 0xff1f7a6f}, // P95
    Pair{0xffa6efe2, 0xff0b4f47}, // P99
    Pair{0xffb9a8ff, 0xff6a4fc7}, // Clients
    Pair{0xff8797a9, 0xff66778a}, // Other
    Pair{0xff1e7350, 0xff0a5238}, // Part1
    Pair{0xff2a9168, 0xff0c7a55}, // Part2
    Pair{0xff45b085, 0xff3aa37b}, // Part3
    Pair{0xff77cda8, 0xff7cc5a6}, // Part4
    Pair{0xffb3e6d0, 0xffb9e0cf}, // Part5
};
static_assert(meanings.size() == static_cast<std::size_t>(Meaning::Part5) + 1);

QColor pick(const Pair &pair, Mode mode)
{
    return QColor::fromRgba(mode == Mode::Dark ? pair.dark : pair.light);
}

} // namespace

QColor colour(Role role, Mode mode)
{
    return pick(roles.at(static_cast<std::size_t>(role)), mode);
}

QColor colour(Meaning meaning, Mode mode)
{
    return pick(meanings.at(static_cast<std::size_t>(meaning)), mode);
}

} // namespace larder::theme
