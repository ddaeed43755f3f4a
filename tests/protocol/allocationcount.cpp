// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocationcount.h"

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace
{
std::atomic<std::uint64_t> count = 0;
}

std::uint64_t allocationCount()
{
    return count.load(std::memory_order_relaxed);
}

// The array forms, and the ones that do not throw, end in these.
// NOLINTBEGIN(cppcoreguidelines-no-malloc): this is where memory comes from.
void *operator new(std::size_t size)
{
    count.fetch_add(1, std::memory_order_relaxed);
    if (void *const memory = std::malloc(size != 0 ? size : 1))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}
// NOLINTEND(cppcoreguidelines-no-malloc)
