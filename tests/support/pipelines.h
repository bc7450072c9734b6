// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/redis/command.h"
#include "engine/redis/pipeline.h"

#include <cstddef>
#include <initializer_list>

namespace larder::test {

/// The commands back to back.
inline redis::Pipeline pipelineOf(std::initializer_list<redis::Command> commands)
{
    redis::Pipeline pipeline;
    for (const auto &command : commands)
        pipeline.add(command);
    return pipeline;
}

inline redis::Pipeline repeated(std::size_t count, const redis::Command &command)
{
    redis::Pipeline pipeline;
    for (std::size_t i = 0; i < count; ++i)
        pipeline.add(command);
    return pipeline;
}

} // namespace larder::test
