// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/replyreader.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>
#include <new>

namespace larder::redis {

namespace {

constexpr std::size_t bufferSize = std::size_t{64} * 1024;
constexpr std::size_t leastRoom = std::size_t{16} * 1024;
constexpr std::size_t longString = std::size_t{64} * 1024; // stays in the buffer it came in
constexpr std::size_t fullArena = std::size_t{64} * 1024;
constexpr std::size_t smallestElement = 3; // "+\r\n"

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string hex(const char *from, const char *to)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (; from != to; ++from) {
        const auto byte = static_cast<unsigned char>(*from);
        if (!out.empty())
            out += ' ';
        out += digits[byte >> 4U];
        out += digits[byte & 0xFU];
    }
    return out;
}

} // namespace

ReplyReader::ReplyReader(ReplyLimits limits)
    : m_limits{std::min<std::uint64_t>(limits.maxBytes, std::numeric_limits<std::uint32_t>::max()),
               limits.maxDepth}
{
    m_frames.reserve(8);
}

std::span<char> ReplyReader::room()
{
    if (unread() == 0)
        rewind();
    if (m_capacity - m_end < leastRoom) {
        // Twice what has arrived at most, whatever length the peer has claimed.
        const auto needed =
            std::min(std::max(m_wanted, unread() + leastRoom), 2 * unread() + bufferSize);
        reserve(needed);
    }
    auto size = m_capacity - m_end;
    // What follows a long string would have to be moved when the string keeps the buffer.
    if (m_wanted >= longString && m_wanted > unread())
        size = std::min(size, std::max(m_wanted - unread(), leastRoom));
    return {m_buffer.get() + m_end, size};
}

void ReplyReader::arrived(std::size_t bytes)
{
    m_end += bytes;
}

void ReplyReader::feed(std::string_view bytes)
{
    if (bytes.empty())
        return;
    if (m_capacity - m_end < bytes.size())
        reserve(unread() + bytes.size());
    std::memcpy(m_buffer.get() + m_end, bytes.data(), bytes.size());
    m_end += bytes.size();
}

std::optional<Error> ReplyReader::read(std::vector<Reply> &replies)
try {
    while (!m_error && readReply(replies) != Step::NeedsMore) { }
    if (isBetweenReplies())
        m_arena.close();
    return m_error;
} catch (const std::bad_alloc &) {
    fail(ErrorCode::ReplyTooLarge, "not enough memory for it");
    return m_error;
}

ReplyReader::Step ReplyReader::readReply(std::vector<Reply> &replies)
{
    Value value;
    const auto step = readValue(value);
    if (step != Step::Whole || !place(value))
        return step;
    auto *const root = m_arena->values(1, 2 * unread());
    *root = value;
    replies.emplace_back(m_arena.share(), root);
    m_replyStart = offset();
    return Step::Whole;
}

ReplyReader::Step ReplyReader::readValue(Value &value)
{
    if (m_begin == m_end)
        return Step::NeedsMore;
    if (!m_arena.isOpen() || (m_frames.empty() && m_arena->size() > fullArena))
        m_arena.open();
    switch (*begin()) {
    case '$':
        return readString(value);
    case ':':
        return readInteger(value);
    case '*':
        return readArray(value);
    case '+':
        return readText(value, Value::Type::Status);
    case '-':
        return readText(value, Value::Type::Error);
    default:
        return notAType();
    }
}

/// The number after a `$` or `*`: digits, or -1.
ReplyReader::Step ReplyReader::readLength(std::int64_t &length, const char *&after)
{
    const char *at = begin() + 1;
    const char *const last = end();
    const bool isNegative = at != last && *at == '-';
    if (isNegative)
        ++at;
    const char *const digits = at;
    std::int64_t number = 0;
    for (; at != last && isDigit(*at); ++at) {
        if (at - digits == 18 || (isNegative && (at != digits || *at != '1')))
            return malformed(at, "a length");
        number = number * 10 + (*at - '0');
    }
    if (at == last)
        return Step::NeedsMore;
    if (at == digits || *at != '\r')
        return malformed(at, at == digits ? "a digit" : "a digit or CR");
    if (++at == last)
        return Step::NeedsMore;
    if (*at != '\n')
        return malformed(at, "LF");
    length = isNegative ? -1 : number;
    after = at + 1;
    return Step::Whole;
}

ReplyReader::Step ReplyReader::readString(Value &value)
{
    std::int64_t length = 0;
    const char *text = nullptr;
    if (const auto step = readLength(length, text); step != Step::Whole)
        return step;
    if (length < 0) {
        take(text);
        value = Value();
        return Step::Whole;
    }

    const auto size = static_cast<std::size_t>(length);
    if (exceeds(size))
        return tooLarge();
    const auto here = static_cast<std::size_t>(end() - text);
    if (here > size && text[size] != '\r')
        return malformed(text + size, "CR");
    if (here > size + 1 && text[size + 1] != '\n')
        return malformed(text + size + 1, "LF");
    if (here < size + 2) {
        m_wanted = static_cast<std::size_t>(text - begin()) + size + 2;
        return Step::NeedsMore;
    }
    take(text + size + 2);
    value.m_type = Value::Type::String;
    value.m_size = static_cast<std::uint32_t>(size);
    value.m_text = keep(text, size);
    return Step::Whole;
}

ReplyReader::Step ReplyReader::readArray(Value &value)
{
    std::int64_t length = 0;
    const char *after = nullptr;
    if (const auto step = readLength(length, after); step != Step::Whole)
        return step;
    if (length > 0
        && (exceeds(static_cast<std::uint64_t>(length))
            || exceeds(static_cast<std::uint64_t>(length) * smallestElement)))
        return tooLarge();
    if (m_frames.size() >= static_cast<std::size_t>(std::max(m_limits.maxDepth, 0)))
        return fail(ErrorCode::ReplyTooDeep,
                    "arrays nested deeper than " + std::to_string(m_limits.maxDepth));
    take(after);
    if (length < 0) {
        value = Value();
        return Step::Whole;
    }
    value.m_type = Value::Type::Array;
    value.m_size = 0;
    value.m_elements = nullptr;
    if (length == 0)
        return Step::Whole;

    const auto count = static_cast<std::uint32_t>(length);
    const auto capacity =
        static_cast<std::uint32_t>(std::min<std::size_t>(count, unread() / smallestElement + 1));
    m_frames.push_back({m_arena->values(capacity, 2 * unread()), count, capacity, 0});
    return Step::Opened;
}

ReplyReader::Step ReplyReader::readInteger(Value &value)
{
    std::string_view line;
    const char *after = nullptr;
    if (const auto step = readLine(line, after); step != Step::Whole)
        return step;
    const char *from = line.data();
    const char *const to = from + line.size();
    if (line.size() > 1 && *from == '+' && isDigit(from[1]))
        ++from;
    std::int64_t number = 0;
    const auto [stop, error] = std::from_chars(from, to, number);
    if (error != std::errc() || stop != to)
        return malformed(error == std::errc() ? stop : from, "an integer");
    take(after);
    value.m_type = Value::Type::Integer;
    value.m_number = number;
    return Step::Whole;
}

ReplyReader::Step ReplyReader::readText(Value &value, Value::Type type)
{
    std::string_view line;
    const char *after = nullptr;
    if (const auto step = readLine(line, after); step != Step::Whole)
        return step;
    take(after);
    value.m_type = type;
    value.m_size = static_cast<std::uint32_t>(line.size());
    value.m_text = keep(line.data(), line.size());
    return Step::Whole;
}

/// The rest of the line after the type byte, without its CR LF.
ReplyReader::Step ReplyReader::readLine(std::string_view &line, const char *&after)
{
    const char *const from = begin() + 1;
    const char *const search = begin() + std::max<std::size_t>(m_scanned, 1);
    const auto *const lineFeed = static_cast<const char *>(
        std::memchr(search, '\n', static_cast<std::size_t>(end() - search)));
    if (!lineFeed) {
        m_scanned = unread();
        return exceeds(unread()) ? tooLarge() : Step::NeedsMore;
    }
    if (lineFeed == from || lineFeed[-1] != '\r')
        return malformed(lineFeed, "CR before LF");
    line = {from, static_cast<std::size_t>(lineFeed - 1 - from)};
    after = lineFeed + 1;
    return exceeds(line.size()) ? tooLarge() : Step::Whole;
}

/// Puts a value where it belongs; true when it completes the reply, which `value` then is.
bool ReplyReader::place(Value &value)
{
    while (!m_frames.empty()) {
        auto &frame = m_frames.back();
        if (frame.filled == frame.capacity)
            grow(frame);
        frame.elements[frame.filled++] = value;
        if (frame.filled < frame.count)
            return false;
        value.m_type = Value::Type::Array;
        value.m_size = frame.count;
        value.m_elements = frame.elements;
        m_frames.pop_back();
    }
    return true;
}

void ReplyReader::grow(Frame &frame)
{
    const auto arrived = 2 * std::size_t{frame.capacity} + unread() / smallestElement;
    frame.capacity = static_cast<std::uint32_t>(std::min<std::size_t>(frame.count, arrived));
    auto *const elements = m_arena->values(frame.capacity, 2 * unread());
    std::copy_n(frame.elements, frame.filled, elements);
    frame.elements = elements;
}

const char *ReplyReader::keep(const char *text, std::size_t size)
{
    // Worth it only when little has to move to a fresh buffer.
    if (size >= longString && unread() <= size)
        return keepInPlace(text, size);
    char *const kept = m_arena->bytes(size, 2 * unread());
    std::memcpy(kept, text, size);
    return kept;
}

const char *ReplyReader::keepInPlace(const char *text, std::size_t size)
{
    const auto at = static_cast<std::size_t>(text - m_buffer.get());
    const auto rest = unread();
    const auto capacity = std::max(bufferSize, rest + leastRoom);
    ByteBlock fresh(static_cast<char *>(std::malloc(capacity)));
    if (!fresh)
        throw std::bad_alloc();
    std::memcpy(fresh.get(), begin(), rest);

    ByteBlock full = std::exchange(m_buffer, std::move(fresh));
    m_capacity = capacity;
    m_base += m_begin;
    m_begin = 0;
    m_end = rest;
    if (auto *const shrunk = std::realloc(full.get(), at + size)) {
        static_cast<void>(full.release());
        full.reset(static_cast<char *>(shrunk));
    }
    const char *const kept = full.get() + at;
    m_arena->adopt(std::move(full), at + size);
    return kept;
}

ReplyReader::Step ReplyReader::fail(ErrorCode code, std::string detail)
{
    m_error = Error{code, std::move(detail), Outcome::Unknown};
    return Step::Failed;
}

/// `at`: the byte that cannot be. The value's bytes up to it are shown, so that the text does not
/// depend on how much had arrived.
ReplyReader::Step ReplyReader::malformed(const char *at, std::string_view expected)
{
    const auto position = offset() + static_cast<std::uint64_t>(at - begin());
    const char *const from = at - std::min<std::ptrdiff_t>(at - begin(), 15);
    return fail(ErrorCode::MalformedReply,
                "expected " + std::string(expected) + " at byte " + std::to_string(position) + ": "
                    + hex(from, at + 1));
}

ReplyReader::Step ReplyReader::notAType()
{
    struct Other {
        std::string_view greeting;
        ErrorCode code;
    };
    static constexpr Other others[] = {
        {"HTTP/", ErrorCode::SpeaksHttp},
        {"SSH-", ErrorCode::SpeaksSsh},
        {"\x15\x03", ErrorCode::SpeaksTls},
    };
    if (offset() == 0) {
        const std::string_view bytes(begin(), unread());
        for (const auto &other : others) {
            const auto length = std::min(bytes.size(), other.greeting.size());
            if (bytes.substr(0, length) != other.greeting.substr(0, length))
                continue;
            if (length < other.greeting.size())
                return Step::NeedsMore;
            return fail(other.code, "it began with " + hex(begin(), begin() + length));
        }
    }
    return malformed(begin(), "the start of a reply");
}

ReplyReader::Step ReplyReader::tooLarge()
{
    return fail(ErrorCode::ReplyTooLarge,
                "the limit of one reply is " + std::to_string(m_limits.maxBytes) + " bytes");
}

void ReplyReader::take(const char *upTo)
{
    m_begin = static_cast<std::size_t>(upTo - m_buffer.get());
    m_wanted = 0;
    m_scanned = 0;
}

/// Starts the empty buffer anew, and gives back one that an unusual reply has blown up.
void ReplyReader::rewind()
{
    m_base += m_begin;
    m_begin = 0;
    m_end = 0;
    if (m_capacity > 4 * bufferSize) {
        m_buffer.reset();
        m_capacity = 0;
    }
}

/// Makes the buffer hold at least `capacity` bytes from the first unread one on.
void ReplyReader::reserve(std::size_t capacity)
{
    if (m_begin > 0) {
        std::memmove(m_buffer.get(), begin(), unread());
        m_base += m_begin;
        m_end -= m_begin;
        m_begin = 0;
    }
    capacity = std::max(capacity, bufferSize);
    if (capacity <= m_capacity)
        return;
    auto *const moved = static_cast<char *>(std::realloc(m_buffer.get(), capacity));
    if (!moved)
        throw std::bad_alloc();
    static_cast<void>(m_buffer.release());
    m_buffer.reset(moved);
    m_capacity = capacity;
}

bool ReplyReader::exceeds(std::uint64_t more) const
{
    return offset() - m_replyStart + more > m_limits.maxBytes;
}

} // namespace larder::redis
