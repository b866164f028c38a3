// SPDX-License-Identifier: GPL-3.0-or-later
// The codebook of 300 attributes with 20 categories each: opening its window, and a key typed into
// the name of an attribute, with the repaint that it leads to; beside them the same with an empty
// table of that size. In processor time, which does not depend on what else the machine does.
#include "core/store/study_file.hpp"
#include "tests/bench/report.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/scripted_questions.hpp"
#include "ui/codebook/editor/codebook_window.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/fonts.hpp"
#include "ui/style/theme.hpp"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <optional>
#include <stdexcept>

using namespace alteri;
using namespace alteri::bench;
using namespace alteri::test;

namespace {

constexpr int attributeCount = 300;
constexpr int categoryCount = 20;

std::unique_ptr<StudyFile> longCodebook(const std::filesystem::path& file)
{
    auto study = newStudy(file);
    study->perform("Set up", [&](Writer& writer) {
        for (int i = 0; i < attributeCount; ++i) {
            Attribute attribute;
            attribute.owner = static_cast<Owner>(i % 4);
            attribute.scale = Scale::Nominal;
            attribute.key = "a" + std::to_string(i);
            attribute.label = "Attribute " + std::to_string(i);
            for (int category = 0; category < categoryCount; ++category)
                attribute.categories.push_back({{},
                                                std::to_string(category),
                                                "Category " + std::to_string(category),
                                                "#4477aa",
                                                "square"});
            writer.addAttribute(attribute);
        }
    });
    return study;
}

struct Times {
    std::vector<double> openings;
    std::vector<double> keys;
};

void typeInto(QLineEdit& field, Times& times)
{
    field.setFocus();
    constexpr int typed = 40;
    for (int i = 0; i < typed; ++i) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, QStringLiteral("x"));
        times.keys.push_back(processorMillisecondsOf([&] {
            QApplication::sendEvent(&field, &event);
            QApplication::processEvents();
        }));
    }
    if (!field.text().endsWith(QStringLiteral("xxx")))
        throw std::logic_error("nothing was typed");
}

/// @return the size of the window
QSize openAndType(StudyDocument& document, Times& times)
{
    ScriptedQuestions questions;
    std::optional<CodebookWindow> window;
    const auto shown = document.codebook().of(Owner::Alter)[50]->id;
    times.openings.push_back(processorMillisecondsOf([&] {
        window.emplace(document, questions);
        window->showAttribute(shown);
        window->show();
        QApplication::processEvents();
    }));
    typeInto(*window->findChild<QLineEdit*>(QStringLiteral("attributeLabel")), times);
    // The name is stored when the window is left.
    const auto size = window->size();
    window->reject();
    document.undo();
    return size;
}

/// What Qt alone takes for a field above a table of as many rows and columns.
void openEmptyTable(const QSize& size, Times& times)
{
    std::optional<QDialog> window;
    QLineEdit* field = nullptr;
    times.openings.push_back(processorMillisecondsOf([&] {
        window.emplace();
        auto* column = new QVBoxLayout(&*window);
        field = new QLineEdit;
        column->addWidget(field);
        column->addWidget(new QTableWidget(attributeCount, categoryCount));
        window->resize(size);
        window->show();
        QApplication::processEvents();
    }));
    typeInto(*field, times);
}

void add(Report& report, const std::string& what, const Times& times)
{
    report.add(what + "-open/300/median", quantile(times.openings, 0.5), "ms");
    report.add(what + "-open/300/p99", quantile(times.openings, 0.99), "ms");
    report.add(what + "-key/300/median", quantile(times.keys, 0.5), "ms");
    report.add(what + "-key/300/p99", quantile(times.keys, 0.99), "ms");
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    installFonts();
    applyAppearance(Appearance::Light);
    Report report(argc, argv);
    const TemporaryFolder folder;
    StudyDocument document(longCodebook(folder.path("study.alteri")));
    Times codebook;
    Times empty;
    constexpr int repetitions = 10;
    for (int i = 0; i < repetitions; ++i)
        openEmptyTable(openAndType(document, codebook), empty);
    add(report, "codebook", codebook);
    add(report, "empty-table", empty);
    return 0;
}
