// SPDX-License-Identifier: GPL-3.0-or-later
// Fits of the sample's three models, design matrix included.
#include "core/measures/study_frames.hpp"
#include "core/multilevel/fit.hpp"
#include "tests/bench/report.hpp"
#include "tests/core/example_study.hpp"

using namespace alteri;
using namespace alteri::bench;

int main(int argc, char** argv)
{
    Report report(argc, argv);
    const test::TemporaryFolder folder;
    const auto study = test::sampleStudy(folder.path("sample.alteri"));
    const auto frames = framesOf(study->reader());
    for (const auto& model : study->reader().models()) {
        std::vector<double> times;
        int terms = 0;
        constexpr int repetitions = 200;
        for (int i = 0; i < repetitions; ++i)
            times.push_back(millisecondsOf([&] {
                terms = static_cast<int>(fitModel(frames.ties, specOf(model)).fixed.size()) - 1;
            }));
        report.add("fit/319x" + std::to_string(terms) + "/median", quantile(times, 0.5), "ms");
    }
    return 0;
}
