// SPDX-License-Identifier: Apache-2.0
// What every test reads, parsed once for all.
#include "cmake/precompiled/std.h"

#include <QtTest>
