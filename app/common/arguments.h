// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace larder::app {

/// Overwrites the password of every URL on the command line with asterisks, in place, so that
/// `ps` and /proc/self/cmdline show it no longer. Copy what is needed first.
///
/// Returns whether there was one. Thread: the main thread, before any other starts.
bool scrubPasswords(int argc, char **argv);

} // namespace larder::app
