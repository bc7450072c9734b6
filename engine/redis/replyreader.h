// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/error.h"
#include "engine/redis/connectoptions.h"
#include "engine/redis/reply.h"
#include "engine/redis/replyarena.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace larder::redis {

/// Turns the bytes of a connection into replies (RESP2), however they are cut into pieces.
///
///     const auto n = recv(socket, reader.room());
///     reader.arrived(n);
///     const auto error = reader.read(replies);
///
/// What the peer claims is believed only as far as its bytes arrive: a length never reserves
/// memory ahead of them.
///
/// Thread: any, by one caller at a time.
/// Errors: MalformedReply, ReplyTooLarge, ReplyTooDeep, SpeaksHttp, SpeaksSsh, SpeaksTls. The first
///         error is the last word: where the next reply would begin is unknown from then on.
/// Cost:   each byte is copied once, those of long strings not at all. About one allocation for all
///         the replies that are read together.
class ReplyReader final
{
public:
    explicit ReplyReader(ReplyLimits limits);

    std::span<char> room();            ///< where the next bytes of the peer belong; never empty
    void arrived(std::size_t bytes);   ///< so many bytes of room() have been filled
    void feed(std::string_view bytes); ///< copies them in; for whoever does not read into room()

    /// Appends all replies that are whole. An error comes after those that went before it.
    std::optional<Error> read(std::vector<Reply> &replies);

    bool isBetweenReplies() const { return m_frames.empty() && unread() == 0; }
    std::size_t unread() const { return m_end - m_begin; } ///< bytes no value has been made of yet
    std::uint64_t offset() const { return m_base + m_begin; } ///< bytes taken since the start

private:
    /// An array that is being filled.
    struct Frame {
        Value *elements;
        std::uint32_t count;    // claimed by the peer
        std::uint32_t capacity; // allocated: never far ahead of what has arrived
        std::uint32_t filled;
    };
    enum class Step { Whole, Opened, NeedsMore, Failed };

    Step readReply(std::vector<Reply> &replies);
    Step readValue(Value &value);
    Step readLength(std::int64_t &length, const char *&after);
    Step readLine(std::string_view &line, const char *&after);
    Step readText(Value &value, Value::Type type);
    Step readInteger(Value &value);
    Step readString(Value &value);
    Step readArray(Value &value);
    bool place(Value &value);
    void grow(Frame &frame);
    const char *keep(const char *text, std::size_t size);
    const char *keepInPlace(const char *text, std::size_t size);

    Step fail(ErrorCode code, std::string detail);
    Step malformed(const char *at, std::string_view expected);
    Step notAType();
    Step tooLarge();

    const char *begin() const { return m_buffer.get() + m_begin; }
    const char *end() const { return m_buffer.get() + m_end; }
    void take(const char *upTo);
    void rewind();
    void reserve(std::size_t capacity);
    bool exceeds(std::uint64_t more) const;

    const ReplyLimits m_limits;

    ByteBlock m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;   // first byte not taken
    std::size_t m_end = 0;     // past the last byte that has arrived
    std::size_t m_wanted = 0;  // bytes from m_begin that the string being read needs; 0: not known
    std::size_t m_scanned = 0; // bytes from m_begin that hold no line end
    std::uint64_t m_base = 0;  // offset of the buffer's first byte since the start
    std::uint64_t m_replyStart = 0; // offset of the reply that is being read

    std::vector<Frame> m_frames;
    OpenArena m_arena; // of the replies since the buffer last ran empty
    std::optional<Error> m_error;
};

} // namespace larder::redis
