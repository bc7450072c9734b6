// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/treebuilder.h"

#include <utility>

namespace larder::codec {

Result<nlohmann::json> TreeBuilder::take(bool isWhole) &&
{
    if (m_error)
        return *std::move(m_error);
    if (!isWhole)
        return Error{ErrorCode::MalformedValue, "not a whole value"};
    return std::move(m_root);
}

bool TreeBuilder::key(string_t &name)
{
    m_name = std::move(name);
    return true;
}

bool TreeBuilder::parse_error(std::size_t, const std::string &,
                              const nlohmann::detail::exception &reason)
{
    return stop({ErrorCode::MalformedValue, reason.what()});
}

bool TreeBuilder::put(Json value)
{
    if (++m_values > m_limits.values)
        return stop(
            {ErrorCode::ValueTooLarge, "more than " + std::to_string(m_limits.values) + " values"});
    if (m_open.empty())
        m_last = &(m_root = std::move(value));
    else if (m_open.back()->is_array())
        m_last = &m_open.back()->get_ref<Json::array_t &>().emplace_back(std::move(value));
    else
        m_last = &((*m_open.back())[m_name] = std::move(value));
    return true;
}

bool TreeBuilder::open(Json container)
{
    if (m_open.size() == m_limits.depth)
        return stop(
            {ErrorCode::ValueTooLarge, "nested deeper than " + std::to_string(m_limits.depth)});
    if (!put(std::move(container)))
        return false;
    m_open.push_back(m_last);
    return true;
}

bool TreeBuilder::close()
{
    m_open.pop_back();
    return true;
}

bool TreeBuilder::stop(Error error)
{
    m_error = std::move(error);
    return false;
}

} // namespace larder::codec
