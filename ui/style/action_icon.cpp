// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/action_icon.hpp"

#include "ui/style/icon_engine.hpp"

#include <QAbstractButton>
#include <QAction>
#include <QToolBar>

#include <algorithm>
#include <iterator>

namespace alteri {

namespace {

constexpr ActionIcon iconTable[] = {
    // Files, studies.
    {"newStudy", "study-new"},
    {"openStudy", "study-open"},
    {"recentStudies", "recent"},
    {"openSample", "study-sample"},
    {"recoverStudy", "recover"},
    {"importTables", "import-tables"},
    {"joinAnswers", "import-answers"},
    {"nextDelivery", "import-delivery"},
    {"importDatabase", "import-database"},
    {"importForeign", "import"},
    {"exportMenu", "export"},
    {"exportData", "export-data"},
    {"writeReport", "report"},
    {"saveCopy", "save-copy"},
    {"forget", "forget"},
    {"closeStudy", "study-close"},
    {"quit", "quit"},
    {"showCodebook", "codebook"},
    {"filterModel", "condition"},
    {"printCodebook", "codebook-print"},
    {"saveAsTemplate", "template-save"},
    {"applyTemplate", "template-apply"},
    {"protectStudy", "protect"},
    {"showBackups", "backups"},
    {"mergeCopy", "copies-merge"},
    {"team", "team"},
    {"dataProtection", "data-protection"},
    // Editing.
    {"undo", "undo"},
    {"redo", "redo"},
    {"addEgo", "ego-add"},
    {"nameAlter", "alter-add"},
    {"rename", "rename"},
    {"confidential", "confidential"},
    {"removeEgo", "ego-delete"},
    {"selectAll", "select-all"},
    {"find", "search"},
    {"drawTies", "tie-draw"},
    {"askPairs", "tie-ask"},
    {"deleteAlteri", "delete"},
    {"takeOffMap", "take-off"},
    {"alignOnRing", "align-ring"},
    {"spreadInCell", "spread"},
    {"connectAll", "tie-all"},
    {"tidyMap", "tidy"},
    {"renameEgo", "rename"},
    {"openEgoForm", "ego-form"},
    // Views.
    {"showMap", "map"},
    {"showAnalysis", "analysis"},
    {"appearanceMenu", "appearance"},
    {"programLanguageMenu", "language"},
    {"languageMenu", "language-interview"},
    {"zoomIn", "zoom-in"},
    {"zoomOut", "zoom-out"},
    {"fitMap", "fit"},
    {"showRespondent", "respondent"},
    {"showKeys", "keys"},
    {"suggestNames", "suggest"},
    {"findAnything", "find-anything"},
    {"showHelp", "help"},
    {"showKeyCard", "key-card"},
    {"startTour", "tour"},
    {"about", "about"},
    // Maps, interviews.
    {"editDesign", "design"},
    {"editTieKinds", "tie-kinds"},
    {"editPrompts", "questions"},
    {"guide", "guide"},
    {"guideLeave", "map"},
    {"nextStep", "step-next"},
    {"guideNext", "step-next"},
    {"stepBefore", "step-before"},
    {"guideBack", "step-before"},
    {"interviewer", "interviewer"},
    {"exportMap", "export-map"},
    {"addMap", "map-add"},
    {"mapMenu", "map-add"},
    {"nextWave", "map-wave"},
    {"duplicateMap", "map-duplicate"},
    {"renameMap", "rename"},
    {"deleteMap", "map-delete"},
    {"compareMaps", "map-compare"},
    {"promptBefore", "before"},
    {"promptAfter", "next"},
    {"alterBefore", "before"},
    {"alterAfter", "next"},
    {"playHistory", "play"},
    {"pauseHistory", "pause"},
    {"changeAttribute", "edit"},
    {"chosenCategory", "close"},
    // Analysis.
    {"groupCategories", "group"},
    {"centreVariables", "centre"},
    {"computeColumn", "compute"},
    {"showVariables", "variables"},
    {"editPseudonyms", "pseudonyms"},
    {"samePartners", "same-partners"},
    {"showOnMap", "show-on-map"},
    {"copyCells", "copy"},
    {"editCell", "edit"},
    {"exportLabels", "export-table"},
    {"exportCodes", "export-codes"},
    {"copyTable", "copy-table"},
    {"exportTable", "export-table"},
    {"copyPicture", "copy-picture"},
    {"exportPicture", "export-picture"},
    {"copyPlot", "copy-picture"},
    {"exportPlot", "export-picture"},
    {"testsAndIntervals", "intervals"},
    {"errorsBelow", "errors-below"},
    {"showChecks", "checks"},
    {"columnButton", "columns"},
    {"removeFilter", "close"},
    {"newModel", "add"},
    {"newNetworkModel", "add"},
    {"duplicateModel", "duplicate"},
    {"renameModel", "rename"},
    {"moveModelLeft", "left"},
    {"moveModelRight", "right"},
    {"deleteModel", "delete"},
    {"termOptions", "options"},
    {"removeTerm", "close"},
    {"closeTerm", "close"},
    {"termUp", "up"},
    {"termDown", "down"},
    // Codebook.
    {"addAttribute", "add"},
    {"removeAttribute", "delete"},
    {"attributeUp", "up"},
    {"attributeDown", "down"},
    {"renameCategory", "rename"},
    {"mergeInto", "merge"},
    {"splitAction", "split"},
    {"convertAction", "convert"},
    {"saidAction", "said"},
    {"takeCategories", "categories-take"},
    {"importCategories", "import-tables"},
    {"categoryUp", "up"},
    {"categoryDown", "down"},
    {"pasteCategories", "paste"},
    {"removeCategories", "delete"},
    {"addStep", "add"},
    {"duplicateStep", "duplicate"},
    {"removeStep", "delete"},
    {"stepUp", "up"},
    {"stepDown", "down"},
    {"tryGuide", "play"},
    {"addQuestion", "add"},
    {"removeQuestion", "delete"},
    {"questionUp", "up"},
    {"questionDown", "down"},
    {"questionCondition", "condition"},
    {"buildCondition", "condition"},
    {"removeComparison", "close"},
    // Styles of pictures.
    {"styleKeep", "keep"},
    {"styleRemove", "delete"},
    {"styleSave", "save-copy"},
    {"styleLoad", "study-open"},
};

QIcon iconOn(CheckedGround ground, const QString& name, const QWidget* on = nullptr)
{
    const auto& icons = actionIcons();
    const auto found = std::find_if(icons.begin(), icons.end(), [&](const auto& each) {
        return name == QLatin1String(each.name);
    });
    return found != icons.end()
               ? QIcon(new IconEngine(QString::fromLatin1(found->file), ground, on))
               : QIcon();
}

}  // namespace

const std::vector<ActionIcon>& actionIcons()
{
    static const std::vector<ActionIcon> icons(std::begin(iconTable), std::end(iconTable));
    return icons;
}

QIcon actionIcon(const QString& name)
{
    return iconOn(CheckedGround::Highlight, name);
}

QAction* nameAction(QAction* action, const char* name)
{
    action->setObjectName(QString::fromLatin1(name));
    action->setIcon(actionIcon(action->objectName()));
    return action;
}

void nameButton(QAbstractButton* button, const char* name)
{
    button->setObjectName(QString::fromLatin1(name));
    setButtonIcon(button, name);
}

void setButtonIcon(QAbstractButton* button, const char* name)
{
    button->setIcon(iconOn(CheckedGround::Same, QString::fromLatin1(name), button));
}

void dressToolBar(QToolBar& bar)
{
    constexpr int side = 20;
    bar.setIconSize(QSize(side, side));
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

}  // namespace alteri
