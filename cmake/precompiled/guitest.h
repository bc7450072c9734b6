// SPDX-License-Identifier: Apache-2.0
// What every test of the window reads, parsed once for all.
#include "cmake/precompiled/std.h"

#include <QtWidgets>

#include <QtTest>
