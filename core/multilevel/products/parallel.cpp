// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/parallel.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace alteri {

namespace {

/// Asked once: the answer is read from a file, which takes as long as a small pass.
std::size_t processors()
{
    static const std::size_t count = std::max(1U, std::thread::hardware_concurrency());
    return count;
}

}  // namespace

void forEachInParallel(std::size_t count,
                       const Watch& watch,
                       const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next = 0;
    std::exception_ptr failure;
    std::size_t done = 0;
    std::mutex lock;
    const auto take = [&] {
        for (std::size_t i = next++; i < count && !watch.stop.stop_requested(); i = next++) {
            try {
                work(i);
                const std::lock_guard locked(lock);
                ++done;
                if (watch.progress)
                    watch.progress(done, count);
            } catch (...) {
                const std::lock_guard locked(lock);
                if (!failure)
                    failure = std::current_exception();
                next = count;
            }
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < std::min(processors(), count); ++i)
            others.emplace_back(take);
        take();
    }
    if (failure)
        std::rethrow_exception(failure);
    if (watch.stop.stop_requested())
        throw Error(ErrorCode::Cancelled);
}

}  // namespace alteri
