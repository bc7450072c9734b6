// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace larder::test {

/// A new directory under the system's temporary one, removed with all that is in it. Its path is
/// short enough for a Unix socket.
class TemporaryDirectory final
{
public:
    TemporaryDirectory();
    ~TemporaryDirectory();
    TemporaryDirectory(const TemporaryDirectory &) = delete;
    TemporaryDirectory &operator=(const TemporaryDirectory &) = delete;

    const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

} // namespace larder::test
