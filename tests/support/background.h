// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <future>
#include <utility>

namespace larder::test {

/// Runs a call on a thread of its own.
template<typename Call>
auto inBackground(Call call)
{
    return std::async(std::launch::async, std::move(call));
}

} // namespace larder::test
