// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QDir>

// At global scope, where the initialisers are declared.
static void initialise()
{
    Q_INIT_RESOURCE(larder);
    Q_INIT_RESOURCE(larder_fonts);
}

namespace larder {

void openResources()
{
    initialise();
}

} // namespace larder
