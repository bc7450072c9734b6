// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/larderctl/watcher.h"

#include <utility>

namespace larder::ctl {

Watcher::Watcher(Options options, const Clock &clock, LogSink &log)
    : m_client(std::move(options.server), clock, log)
    , m_loop(m_client, clock, options.interval, [this](host::Look look) { keep(std::move(look)); })
    , m_thread("sample")
{
    m_thread.post([this, before = std::move(options.before)](const std::stop_token &token) {
        if (before)
            before(token);
        m_loop.run(token);
    });
}

std::vector<host::Look> Watcher::take()
{
    m_news.drain();
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_looks, {});
}

void Watcher::keep(host::Look look)
{
    {
        const std::lock_guard lock(m_mutex);
        m_looks.push_back(std::move(look));
    }
    m_news.wake();
}

} // namespace larder::ctl
