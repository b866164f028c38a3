// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/study_variables.hpp"

#include "core/measures/variables/counted_rows.hpp"
#include "core/multilevel/formula/variable_uses.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/problem_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

/// Whether the categories of a column are no answers, but whom rows are about.
bool namesRows(const Frame& ties, const std::string& name)
{
    return std::any_of(ties.columns.begin(), ties.columns.end(), [&](const Column& each) {
        return each.name == name && (isName(each) || name == "ego" || name == "ego_id");
    });
}

void append(std::vector<StudyVariable>& found, const Column& column, bool isName)
{
    StudyVariable variable{column.name,
                           QString::fromStdString(column.label),
                           column.level,
                           column.numbers.has_value(),
                           {}};
    if (column.categories && !isName)
        variable.codes = column.categories->levels;
    found.push_back(std::move(variable));
}

}  // namespace

std::vector<StudyVariable> variablesOf(const StudyFrames& frames)
{
    std::vector<StudyVariable> found;
    const auto heads = frames.ties.heads();
    for (const auto level : {VariableLevel::Tie, VariableLevel::Ego, VariableLevel::Network})
        for (const auto& head : heads)
            if (head.level == level)
                append(found, head, namesRows(frames.ties, head.name));
    return found;
}

StudyFrames framesWithout(const StudyDocument& document, const std::vector<std::string>& keys)
{
    auto frames = framesOf(*document.source().table());
    const auto isLeftOut = [&](const Column& column) {
        return std::find(keys.begin(), keys.end(), column.name) != keys.end();
    };
    std::erase_if(frames.ties.columns, isLeftOut);
    std::erase_if(frames.networks.columns, isLeftOut);
    return frames;
}

bool isTaken(const StudyFrames& frames, const std::string& name)
{
    return frames.ties.find(name) != nullptr || frames.networks.find(name) != nullptr;
}

std::string keyFrom(const QString& text)
{
    auto key = text.trimmed().toLower();
    for (auto& letter : key)
        if (!letter.isLetterOrNumber() && letter != QLatin1Char('.'))
            letter = QLatin1Char('_');
    return key.toStdString();
}

std::string freeKey(const StudyFrames& frames, const std::string& base)
{
    auto key = base;
    for (int number = 2; isTaken(frames, key); ++number)
        key = base + std::to_string(number);
    return key;
}

namespace {

struct StudyVariables {
    Q_DECLARE_TR_FUNCTIONS(alteri::StudyVariables)
};

/// What the conditions of a step name, as columns name it that are called by the step.
void addConditions(const GuideStep& step, std::vector<DerivedColumn>& columns)
{
    const auto add = [&](const std::string& condition) {
        if (!condition.empty())
            columns.push_back({{},
                               step.title,
                               step.title,
                               DerivedColumn::Level::Tie,
                               DerivedColumn::Kind::Computed,
                               condition});
    };
    add(step.condition);
    add(step.alteriCondition);
    for (const auto& question : step.questions)
        add(question.condition);
}

}  // namespace

QString refusalToRemove(const StudyDocument& document, const Recode& recode)
{
    for (const auto& design : document.reader().designs())
        for (const auto& shown :
             {design.sectorGrouping, design.colourGrouping, design.symbolGrouping})
            if (shown == recode.id)
                return StudyVariables::tr("Maps show “%1” by the design “%2”. Let the design show "
                                          "something else before you delete it.")
                    .arg(QString::fromStdString(recode.label.empty() ? recode.key : recode.label),
                         QString::fromStdString(design.title));
    return refusalToTouch(document, variablesOf(recode), QString::fromStdString(recode.key));
}

QString refusalToTouch(const StudyDocument& document,
                       const std::vector<std::string>& names,
                       const QString& label)
{
    const auto reader = document.reader();
    auto columns = reader.derivedColumns();
    for (const auto& step : reader.guide())
        addConditions(step, columns);
    const auto user = userOf(names, reader.models(), columns);
    return user ? sentenceFor({ErrorCode::VariableInUse, {}, {label.toStdString(), *user}})
                : QString();
}

}  // namespace alteri
