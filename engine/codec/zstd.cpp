// SPDX-License-Identifier: Apache-2.0
#include "engine/codec/boundedoutput.h"
#include "engine/codec/frames.h"

#include <memory>
#include <new>
#include <zstd.h>
#include <zstd_errors.h>

namespace larder::codec {

namespace {

constexpr int level = 3;             // the library's own default
constexpr int largestWindowLog = 23; // 8 MB: what RFC 8878 asks every reader to support

struct Free {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

ZSTD_CCtx *writingContext()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
    if (!context)
        throw std::bad_alloc();
    return context.get();
}

/// Ready for a new frame, whatever became of the one before.
ZSTD_DCtx *readingContext()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, Free> context(ZSTD_createDCtx());
    if (!context)
        throw std::bad_alloc();
    ZSTD_DCtx_reset(context.get(), ZSTD_reset_session_and_parameters);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, largestWindowLog);
    return context.get();
}

Error failure(std::size_t code)
{
    const bool isWindow = ZSTD_getErrorCode(code) == ZSTD_error_frameParameter_windowTooLarge;
    return {isWindow ? ErrorCode::ValueTooLarge : ErrorCode::MalformedValue,
            std::string("zstd: ") + ZSTD_getErrorName(code)};
}

} // namespace

std::optional<std::string> writeZstd(std::string_view plain)
{
    std::string frame(ZSTD_compressBound(plain.size()), '\0');
    const std::size_t size = ZSTD_compressCCtx(writingContext(), frame.data(), frame.size(),
                                               plain.data(), plain.size(), level);
    if (ZSTD_isError(size) != 0)
        return std::nullopt;
    frame.resize(size);
    frame.shrink_to_fit();
    return frame;
}

Result<std::string> readZstd(std::string_view frame, std::size_t most)
{
    // The library also reads formats of its past and frames without content: ours are neither.
    if (!frame.starts_with(zstdMagic))
        return Error{ErrorCode::MalformedValue, "not a zstd frame"};

    ZSTD_DCtx *const context = readingContext();
    BoundedOutput bytes(most, firstRoom(frame));
    ZSTD_inBuffer in{frame.data(), frame.size(), 0};
    for (std::size_t left = 1; left != 0;) {
        const auto room = bytes.room();
        ZSTD_outBuffer out{room.data(), room.size(), 0};
        left = ZSTD_decompressStream(context, &out, &in);
        if (ZSTD_isError(left) != 0)
            return failure(left);
        bytes.filled(out.pos);
        if (bytes.isPastLimit())
            return Error{ErrorCode::ValueTooLarge,
                         "zstd: more than " + std::to_string(most) + " bytes"};
        if (left != 0 && in.pos == in.size && out.pos < out.size)
            return Error{ErrorCode::MalformedValue, "zstd: the frame is cut"};
    }
    if (in.pos != in.size)
        return Error{ErrorCode::MalformedValue, "zstd: bytes behind the frame"};
    return std::move(bytes).take();
}

} // namespace larder::codec
