// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A database is pages at fixed places: what is put in or taken out anywhere moves all that follows, and the file is
// refused at once. So most changes are made to a few bytes where they stand.
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>
#include <array>
#include <random>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                               unsigned seed);

std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed)
{
    std::minstd_rand random(seed);
    if (size == 0 || random() % 8 == 0) {
        return LLVMFuzzerMutate(data, size, maxSize);
    }
    std::array<std::uint8_t, 64> slice = {};
    const std::size_t length = std::min(size, 1 + random() % slice.size());
    std::uint8_t* const place = data + random() % (size - length + 1);
    std::copy_n(place, length, slice.begin());
    LLVMFuzzerMutate(slice.data(), length, length);
    std::copy_n(slice.begin(), length, place);
    return size;
}
