// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/boundedoutput.h"
#include "engine/codec/frames.h"

#include <lz4frame.h>
#include <memory>
#include <new>

namespace larder::codec {

namespace {

struct Free {
    void operator()(LZ4F_dctx *context) const { LZ4F_freeDecompressionContext(context); }
};

LZ4F_dctx *newContext()
{
    LZ4F_dctx *context = nullptr;
    if (LZ4F_isError(LZ4F_createDecompressionContext(&context, LZ4F_VERSION)) != 0)
        throw std::bad_alloc();
    return context;
}

/// Ready for a new frame, whatever became of the one before.
LZ4F_dctx *readingContext()
{
    thread_local const std::unique_ptr<LZ4F_dctx, Free> context(newContext());
    LZ4F_resetDecompressionContext(context.get());
    return context.get();
}

} // namespace

std::optional<std::string> writeLz4(std::string_view plain)
{
    LZ4F_preferences_t preferences{};
    preferences.frameInfo.contentSize = plain.size();
    std::string frame(LZ4F_compressFrameBound(plain.size(), &preferences), '\0');
    const std::size_t size =
        LZ4F_compressFrame(frame.data(), frame.size(), plain.data(), plain.size(), &preferences);
    if (LZ4F_isError(size) != 0)
        return std::nullopt;
    frame.resize(size);
    frame.shrink_to_fit();
    return frame;
}

Result<std::string> readLz4(std::string_view frame, std::size_t most)
{
    if (!frame.starts_with(lz4Magic))
        return Error{ErrorCode::MalformedValue, "not an lz4 frame"};

    LZ4F_dctx *const context = readingContext();
    BoundedOutput bytes(most, firstRoom(frame));
    for (std::size_t left = 1; left != 0;) {
        const auto room = bytes.room();
        std::size_t written = room.size();
        std::size_t read = frame.size();
        left = LZ4F_decompress(context, room.data(), &written, frame.data(), &read, nullptr);
        if (LZ4F_isError(left) != 0)
            return Error{ErrorCode::MalformedValue, std::string("lz4: ") + LZ4F_getErrorName(left)};
        frame.remove_prefix(read);
        bytes.filled(written);
        if (bytes.isPastLimit())
            return Error{ErrorCode::ValueTooLarge,
                         "lz4: more than " + std::to_string(most) + " bytes"};
        if (left != 0 && frame.empty() && written < room.size())
            return Error{ErrorCode::MalformedValue, "lz4: the frame is cut"};
    }
    if (!frame.empty())
        return Error{ErrorCode::MalformedValue, "lz4: bytes behind the frame"};
    return std::move(bytes).take();
}

} // namespace larder::codec
