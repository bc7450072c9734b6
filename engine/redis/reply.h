// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/arenashare.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace larder::redis {

/// One value of a reply. Lives in its Reply and is valid as long as that is.
///
/// Thread: any (immutable).
class Value final
{
public:
    enum class Type : std::uint8_t { Nil, Integer, String, Status, Error, Array };

    Type type() const { return m_type; }
    bool isNil() const { return m_type == Type::Nil; }
    bool isInteger() const { return m_type == Type::Integer; }
    bool isString() const { return m_type == Type::String; }
    bool isStatus() const { return m_type == Type::Status; }
    bool isError() const { return m_type == Type::Error; } ///< inside an array, e.g. of EXEC
    bool isArray() const { return m_type == Type::Array; }

    std::int64_t integer() const { return isInteger() ? m_number : 0; }
    /// The bytes of a String, Status or Error; empty for any other type.
    std::string_view text() const
    {
        return isString() || isStatus() || isError() ? std::string_view(m_text, m_size)
                                                     : std::string_view();
    }

    std::size_t size() const { return isArray() ? m_size : 0; } ///< elements of an Array
    const Value &operator[](std::size_t index) const { return m_elements[index]; }
    const Value *begin() const { return isArray() ? m_elements : nullptr; }
    const Value *end() const { return isArray() ? m_elements + m_size : nullptr; }

private:
    friend class ReplyReader;

    Type m_type = Type::Nil;
    std::uint32_t m_size = 0; // bytes of text, or elements
    union {
        std::int64_t m_number = 0;
        const char *m_text;
        const Value *m_elements;
    };
};

/// An answer of the server: a Value and the memory it lives in. Cheap to copy: replies that were
/// read together share their memory.
///
///     const auto reply = client.send(Command("HGETALL", key), deadline);
///     for (const auto &field : **reply) ...
///
/// Thread: any (immutable).
class Reply final
{
public:
    Reply() = default; ///< Nil
    Reply(ArenaShare arena, const Value *value)
        : m_arena(std::move(arena))
        , m_value(value)
    {
    }

    const Value &operator*() const { return m_value ? *m_value : nil(); }
    const Value *operator->() const { return &**this; }

private:
    static const Value &nil();

    ArenaShare m_arena;
    const Value *m_value = nullptr;
};

} // namespace larder::redis
