// SPDX-License-Identifier: GPL-3.0-or-later
// The codebook of 300 attributes with 20 categories each: opening its window, and a key typed into
// the name of an attribute, with the repaint that it leads to.
#include "core/store/study_file.hpp"
#include "tests/bench/report.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/scripted_questions.hpp"
#include "ui/codebook/editor/codebook_window.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/fonts.hpp"
#include "ui/style/theme.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

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

void openAndType(StudyDocument& document, std::vector<double>& openings, std::vector<double>& keys)
{
    ScriptedQuestions questions;
    std::optional<CodebookWindow> window;
    const auto shown = document.codebook().of(Owner::Alter)[50]->id;
    openings.push_back(millisecondsOf([&] {
        window.emplace(document, questions);
        window->showAttribute(shown);
        window->show();
        QApplication::processEvents();
    }));
    auto* name = window->findChild<QLineEdit*>(QStringLiteral("attributeLabel"));
    name->setFocus();
    constexpr int typed = 40;
    for (int i = 0; i < typed; ++i) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, QStringLiteral("x"));
        keys.push_back(millisecondsOf([&] {
            QApplication::sendEvent(name, &event);
            QApplication::processEvents();
        }));
    }
    if (!name->text().endsWith(QStringLiteral("xxx")))
        throw std::logic_error("nothing was typed");
    // The name is stored when the window is left.
    window->reject();
    document.undo();
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
    std::vector<double> openings;
    std::vector<double> keys;
    constexpr int repetitions = 10;
    for (int i = 0; i < repetitions; ++i)
        openAndType(document, openings, keys);
    report.add("codebook-open/300/median", quantile(openings, 0.5), "ms");
    report.add("codebook-open/300/p99", quantile(openings, 0.99), "ms");
    report.add("codebook-key/300/median", quantile(keys, 0.5), "ms");
    report.add("codebook-key/300/p99", quantile(keys, 0.99), "ms");
    return 0;
}
