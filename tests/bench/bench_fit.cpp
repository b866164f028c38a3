// SPDX-License-Identifier: GPL-3.0-or-later
// Whole fits, design matrix included, of data that lie in columns, beside one plain pass that forms
// X'X of the same columns and, where R with lme4 and ordinal is installed, beside lmer, glmer and
// clmm.
#include "core/error.hpp"
#include "core/multilevel/generalised/generalised_fit.hpp"
#include "core/multilevel/inference/bootstrap_intervals.hpp"
#include "core/multilevel/products/inner_products.hpp"
#include "tests/bench/fit_data.hpp"
#include "tests/bench/report.hpp"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <sstream>
#include <thread>
#include <unistd.h>

using namespace alteri;
using namespace alteri::bench;

namespace {

/// The frame's numbers as raw doubles, then the egos, for R's readBin.
void writeRaw(const Frame& frame, const std::string& file)
{
    std::ofstream out(file, std::ios::binary);
    for (const auto& column : frame.columns) {
        std::vector<double> values;
        if (column.numbers)
            values = column.numbers->values;
        else
            values.assign(column.categories->codes.begin(), column.categories->codes.end());
        out.write(reinterpret_cast<const char*>(values.data()),
                  static_cast<std::streamsize>(values.size() * sizeof(double)));
    }
}

bool hasPackage(const std::string& name)
{
    return std::system(("Rscript -e 'library(" + name + ")' > /dev/null 2>&1").c_str()) == 0;
}

/// Median milliseconds of a call in R on the same data, which are called d.
double timeInR(const Frame& frame,
               const std::string& package,
               const std::string& call,
               int repetitions,
               const std::string& folder)
{
    const auto data = folder + "/data.bin";
    writeRaw(frame, data);
    std::ofstream script(folder + "/fit.R");
    script << "suppressMessages(library(" << package << "))\n"
           << "n <- " << frame.rows << "; k <- " << frame.columns.size() << "\n"
           << "d <- as.data.frame(matrix(readBin('" << data << "', 'double', n * k), n))\n"
           << "names(d) <- c(";
    for (std::size_t i = 0; i < frame.columns.size(); ++i)
        script << (i > 0 ? ", '" : "'") << frame.columns[i].name << "'";
    script << ")\nfor (f in intersect(names(d), c('ego', 'student', 'lecturer')))"
           << " d[[f]] <- factor(d[[f]])\n"
           << "t <- replicate(" << repetitions << ", system.time(suppressWarnings(" << call
           << "))[['elapsed']])\n"
           << "cat(median(t) * 1000)\n";
    script.close();
    const auto command = "Rscript " + folder + "/fit.R 2> /dev/null";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::array<char, 64> text{};
    if (!pipe || std::fgets(text.data(), text.size(), pipe.get()) == nullptr)
        return 0;
    return std::strtod(text.data(), nullptr);
}

/// Median milliseconds of lmer on the same data.
double timeOfLmer(const Frame& frame,
                  const std::string& formula,
                  bool reml,
                  int repetitions,
                  const std::string& folder)
{
    return timeInR(frame, "lme4",
                   "lmer(" + formula + ", d, REML = " + (reml ? "TRUE" : "FALSE") + ")",
                   repetitions, folder);
}

std::vector<double>
timesOfFit(const Frame& frame, const std::string& formula, bool reml, int repetitions)
{
    ModelSpec spec;
    spec.formula = formula;
    spec.reml = reml;
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.push_back(millisecondsOf([&] { fitModel(frame, spec); }));
    return times;
}

/// The longest that a fit goes on after it was asked to stop, at any of its stages.
double longestWait(const Frame& frame, const std::string& formula, double whole)
{
    constexpr int stages = 20;
    double longest = 0;
    for (int i = 0; i < stages; ++i) {
        ModelSpec spec;
        spec.formula = formula;
        std::stop_source stop;
        std::chrono::steady_clock::time_point asked;
        const std::chrono::duration<double, std::milli> before(whole * (i + 0.5) / stages);
        std::jthread asker([&] {
            std::this_thread::sleep_for(before);
            asked = std::chrono::steady_clock::now();
            stop.request_stop();
        });
        try {
            fitModel(frame, spec, stop.get_token());
        } catch (const Error&) {
            const auto ended = std::chrono::steady_clock::now();
            asker.join();
            longest =
                std::max(longest, std::chrono::duration<double, std::milli>(ended - asked).count());
        }
    }
    return longest;
}

/// All columns of numbers, one after the other.
std::vector<double> numbersOf(const Frame& frame)
{
    std::vector<double> all;
    for (const auto& column : frame.columns)
        if (column.numbers)
            all.insert(all.end(), column.numbers->values.begin(), column.numbers->values.end());
    return all;
}

/// One pass that forms X'X of all columns of numbers as a library does it.
double timeOfPlainPass(const Frame& frame, int repetitions)
{
    const auto all = numbersOf(frame);
    const auto rows = static_cast<Eigen::Index>(frame.rows);
    const Eigen::Map<const Eigen::MatrixXd> X(all.data(), rows,
                                              static_cast<Eigen::Index>(all.size()) / rows);
    Eigen::MatrixXd products(X.cols(), X.cols());
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.push_back(millisecondsOf([&] { products.noalias() = X.transpose() * X; }));
    return quantile(times, 0.5);
}

/// The same with the kernel that the fit uses, block by block: the least that it could take if
/// groups cost nothing.
double timeOfKernelPass(const Frame& frame, int repetitions)
{
    const auto all = numbersOf(frame);
    const auto rows = static_cast<std::ptrdiff_t>(frame.rows);
    const auto width = static_cast<std::ptrdiff_t>(all.size()) / rows;
    std::vector<double> products(static_cast<std::size_t>(width * width));
    constexpr std::ptrdiff_t block = 256;
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.push_back(millisecondsOf([&] {
            for (std::ptrdiff_t begin = 0; begin < rows; begin += block)
                addInnerProducts({all.data() + begin, rows, width, all.data() + begin, rows, width,
                                  std::min(block, rows - begin), 1, products.data(), width, true},
                                 bestInstructions());
        }));
    return quantile(times, 0.5);
}

void measure(const Size& size, bool withLmer, const std::string& folder, Report& report)
{
    const auto frame = exampleData(size);
    const auto formula = formulaFor(size);
    const double plain = timeOfPlainPass(frame, size.repetitions);
    const double kernel = timeOfKernelPass(frame, size.repetitions);
    for (const bool reml : {false, true}) {
        const auto name = "fit/" + nameOf(size) + (reml ? "-reml" : "");
        // In turn with lmer, some times where that is short: other work on the machine slows both
        // for a while.
        const int rounds = size.ties < 500000 ? 3 : 1;
        std::vector<double> times;
        std::vector<double> ofLmer;
        const auto addFits = [&] {
            const auto some =
                timesOfFit(frame, formula, reml, std::max(1, size.repetitions / rounds));
            times.insert(times.end(), some.begin(), some.end());
        };
        for (int round = 0; round < rounds; ++round) {
            addFits();
            if (withLmer)
                ofLmer.push_back(timeOfLmer(frame, formula, reml, size.repetitionsOfLmer, folder));
            addFits();
        }
        const double lmer = withLmer ? quantile(ofLmer, 0.5) : 0;
        const double fit = quantile(times, 0.5);
        report.add(name + "/median", fit, "ms");
        if (size.ties >= 500000) {
            report.add(name + "/ratio-plain-pass", fit / plain, "times");
            report.add(name + "/ratio-kernel-pass", fit / kernel, "times");
            if (!reml)
                report.add(name + "/cancel-worst", longestWait(frame, formula, fit), "ms");
        }
        if (withLmer) {
            report.add(name + "/lmer", lmer, "ms");
            report.add(name + "/ratio-lmer", lmer / fit, "times");
        }
    }
}

/// Ratings of lecturers by students: two crossed groupings.
void measureCrossed(bool withLmer, const std::string& folder, Report& report)
{
    const auto frame = crossedData();
    const std::string formula = "y ~ x1 + (1 | student) + (1 | lecturer)";
    const double fit = quantile(timesOfFit(frame, formula, false, 3), 0.5);
    report.add("fit/73000-crossed/median", fit, "ms");
    report.add("fit/73000-crossed/cancel-worst", longestWait(frame, formula, fit), "ms");
    if (!withLmer)
        return;
    const double lmer = timeOfLmer(frame, formula, false, 1, folder);
    report.add("fit/73000-crossed/lmer", lmer, "ms");
    report.add("fit/73000-crossed/ratio-lmer", lmer / fit, "times");
}

/// The outcome in four categories, or as yes or no: the number cut where there are limits.
Frame categorical(Frame frame, Family family)
{
    const std::vector<double> limits =
        family == Family::Ordinal ? std::vector<double>{0, 1.3, 2.5} : std::vector<double>{1};
    for (auto& column : frame.columns)
        if (column.name == "y")
            for (auto& value : column.numbers->values)
                value = static_cast<double>(std::lower_bound(limits.begin(), limits.end(), value)
                                            - limits.begin());
    return frame;
}

/// The generalised models beside the linear ones: by quadrature to all digits, clmm and glmer by
/// Laplace's approximation.
void measureGeneralised(const Size& size, Family family, const std::string& folder, Report& report)
{
    const bool isOrdinal = family == Family::Ordinal;
    const auto frame = categorical(exampleData(size), family);
    GeneralisedSpec spec;
    spec.model.formula = formulaFor(size);
    spec.family = family;
    std::vector<double> times;
    for (int i = 0; i < std::max(3, size.repetitions / 10); ++i)
        times.push_back(millisecondsOf([&] { fitGeneralised(frame, spec); }));
    const double fit = quantile(times, 0.5);
    const auto name = "fit/" + std::string(wordOf(family)) + "-" + nameOf(size);
    report.add(name + "/median", fit, "ms");
    const std::string package = isOrdinal ? "ordinal" : "lme4";
    // clmm would take an hour for the largest.
    const bool isTooLarge = isOrdinal && size.ties > 100000;
    if (size.repetitionsOfLmer == 0 || isTooLarge || !hasPackage(package))
        return;
    const auto call = isOrdinal ? "clmm(factor(y)" + spec.model.formula.substr(1) + ", data = d)"
                                : "glmer(" + spec.model.formula + ", d, family = binomial)";
    const double inR = timeInR(frame, package, call, size.ties < 1000 ? 3 : 1, folder);
    report.add(name + (isOrdinal ? "/clmm" : "/glmer"), inR, "ms");
    report.add(name + (isOrdinal ? "/ratio-clmm" : "/ratio-glmer"), inR / fit, "times");
}

/// Refits of the 12-term model on the smallest data, all processors.
void measureBootstrap(Report& report)
{
    const Size size{319, 15, 12, false, 0, 0};
    const auto frame = exampleData(size);
    ModelSpec spec;
    spec.formula = formulaFor(size);
    const auto model = fitAndKeep(frame, spec);
    const double time = millisecondsOf([&] { bootstrapIntervals(model, {2000, 1, 0.95}); });
    report.add("bootstrap/319x12/2000", time, "ms");
}

}  // namespace

int main(int argc, char** argv)
{
    Report report(argc, argv);
    bool withLmer = hasPackage("lme4");
    bool isShort = false;
    for (int i = 1; i < argc; ++i) {
        withLmer = withLmer && std::string(argv[i]) != "--without-lmer";
        isShort = isShort || std::string(argv[i]) == "--short";
    }
    std::string folder = "/tmp/alteri-bench-XXXXXX";
    if (mkdtemp(folder.data()) == nullptr)
        return 1;
    std::vector<Size> sizes{
        {319, 15, 5, false, 8000, 15},    {319, 15, 12, false, 8000, 15},
        {6000, 300, 5, false, 4000, 15},  {6000, 300, 12, false, 3000, 15},
        {6000, 300, 12, true, 1000, 9},   {500000, 20000, 5, false, 15, 1},
        {500000, 20000, 12, false, 9, 1}, {500000, 20000, 12, true, 5, 1},
        {2000000, 20000, 5, false, 5, 1}, {2000000, 20000, 12, false, 5, 1},
    };
    if (isShort)
        sizes.resize(5);
    for (const auto& size : sizes)
        measure(size, withLmer, folder, report);
    std::vector<Size> ofCategories{{319, 15, 5, false, 1000, 1},
                                   {6000, 300, 5, false, 100, 1},
                                   {500000, 20000, 5, false, 30, 1}};
    if (isShort)
        ofCategories.resize(2);
    for (auto& size : ofCategories)
        for (const auto family : {Family::Ordinal, Family::Binomial}) {
            size.repetitionsOfLmer = withLmer ? 1 : 0;
            measureGeneralised(size, family, folder, report);
        }
    measureBootstrap(report);
    if (!isShort)
        measureCrossed(withLmer, folder, report);
    return std::system(("rm -r " + folder).c_str());
}
