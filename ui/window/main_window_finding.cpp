// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that finds everything by words.
#include "core/measures/networks/measure_catalogue.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/page_list.hpp"
#include "ui/help/help.hpp"
#include "ui/help/help_pages.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/palette/action_entries.hpp"
#include "ui/palette/palette.hpp"
#include "ui/palette/study_names.hpp"
#include "ui/palette/window_pass.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/measure_text.hpp"
#include "ui/text/program_language.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QStackedWidget>

#include <utility>

namespace alteri {

void MainWindow::makePalette()
{
    const QKeySequence key(Qt::CTRL | Qt::Key_K);
    m_palette = new Palette(this, [this] { return offers(); });
    m_find = newAction(tr("Find anything…"), key,
                       tr("Finds every action, page, ego, alter and attribute by any word of it"),
                       [this] { m_palette->open(); });
    nameAction(m_find, "findAnything");
    passEverywhere(this, key);
}

std::vector<PaletteEntry> MainWindow::offers() const
{
    auto entries = actionEntries(*this, m_find);
    const auto add = [&](const QString& text, const QString& place, std::function<void()> run) {
        entries.push_back({text, place, {}, {}, std::move(run)});
    };
    for (const auto& page : helpPages(spokenLanguage()))
        add(page.title(), tr("Help"), [this, id = page.id] { showHelp(m_pages, id); });
    if (m_study == nullptr)
        return entries;
    for (const auto& page : m_study->analysis().listedPages()) {
        if (page.key == m_study->analysis().shownPage())
            for (auto& button :
                 buttonEntries(m_study->analysis(), tr("Analysis › %1").arg(page.text)))
                entries.push_back(std::move(button));
        add(page.text, tr("Analysis › %1").arg(page.heading),
            [this, key = page.key] { m_study->showPage(key); });
    }
    for (auto& button : buttonEntries(m_study->map(), tr("Map")))
        entries.push_back(std::move(button));
    const auto panels = m_study->map().panelNames();
    for (int i = 0; i < panels.size(); ++i)
        add(panels[i], tr("Panel of the map"), [this, i] {
            m_study->showWorkspace(StudyWindow::Workspace::Map);
            m_study->map().showPanel(i);
        });
    const auto textOf = [](const std::string& text) { return QString::fromStdString(text); };
    const auto& codebook = m_study->document().codebook();
    for (const auto& attribute : codebook.attributes)
        add(textOf(attribute.label),
            tr("Attribute “%1”, %2").arg(textOf(attribute.key), textFor(attribute.owner)),
            [this, id = attribute.id] { m_study->showCodebook(id); });
    for (const auto& kind : codebook.tieKinds)
        add(textOf(kind.label), tr("Kind of ties “%1”").arg(textOf(kind.key)),
            [this] { m_study->showTieKinds(); });
    for (const auto& measure : measureCatalogue())
        if (!measure.isOfAttribute())
            add(labelOf(std::string(measure.key)), tr("Measure of networks"),
                [this] { m_study->showPage(QStringLiteral("variables")); });
    const auto showVariables = [this] { m_study->showVariables(); };
    for (const auto& recode : codebook.recodes)
        add(textOf(recode.label), tr("Grouping “%1”").arg(textOf(recode.key)), showVariables);
    for (const auto& column : m_study->document().reader().derivedColumns())
        add(textOf(column.label), tr("Column “%1” made from others").arg(textOf(column.key)),
            showVariables);
    return entries;
}

/// Egos and alteri of the study that was opened.
void MainWindow::findNames()
{
    auto* names = new StudyNames(m_study->document(), m_study);
    m_palette->setNames(
        names, [this] { return m_study != nullptr ? m_study->map().shownEgo() : std::nullopt; });
    connect(names, &StudyNames::chosen, m_study, &StudyWindow::showPerson);
}

}  // namespace alteri
