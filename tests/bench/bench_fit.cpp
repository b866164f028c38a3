// SPDX-License-Identifier: GPL-3.0-or-later
// Whole fits, design matrix included, of data that lie in columns, beside one plain pass that forms
// X'X of the same columns and, where R with lme4 is installed, beside lmer.
#include "core/multilevel/bootstrap_intervals.hpp"
#include "core/multilevel/vector_kernel.hpp"
#include "tests/bench/report.hpp"

#include <Eigen/Core>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <random>
#include <sstream>
#include <unistd.h>

using namespace alteri;
using namespace alteri::bench;

namespace {

struct Size {
    int ties;
    int egos;
    int effects;
    bool slope;
    int repetitions;
    int repetitionsOfLmer;
};

std::string nameOf(const Size& size)
{
    return std::to_string(size.ties) + "x" + std::to_string(size.effects)
           + (size.slope ? "-slope" : "");
}

Frame exampleData(const Size& size)
{
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal;
    const auto rows = static_cast<std::size_t>(size.ties);
    Frame frame;
    frame.rows = rows;
    Column y{"y", "y", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column ego{"ego", "ego", VariableLevel::Ego, std::nullopt, CategoryValues(), {}};
    std::vector<double> effect;
    std::vector<double> slope;
    for (int g = 0; g < size.egos; ++g) {
        ego.categories->levels.push_back(std::to_string(g));
        effect.push_back(0.5 * normal(random));
        slope.push_back(size.slope ? 0.3 * normal(random) : 0);
    }
    ego.categories->labels = ego.categories->levels;
    // Egos of unequal size, their ties together.
    for (std::size_t i = 0; i < rows; ++i)
        ego.categories->codes.push_back(
            static_cast<std::int32_t>(random() % static_cast<unsigned>(size.egos)));
    std::sort(ego.categories->codes.begin(), ego.categories->codes.end());
    y.numbers->values.assign(rows, 1);
    for (int j = 1; j <= size.effects; ++j) {
        const auto name = "x" + std::to_string(j);
        Column x{name, name, VariableLevel::Tie, NumberValues(), std::nullopt, {}};
        for (std::size_t i = 0; i < rows; ++i) {
            const double value = normal(random);
            x.numbers->values.push_back(value);
            const auto g = static_cast<std::size_t>(ego.categories->codes[i]);
            y.numbers->values[i] += (0.3 + (j == 1 ? slope[g] : 0)) * value;
        }
        frame.columns.push_back(std::move(x));
    }
    for (std::size_t i = 0; i < rows; ++i)
        y.numbers->values[i] +=
            effect[static_cast<std::size_t>(ego.categories->codes[i])] + normal(random);
    frame.columns.push_back(std::move(y));
    frame.columns.push_back(std::move(ego));
    return frame;
}

std::string formulaFor(const Size& size)
{
    std::string formula = "y ~ x1";
    for (int j = 2; j <= size.effects; ++j)
        formula += " + x" + std::to_string(j);
    return formula + (size.slope ? " + (x1 | ego)" : " + (1 | ego)");
}

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

bool hasLmer()
{
    return std::system("Rscript -e 'library(lme4)' > /dev/null 2>&1") == 0;
}

/// Median milliseconds of lmer on the same data.
double timeOfLmer(const Frame& frame,
                  const std::string& formula,
                  bool reml,
                  int repetitions,
                  const std::string& folder)
{
    const auto data = folder + "/data.bin";
    writeRaw(frame, data);
    std::ofstream script(folder + "/fit.R");
    script << "suppressMessages(library(lme4))\n"
           << "n <- " << frame.rows << "; k <- " << frame.columns.size() << "\n"
           << "d <- as.data.frame(matrix(readBin('" << data << "', 'double', n * k), n))\n"
           << "names(d) <- c(";
    for (std::size_t i = 0; i < frame.columns.size(); ++i)
        script << (i > 0 ? ", '" : "'") << frame.columns[i].name << "'";
    script << ")\nfor (f in intersect(names(d), c('ego', 'student', 'lecturer')))"
           << " d[[f]] <- factor(d[[f]])\n"
           << "t <- replicate(" << repetitions << ", system.time(lmer(" << formula
           << ", d, REML = " << (reml ? "TRUE" : "FALSE") << "))[['elapsed']])\n"
           << "cat(median(t) * 1000)\n";
    script.close();
    const auto command = "Rscript " + folder + "/fit.R 2> /dev/null";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::array<char, 64> text{};
    if (!pipe || std::fgets(text.data(), text.size(), pipe.get()) == nullptr)
        return 0;
    return std::strtod(text.data(), nullptr);
}

double timeOfFit(const Frame& frame, const std::string& formula, bool reml, int repetitions)
{
    ModelSpec spec;
    spec.formula = formula;
    spec.reml = reml;
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.push_back(millisecondsOf([&] { fitModel(frame, spec); }));
    return quantile(times, 0.5);
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
        const double fit = timeOfFit(frame, formula, reml, size.repetitions);
        report.add(name + "/median", fit, "ms");
        if (size.ties >= 500000) {
            report.add(name + "/ratio-plain-pass", fit / plain, "times");
            report.add(name + "/ratio-kernel-pass", fit / kernel, "times");
        }
        if (!withLmer || (reml && size.ties >= 500000))
            continue;
        const double lmer = timeOfLmer(frame, formula, reml, size.repetitionsOfLmer, folder);
        report.add(name + "/lmer", lmer, "ms");
        report.add(name + "/ratio-lmer", lmer / fit, "times");
    }
}

/// Ratings of lecturers by students: two crossed groupings.
void measureCrossed(bool withLmer, const std::string& folder, Report& report)
{
    constexpr std::size_t rows = 73000;
    constexpr std::size_t students = 2972;
    constexpr std::size_t lecturers = 1128;
    std::mt19937_64 random(2);
    std::normal_distribution<double> normal;
    const auto factor = [&](const std::string& name, std::size_t levels) {
        Column column{name, name, VariableLevel::Tie, std::nullopt, CategoryValues(), {}};
        for (std::size_t i = 0; i < levels; ++i)
            column.categories->levels.push_back(std::to_string(i));
        column.categories->labels = column.categories->levels;
        for (std::size_t i = 0; i < rows; ++i)
            column.categories->codes.push_back(static_cast<std::int32_t>(random() % levels));
        return column;
    };
    auto student = factor("student", students);
    std::sort(student.categories->codes.begin(), student.categories->codes.end());
    const auto lecturer = factor("lecturer", lecturers);
    std::vector<double> ofStudent(students);
    std::vector<double> ofLecturer(lecturers);
    for (auto& effect : ofStudent)
        effect = 0.3 * normal(random);
    for (auto& effect : ofLecturer)
        effect = 0.5 * normal(random);
    Column x{"x1", "x1", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    Column y{"y", "y", VariableLevel::Tie, NumberValues(), std::nullopt, {}};
    for (std::size_t i = 0; i < rows; ++i) {
        const double value = normal(random);
        x.numbers->add(value);
        y.numbers->add(3 + 0.2 * value
                       + ofStudent[static_cast<std::size_t>(student.categories->codes[i])]
                       + ofLecturer[static_cast<std::size_t>(lecturer.categories->codes[i])]
                       + 1.2 * normal(random));
    }
    Frame frame;
    frame.rows = rows;
    frame.columns = {x, y, student, lecturer};
    const std::string formula = "y ~ x1 + (1 | student) + (1 | lecturer)";
    const double fit = timeOfFit(frame, formula, false, 3);
    report.add("fit/73000-crossed/median", fit, "ms");
    if (!withLmer)
        return;
    const double lmer = timeOfLmer(frame, formula, false, 1, folder);
    report.add("fit/73000-crossed/lmer", lmer, "ms");
    report.add("fit/73000-crossed/ratio-lmer", lmer / fit, "times");
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
    bool withLmer = hasLmer();
    bool isShort = false;
    for (int i = 1; i < argc; ++i) {
        withLmer = withLmer && std::string(argv[i]) != "--without-lmer";
        isShort = isShort || std::string(argv[i]) == "--short";
    }
    std::string folder = "/tmp/alteri-bench-XXXXXX";
    if (mkdtemp(folder.data()) == nullptr)
        return 1;
    std::vector<Size> sizes{
        {319, 15, 5, false, 3000, 15},     {319, 15, 12, false, 3000, 15},
        {6000, 300, 5, false, 1000, 15},   {6000, 300, 12, false, 1000, 15},
        {6000, 300, 12, true, 300, 9},     {500000, 20000, 5, false, 15, 1},
        {500000, 20000, 12, false, 9, 1},  {500000, 20000, 12, true, 5, 1},
        {2000000, 20000, 12, false, 5, 1},
    };
    if (isShort)
        sizes.resize(5);
    for (const auto& size : sizes)
        measure(size, withLmer, folder, report);
    measureBootstrap(report);
    if (!isShort)
        measureCrossed(withLmer, folder, report);
    return std::system(("rm -r " + folder).c_str());
}
