// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_places.hpp"

#include <QHash>
#include <QMetaObject>
#include <QWidget>

namespace alteri {

namespace {

struct ClassPlace {
    const char* name;
    const char* place;
};

/// Where the help speaks of what: windows and dialogs, their pages and parts.
constexpr ClassPlace classPlaces[] = {
    {"MapWorkspace", "map"},
    {"NameBar", "map#the-line"},
    {"SearchBar", "map#select-and-look-around"},
    {"TieMode", "map#ties-between-alteri"},
    {"MapTabs", "map#several-maps-and-waves"},
    {"CompareWindow", "map#several-maps-and-waves"},
    {"PromptStrip", "map#questions-above-the-map"},
    {"PromptDialog", "map#questions-above-the-map"},
    {"Inspector", "map#keys-of-categories"},
    {"AlterList", "map#screen-readers-and-touch"},
    {"GapPanel", "map#gaps-and-history"},
    {"HistoryPanel", "map#gaps-and-history"},
    {"RespondentWindow", "map#the-respondents-window"},
    {"DesignDialog", "map#rings"},
    {"EgoPane", "first-interview#add-an-ego"},
    {"NewStudyDialog", "first-interview#begin-a-study"},
    {"GuideBar", "codebook#lead-an-interview"},
    {"StepPanel", "codebook#lead-an-interview"},
    {"CodebookWindow", "codebook"},
    {"CategoryTable", "codebook#categories"},
    {"TieKindForm", "codebook#kinds-of-ties"},
    {"TranslationPage", "codebook#languages"},
    {"GuidePage", "codebook#the-interview-guide"},
    {"ConditionDialog", "codebook#conditions"},
    {"RehearsalDialog", "codebook#try-the-guide"},
    {"SaveTemplateDialog", "codebook#templates"},
    {"ApplyTemplateDialog", "codebook#templates"},
    {"CodebookDialog", "codebook#print-the-codebook"},
    {"AnalysisWorkspace", "analysis"},
    {"DataPage", "analysis#tables-of-data"},
    {"VariablesPage", "analysis#describe"},
    {"CrossTablePage", "analysis#describe"},
    {"KeyAttributesPage", "analysis#describe"},
    {"OverviewPage", "analysis#describe"},
    {"AggregatePage", "analysis#describe"},
    {"ModelsPage", "analysis#build-models"},
    {"GroupDialog", "analysis#formulas"},
    {"FilterDialog", "analysis#build-models"},
    {"ModelDetails", "analysis#tests-and-intervals"},
    {"ChecksPanel", "analysis#what-to-watch"},
    {"PlotPage", "analysis#plots"},
    {"SpecificationPage", "analysis#does-it-hold"},
    {"PowerPage", "analysis#planning"},
    {"VariablesDialog", "analysis#groupings-centred-and-computed-columns"},
    {"GroupingDialog", "analysis#groupings-centred-and-computed-columns"},
    {"ComputedDialog", "analysis#groupings-centred-and-computed-columns"},
    {"CentringDialog", "analysis#groupings-centred-and-computed-columns"},
    {"PseudonymDialog", "pictures#names-on-pictures"},
    {"PictureDialog", "pictures"},
    {"NamesPage", "pictures#names-on-pictures"},
    {"BatchPage", "pictures#several-maps"},
    {"ImportAssistant", "importing#import-tables"},
    {"QueryDialog", "importing#import-from-a-database"},
    {"ExportDialog", "importing#export-data"},
    {"ProtectDialog", "data-protection#protect-a-study"},
    {"PassphraseDialog", "troubleshooting#protected-studies"},
    {"RecoveryWordsDialog", "data-protection#protect-a-study"},
    {"BackupsDialog", "data-protection#backups"},
    {"ForgetDialog", "data-protection#forget-and-delete"},
    {"KeyCardDialog", "keys"},
    {"TeamDialog", "data-protection#two-people-one-file"},
    {"MergeDialog", "data-protection#two-people-one-file"},
    {"DataProtectionDialog", "data-protection#say-what-you-hold"},
    {"EgoForm", "first-interview#add-an-ego"},
    {"AnswersFateDialog", "codebook#attributes"},
    {"ConversionDialog", "codebook#scales"},
    {"SplitDialog", "codebook#categories"},
    {"ConvertCategoriesDialog", "codebook#categories"},
    {"MergeCategoriesDialog", "codebook#categories"},
    {"SaidTextsDialog", "codebook#categories"},
    {"ChooseTemplateDialog", "codebook#templates"},
    {"AssumptionsDialog", "analysis#does-it-hold"},
    {"PictureSizeDialog", "pictures#size-and-format"},
};

}  // namespace

QString helpPlaceOfClass(const QWidget& widget)
{
    static const auto places = [] {
        QHash<QByteArray, QString> all;
        for (const auto& each : classPlaces)
            all.insert(QByteArray("alteri::") + each.name, QString::fromLatin1(each.place));
        return all;
    }();
    for (const auto* kind = widget.metaObject(); kind != nullptr; kind = kind->superClass())
        if (auto place = places.value(kind->className()); !place.isEmpty())
            return place;
    return {};
}

}  // namespace alteri
