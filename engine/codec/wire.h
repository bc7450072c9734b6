// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace larder::codec {

/// The low seven bits first, the top bit of each byte says that another follows (LEB128).
void appendVarint(std::string &bytes, std::uint64_t number);

/// `size` bytes of `number`, the lowest first.
void appendFixed(std::string &bytes, std::uint64_t number, std::size_t size);

/// The number in all of `bytes`, at most eight, the lowest first.
std::uint64_t fixedAt(std::string_view bytes);

/// Reads a header from its beginning. Every function is nullopt, and takes nothing, when what it
/// wants is not there whole.
///
/// Thread: one. Ownership: a view of the bytes.
class WireReader final
{
public:
    explicit WireReader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    std::size_t position() const { return m_position; }
    std::string_view rest() const { return m_bytes.substr(m_position); }

    std::optional<std::string_view> take(std::size_t size);
    std::optional<std::uint8_t> octet();
    std::optional<std::uint64_t> fixed(std::size_t size); ///< at most 8 bytes
    /// Only in its shortest form: what is read is written back in the same bytes.
    std::optional<std::uint64_t> varint();

private:
    std::string_view m_bytes;
    std::size_t m_position = 0;
};

} // namespace larder::codec
