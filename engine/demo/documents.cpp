// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/documents.h"

#include <algorithm>
#include <functional>
#include <random>

namespace larder::demo {

namespace {

constexpr std::size_t preparedBytes = std::size_t{64} * 1024;

} // namespace

Documents::Documents(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    m_rows.reserve(preparedBytes + 128);
    for (std::uint64_t time = 1'790'000'000; m_rows.size() < preparedBytes; time += 60) {
        m_rows += R"({"t":)" + std::to_string(time);
        m_rows += R"(,"p50":)" + std::to_string(random() % 4'000);
        m_rows += R"(,"p99":)" + std::to_string(4'000 + random() % 90'000);
        m_rows += R"(,"errors":)" + std::to_string(random() % 10) + "},";
    }
}

std::string Documents::json(std::string_view name, std::size_t bytes) const
{
    std::string text = R"({"id":")" + std::string(name) + R"(","rows":[)";
    auto at = m_rows.find('{', std::hash<std::string_view>{}(name) % (m_rows.size() / 2));
    while (text.size() + 2 < bytes) {
        const auto wanted = std::min(bytes - text.size(), m_rows.size() - at);
        const auto end = m_rows.find(',', m_rows.find('}', at + wanted - 1));
        const auto stop = end == std::string::npos ? m_rows.size() : end + 1;
        text.append(m_rows, at, stop - at);
        at = 0;
    }
    if (text.back() == ',')
        text.pop_back();
    return text + "]}";
}

} // namespace larder::demo
