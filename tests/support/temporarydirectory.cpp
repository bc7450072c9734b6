// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temporarydirectory.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace larder::test {

TemporaryDirectory::TemporaryDirectory()
    : m_path(std::filesystem::temp_directory_path() / "larder-XXXXXX")
{
    if (!::mkdtemp(m_path.data())) {
        std::perror(m_path.c_str());
        std::abort();
    }
}

TemporaryDirectory::~TemporaryDirectory()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace larder::test
