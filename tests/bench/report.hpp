// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <vector>

namespace alteri::bench {

/// Figures of a benchmark program, printed as a table or, with --json, as an array of objects.
class Report {
public:
    Report(int argc, char** argv)
    {
        for (int i = 1; i < argc; ++i)
            m_json = m_json || std::strcmp(argv[i], "--json") == 0;
    }

    /// @param name what/size/statistic, e.g. "drag/300/median"
    void add(const std::string& name, double value, const std::string& unit)
    {
        m_figures.push_back({name, value, unit});
    }

    ~Report()
    {
        if (m_json)
            std::printf("[\n");
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            const auto& each = m_figures[i];
            if (m_json)
                std::printf("  {\"name\": \"%s\", \"value\": %.6g, \"unit\": \"%s\"}%s\n",
                            each.name.c_str(), each.value, each.unit.c_str(),
                            i + 1 < m_figures.size() ? "," : "");
            else
                std::printf("%-36s %12.4g %s\n", each.name.c_str(), each.value, each.unit.c_str());
        }
        if (m_json)
            std::printf("]\n");
    }

    Report(const Report&) = delete;
    Report& operator=(const Report&) = delete;
    Report(Report&&) = delete;
    Report& operator=(Report&&) = delete;

private:
    struct Figure {
        std::string name;
        double value;
        std::string unit;
    };

    bool m_json = false;
    std::vector<Figure> m_figures;
};

/// Milliseconds that some work takes.
inline double millisecondsOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
    return time.count();
}

/// Milliseconds of processor time, the system's for it included, that this program takes for some
/// work: what others do on the machine meanwhile is not in it.
inline double processorMillisecondsOf(const std::function<void()>& work)
{
    const auto taken = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto milliseconds = [](const timeval& time) {
            return 1e3 * static_cast<double>(time.tv_sec)
                   + 1e-3 * static_cast<double>(time.tv_usec);
        };
        return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    };
    const double begin = taken();
    work();
    return taken() - begin;
}

/// The value that a share of the values does not exceed.
inline double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto index = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    return values[index];
}

}  // namespace alteri::bench
