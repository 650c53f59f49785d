// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passes every file of a folder (or the files named) to a fuzz target, so that each input ever found stays a test,
// with any compiler.
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace {

std::vector<std::filesystem::path> filesOf(const std::filesystem::path& place)
{
    if (!std::filesystem::is_directory(place)) {
        return {place};
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(place)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

void replay(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    fuzz::require(stream.is_open(), "the input can be read");
    const std::vector<char> bytes{std::istreambuf_iterator<char>(stream), {}};
    std::printf("%s (%zu bytes)\n", file.filename().c_str(), bytes.size());
    std::fflush(stdout); // so that the last name printed is the one that failed
    const auto begin = std::chrono::steady_clock::now();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    fuzz::require(std::chrono::steady_clock::now() - begin < std::chrono::seconds(30), "an input takes no 30 seconds");
}

} // namespace

int main(int argumentCount, char** arguments)
{
    std::size_t count = 0;
    for (int i = 1; i < argumentCount; ++i) {
        for (const auto& file : filesOf(arguments[i])) {
            replay(file);
            ++count;
        }
    }
    std::printf("%zu inputs replayed\n", count);
    return count > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
