// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/escape.h"

#include <algorithm>
#include <chrono>
#include <concepts>
#include <nlohmann/json.hpp>
#include <string>
#include <type_traits>
#include <utility>

namespace larder::profiles {

// Two archives with one interface, so that one list of fields serves both directions:
//
//     template<typename Archive, typename Point>
//     void pointFields(Archive &archive, Point &point)
//     {
//         archive("x", point.x);
//         archive("y", point.y);
//     }

/// The names of an enum's values in the file, in the order of the enum: a std::array `all`.
template<typename Enum>
struct EnumNames;

/// Puts fields into a JSON object. Bytes that are no UTF-8 are escaped.
///
/// Thread: any, by one owner.
class JsonWriter final
{
public:
    void operator()(const char *key, const std::string &value) { m_object[key] = escaped(value); }
    void operator()(const char *key, bool value) { m_object[key] = value; }
    void operator()(const char *key, double value) { m_object[key] = value; }
    template<std::integral Number>
    void operator()(const char *key, Number value)
    {
        m_object[key] = value;
    }
    template<typename Rep, typename Period>
    void operator()(const char *key, std::chrono::duration<Rep, Period> value)
    {
        m_object[key] = value.count();
    }
    template<typename Enum>
    requires std::is_enum_v<Enum>
    void operator()(const char *key, Enum value)
    {
        m_object[key] = EnumNames<Enum>::all.at(static_cast<std::size_t>(value));
    }
    template<typename Fields>
    void object(const char *key, Fields fields)
    {
        JsonWriter inner;
        fields(inner);
        m_object[key] = std::move(inner.m_object);
    }

    bool has(const char *) const { return false; }
    nlohmann::json take() { return std::move(m_object); }

private:
    nlohmann::json m_object = nlohmann::json::object();
};

/// Takes fields out of a JSON object. One that is missing leaves its variable alone; after one of
/// the wrong kind or out of its type's range isGood() is false.
///
/// Thread:    any, by one owner.
/// Ownership: the object must outlive it.
class JsonReader final
{
public:
    explicit JsonReader(const nlohmann::json &object)
        : m_object(object)
        , m_isGood(object.is_object())
    {
    }

    void operator()(const char *key, std::string &value)
    {
        if (const auto *found = find(key, nlohmann::json::value_t::string))
            value = unescaped(found->get_ref<const std::string &>());
    }
    void operator()(const char *key, bool &value)
    {
        if (const auto *found = find(key, nlohmann::json::value_t::boolean))
            value = found->get<bool>();
    }
    void operator()(const char *key, double &value)
    {
        const auto *found = find(key);
        if (!found)
            return;
        m_isGood = m_isGood && found->is_number();
        if (found->is_number())
            value = found->get<double>();
    }
    template<std::integral Number>
    void operator()(const char *key, Number &value)
    {
        const auto *found = find(key);
        if (!found)
            return;
        const bool fits = found->is_number_unsigned()
            ? std::in_range<Number>(found->get<std::uint64_t>())
            : found->is_number_integer() && std::in_range<Number>(found->get<std::int64_t>());
        m_isGood = m_isGood && fits;
        if (fits)
            value = found->get<Number>();
    }
    template<typename Rep, typename Period>
    void operator()(const char *key, std::chrono::duration<Rep, Period> &value)
    {
        auto count = value.count();
        (*this)(key, count);
        // A century is past every limit, and far from where sums and conversions overflow.
        constexpr auto century = std::chrono::hours(24 * 36'525).count();
        const std::chrono::duration<Rep, Period> found(count);
        const auto hours = std::chrono::duration_cast<std::chrono::hours>(found).count();
        m_isGood = m_isGood && hours >= -century && hours <= century;
        if (m_isGood)
            value = found;
    }
    template<typename Enum>
    requires std::is_enum_v<Enum>
    void operator()(const char *key, Enum &value)
    {
        const auto *found = find(key, nlohmann::json::value_t::string);
        if (!found)
            return;
        const auto &names = EnumNames<Enum>::all;
        const auto at =
            std::find(names.begin(), names.end(), found->get_ref<const std::string &>());
        m_isGood = m_isGood && at != names.end();
        if (at != names.end())
            value = static_cast<Enum>(at - names.begin());
    }
    template<typename Fields>
    void object(const char *key, Fields fields)
    {
        const auto *found = find(key, nlohmann::json::value_t::object);
        if (!found)
            return;
        JsonReader inner(*found);
        fields(inner);
        m_isGood = m_isGood && inner.m_isGood;
    }

    bool has(const char *key) const { return m_object.is_object() && m_object.contains(key); }
    bool isGood() const { return m_isGood; }

private:
    const nlohmann::json *find(const char *key) const
    {
        return has(key) ? &m_object.at(key) : nullptr;
    }
    const nlohmann::json *find(const char *key, nlohmann::json::value_t type)
    {
        const auto *found = find(key);
        if (found && found->type() != type) {
            m_isGood = false;
            return nullptr;
        }
        return found;
    }

    const nlohmann::json &m_object;
    bool m_isGood;
};

} // namespace larder::profiles
