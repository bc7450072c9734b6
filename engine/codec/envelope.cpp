// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/envelope.h"

#include "engine/codec/crc32c.h"
#include "engine/codec/wire.h"

#include <limits>

namespace larder::codec {

namespace {

constexpr char magic = '\xC1';
constexpr std::string_view beginning = "\xC1\x01"; // magic and version
constexpr std::uint8_t hasLifetimes = 1;
constexpr std::uint8_t hasComputeTime = 2;
constexpr std::uint8_t hasTags = 4;
constexpr std::uint8_t allFlags = hasLifetimes | hasComputeTime | hasTags;
constexpr std::size_t checksumBytes = 4;
constexpr std::size_t roomForHeader = 64;

bool isText(Format format)
{
    return format == Format::Raw || format == Format::Json;
}

bool isPlain(const Meta &meta, std::span<const TagVersion> tags, std::string_view payload)
{
    return isText(meta.format) && meta.compression == Compression::None && !meta.lifetimes
        && meta.computeTime.count() == 0 && tags.empty() && !payload.starts_with(magic);
}

bool isInRange(const Lifetimes &lifetimes)
{
    return lifetimes.soft.count() >= 0 && lifetimes.hard.count() >= 1
        && lifetimes.soft <= lifetimes.hard;
}

std::uint8_t flagsOf(const Meta &meta, std::span<const TagVersion> tags)
{
    std::uint8_t flags = 0;
    if (meta.lifetimes)
        flags |= hasLifetimes;
    if (meta.computeTime.count() != 0)
        flags |= hasComputeTime;
    if (!tags.empty())
        flags |= hasTags;
    return flags;
}

std::uint8_t codecOf(const Meta &meta)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(meta.format)
                                     | static_cast<unsigned>(meta.compression) << 4);
}

bool readCodec(WireReader &reader, Meta &meta)
{
    const auto codec = reader.octet();
    if (!codec || (*codec & 0x0F) > static_cast<unsigned>(Format::Cbor)
        || *codec >> 4 > static_cast<unsigned>(Compression::Lz4))
        return false;
    meta.format = static_cast<Format>(*codec & 0x0F);
    meta.compression = static_cast<Compression>(*codec >> 4);
    return true;
}

template<typename Duration>
bool readDuration(WireReader &reader, Duration &duration)
{
    using Count = typename Duration::rep;
    const auto number = reader.varint();
    if (!number || *number > static_cast<std::uint64_t>(std::numeric_limits<Count>::max()))
        return false;
    duration = Duration(static_cast<Count>(*number));
    return true;
}

bool readLifetimes(WireReader &reader, Meta &meta)
{
    Lifetimes lifetimes;
    if (!readDuration(reader, lifetimes.soft) || !readDuration(reader, lifetimes.hard)
        || !isInRange(lifetimes))
        return false;
    meta.lifetimes = lifetimes;
    return true;
}

bool readTags(WireReader &reader, TagList &tags)
{
    const auto list = TagList::read(reader.rest());
    if (!list)
        return false;
    reader.take(list->bytes().size());
    tags = *list;
    return true;
}

std::optional<StoredValue> readEnvelope(std::string_view stored)
{
    WireReader reader(stored);
    if (reader.take(beginning.size()) != beginning)
        return std::nullopt;
    const auto flags = reader.octet();
    if (!flags || (*flags & ~allFlags) != 0)
        return std::nullopt;

    StoredValue value;
    if (!readCodec(reader, value.meta))
        return std::nullopt;
    if ((*flags & hasLifetimes) != 0 && !readLifetimes(reader, value.meta))
        return std::nullopt;
    if ((*flags & hasComputeTime) != 0
        && (!readDuration(reader, value.meta.computeTime) || value.meta.computeTime.count() == 0))
        return std::nullopt;
    if ((*flags & hasTags) != 0 && !readTags(reader, value.tags))
        return std::nullopt;

    const std::string_view header = stored.substr(0, reader.position());
    const auto checksum = reader.fixed(checksumBytes);
    if (!checksum || *checksum != crc32c(reader.rest(), crc32c(header)))
        return std::nullopt;
    value.payload = reader.rest();
    return value;
}

} // namespace

std::chrono::milliseconds freshFor(const Lifetimes &lifetimes, std::chrono::milliseconds timeToLive)
{
    return timeToLive - (lifetimes.hard - lifetimes.soft);
}

Result<std::string> encode(const Meta &meta, std::span<const TagVersion> tags,
                           std::string_view payload)
{
    if (meta.lifetimes && !isInRange(*meta.lifetimes))
        return Error{ErrorCode::InvalidArgument, "the lifetimes of a value"};
    if (meta.computeTime.count() < 0)
        return Error{ErrorCode::InvalidArgument, "the compute time of a value"};
    if (isPlain(meta, tags, payload))
        return std::string(payload);

    std::string bytes;
    bytes.reserve(roomForHeader + payload.size());
    bytes.append(beginning);
    bytes.push_back(static_cast<char>(flagsOf(meta, tags)));
    bytes.push_back(static_cast<char>(codecOf(meta)));
    if (meta.lifetimes) {
        appendVarint(bytes, static_cast<std::uint64_t>(meta.lifetimes->soft.count()));
        appendVarint(bytes, static_cast<std::uint64_t>(meta.lifetimes->hard.count()));
    }
    if (meta.computeTime.count() != 0)
        appendVarint(bytes, static_cast<std::uint64_t>(meta.computeTime.count()));
    if (auto appended = appendTags(bytes, tags); !appended)
        return std::move(appended).error();
    appendFixed(bytes, crc32c(payload, crc32c(bytes)), checksumBytes);
    bytes.append(payload);
    return bytes;
}

StoredValue decode(std::string_view stored)
{
    if (const auto value = readEnvelope(stored))
        return *value;
    return {.meta = {}, .tags = {}, .payload = stored};
}

} // namespace larder::codec
