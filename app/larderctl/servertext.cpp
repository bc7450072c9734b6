// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/servertext.h"

#include "ui/format/duration.h"
#include "ui/format/identity.h"

#include <QCoreApplication>

namespace larder::ctl {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::ctl::Server)
};

} // namespace

QStringList serverWords(const monitoring::Sample &sample)
{
    const auto &identity = sample.identity;
    QStringList words{format::product(identity)};
    if (identity.mode == redis::Mode::Standalone)
        words += Words::tr("standalone");
    words += format::role(identity);
    if (sample.uptime)
        words += Words::tr("up %1").arg(format::duration(*sample.uptime));
    if (sample.persistence.isLoading)
        words += Words::tr("loading its dataset");
    words.removeAll(QString());
    return words;
}

} // namespace larder::ctl
