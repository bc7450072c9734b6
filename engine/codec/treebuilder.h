// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/codec/tree.h"

#include <vector>

namespace larder::codec {

/// Makes a tree of what a parser of the library finds, and stops it at a limit or at an error.
///
/// Thread: one. Ownership: its tree is taken once, at the end.
class TreeBuilder final : public nlohmann::json::json_sax_t
{
public:
    using Json = nlohmann::json;

    explicit TreeBuilder(const TreeLimits &limits)
        : m_limits(limits)
    {
    }

    /// After the parser is done, with what it said.
    Result<Json> take(bool isWhole) &&;

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t &) override { return put(value); }
    bool string(string_t &value) override { return put(std::move(value)); }
    bool binary(binary_t &value) override { return put(std::move(value)); }

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool key(string_t &name) override;
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t position, const std::string &lastToken,
                     const nlohmann::detail::exception &reason) override;

private:
    bool put(Json value);
    bool open(Json container);
    bool close();
    bool stop(Error error);

    TreeLimits m_limits;
    Json m_root;
    std::vector<Json *> m_open; ///< the innermost last; none of them grows but that one
    std::string m_name;         ///< of the next value of an object
    Json *m_last = nullptr;     ///< where the value before this went
    std::size_t m_values = 0;
    std::optional<Error> m_error;
};

} // namespace larder::codec
