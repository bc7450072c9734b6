// SPDX-License-Identifier: Apache-2.0
// What nearly every file of the window reads, parsed once a library.
#include "cmake/precompiled/std.h"

#include <QtWidgets>
