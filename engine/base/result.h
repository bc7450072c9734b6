// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/error.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace larder {

/// A value or the Error that prevented it. Keeps the names of std::expected (C++23) so that the
/// type can later become an alias of it.
///
/// Thread: any (value).
template<typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); } ///< requires has_value()
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }

    const Error &error() const & { return std::get<1>(m_state); } ///< requires !has_value()
    Error &&error() && { return std::get<1>(std::move(m_state)); }

    template<typename U>
    T value_or(U &&fallback) const
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the Error that prevented it. `return {};` is success.
///
/// Thread: any (value).
template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }

    const Error &error() const & { return *m_error; } ///< requires !has_value()
    Error &&error() && { return *std::move(m_error); }

private:
    std::optional<Error> m_error;
};

} // namespace larder
