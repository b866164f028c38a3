// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that tells what nobody expected.
#include "core/error.hpp"
#include "ui/study/questions.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/window/main_window.hpp"

#include <QGuiApplication>

#include <algorithm>

namespace alteri {

void MainWindow::tellFault(const Error& fault)
{
    const auto sentences = sentencesFor(fault);
    const bool isOfProgram =
        std::any_of(fault.problems().begin(), fault.problems().end(),
                    [](const Problem& each) { return each.code == ErrorCode::ProgramFault; });
    if (!isOfProgram || m_study == nullptr) {
        m_questions.tellProblems(QGuiApplication::applicationDisplayName(), sentences);
        return;
    }
    const auto offer = tr("Nothing is known to be lost. To be safe you can save a copy of the "
                          "study as it is now before you go on.");
    if (m_questions.confirm(sentences.join(QLatin1Char('\n')) + QStringLiteral("\n\n") + offer,
                            tr("Save a copy…")))
        saveCopy();
}

}  // namespace alteri
