// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/maps/language_menu.hpp"

#include "core/texts/study_languages.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/language_text.hpp"

#include <QAction>
#include <QActionGroup>

namespace alteri {

LanguageMenu::LanguageMenu(StudyDocument& document, QWidget* parent)
    : QMenu(tr("Language of the interview"), parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("languageMenu"));
    nameAction(menuAction(), "languageMenu");
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.studyChanged || change.codebookChanged)
            fill();
    });
    fill();
}

void LanguageMenu::fill()
{
    // One of them may be the sender of the signal that led here.
    for (auto* action : actions()) {
        removeAction(action);
        action->deleteLater();
    }
    auto* group = new QActionGroup(this);
    const auto add = [&](const std::string& tag, const std::string& spoken) {
        auto* action = addAction(languageName(QString::fromStdString(tag)), this,
                                 [this, spoken] { m_document.speak(spoken); });
        action->setCheckable(true);
        action->setChecked(m_document.spokenLanguage() == spoken);
        action->setData(QString::fromStdString(tag));
        group->addAction(action);
    };
    const auto reader = m_document.reader();
    add(mainLanguage(reader), {});
    const auto others = studyLanguages(reader);
    for (const auto& each : others)
        add(each, each);
    menuAction()->setVisible(!others.empty());
}

}  // namespace alteri
