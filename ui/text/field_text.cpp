// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/field_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace alteri {

namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(alteri::FieldText)
};

struct Word {
    std::string_view column;
    const char* text;
};

constexpr std::array words{
    Word{"label", QT_TRANSLATE_NOOP("alteri::FieldText", "name")},
    Word{"title", QT_TRANSLATE_NOOP("alteri::FieldText", "name")},
    Word{"name", QT_TRANSLATE_NOOP("alteri::FieldText", "name")},
    Word{"note", QT_TRANSLATE_NOOP("alteri::FieldText", "note")},
    Word{"code", QT_TRANSLATE_NOOP("alteri::FieldText", "code")},
    Word{"key", QT_TRANSLATE_NOOP("alteri::FieldText", "code")},
    Word{"pseudonym", QT_TRANSLATE_NOOP("alteri::FieldText", "pseudonym")},
    Word{"text", QT_TRANSLATE_NOOP("alteri::FieldText", "wording")},
    Word{"body", QT_TRANSLATE_NOOP("alteri::FieldText", "wording")},
    Word{"question", QT_TRANSLATE_NOOP("alteri::FieldText", "question")},
    Word{"earliest", QT_TRANSLATE_NOOP("alteri::FieldText", "earliest date")},
    Word{"latest", QT_TRANSLATE_NOOP("alteri::FieldText", "latest date")},
    Word{"hint", QT_TRANSLATE_NOOP("alteri::FieldText", "hint")},
    Word{"colour", QT_TRANSLATE_NOOP("alteri::FieldText", "colour")},
    Word{"symbol", QT_TRANSLATE_NOOP("alteri::FieldText", "symbol")},
    Word{"dash", QT_TRANSLATE_NOOP("alteri::FieldText", "line")},
    Word{"interviewer", QT_TRANSLATE_NOOP("alteri::FieldText", "interviewer")},
    Word{"state", QT_TRANSLATE_NOOP("alteri::FieldText", "state")},
    Word{"directed", QT_TRANSLATE_NOOP("alteri::FieldText", "direction")},
    Word{"scale", QT_TRANSLATE_NOOP("alteri::FieldText", "scale")},
    Word{"unit", QT_TRANSLATE_NOOP("alteri::FieldText", "unit")},
    Word{"smallest", QT_TRANSLATE_NOOP("alteri::FieldText", "smallest number")},
    Word{"largest", QT_TRANSLATE_NOOP("alteri::FieldText", "largest number")},
    Word{"decimals", QT_TRANSLATE_NOOP("alteri::FieldText", "decimals")},
    Word{"low_label", QT_TRANSLATE_NOOP("alteri::FieldText", "words for the lower end")},
    Word{"high_label", QT_TRANSLATE_NOOP("alteri::FieldText", "words for the upper end")},
    Word{"date_precision", QT_TRANSLATE_NOOP("alteri::FieldText", "precision of dates")},
    Word{"expected", QT_TRANSLATE_NOOP("alteri::FieldText", "whether an answer is expected")},
    Word{"reasons", QT_TRANSLATE_NOOP("alteri::FieldText", "reasons for missing answers")},
    Word{"identifying", QT_TRANSLATE_NOOP("alteri::FieldText", "whether it could identify people")},
    Word{"letter", QT_TRANSLATE_NOOP("alteri::FieldText", "key of the keyboard")},
    Word{"retired", QT_TRANSLATE_NOOP("alteri::FieldText", "whether it is offered no more")},
    Word{"namely", QT_TRANSLATE_NOOP("alteri::FieldText", "whether a text is asked with it")},
    Word{"condition", QT_TRANSLATE_NOOP("alteri::FieldText", "condition")},
    Word{"alteri_condition", QT_TRANSLATE_NOOP("alteri::FieldText", "condition")},
    Word{"definition", QT_TRANSLATE_NOOP("alteri::FieldText", "definition")},
    Word{"formula", QT_TRANSLATE_NOOP("alteri::FieldText", "formula")},
    Word{"reml", QT_TRANSLATE_NOOP("alteri::FieldText", "whether it is fitted by REML")},
    Word{"family", QT_TRANSLATE_NOOP("alteri::FieldText", "kind of model")},
    Word{"link", QT_TRANSLATE_NOOP("alteri::FieldText", "link")},
    Word{"integration", QT_TRANSLATE_NOOP("alteri::FieldText", "integration")},
    Word{"expression", QT_TRANSLATE_NOOP("alteri::FieldText", "filter")},
    Word{"rings", QT_TRANSLATE_NOOP("alteri::FieldText", "number of rings")},
    Word{"spacing", QT_TRANSLATE_NOOP("alteri::FieldText", "width of the rings")},
    Word{"share", QT_TRANSLATE_NOOP("alteri::FieldText", "width of the sector")},
    Word{"ring_attribute", QT_TRANSLATE_NOOP("alteri::FieldText", "what the rings show")},
    Word{"sector_attribute", QT_TRANSLATE_NOOP("alteri::FieldText", "what the sectors show")},
    Word{"sector_grouping", QT_TRANSLATE_NOOP("alteri::FieldText", "what the sectors show")},
    Word{"colour_attribute", QT_TRANSLATE_NOOP("alteri::FieldText", "what the colours show")},
    Word{"colour_grouping", QT_TRANSLATE_NOOP("alteri::FieldText", "what the colours show")},
    Word{"symbol_attribute", QT_TRANSLATE_NOOP("alteri::FieldText", "what the symbols show")},
    Word{"symbol_grouping", QT_TRANSLATE_NOOP("alteri::FieldText", "what the symbols show")},
    Word{"badge_attribute", QT_TRANSLATE_NOOP("alteri::FieldText", "what the badges show")},
    Word{"size_attribute", QT_TRANSLATE_NOOP("alteri::FieldText", "what the sizes show")},
    Word{"outline_attribute", QT_TRANSLATE_NOOP("alteri::FieldText", "what the outlines show")},
    Word{"position", QT_TRANSLATE_NOOP("alteri::FieldText", "place in the order")},
    Word{"consent", QT_TRANSLATE_NOOP("alteri::FieldText", "consent")},
    Word{"must_agree", QT_TRANSLATE_NOOP("alteri::FieldText", "whether consent is required")},
};

constexpr std::array<std::string_view, 6> questions{"expected", "identifying", "retired",
                                                    "namely",   "reml",        "must_agree"};

}  // namespace

QString textForField(const std::string& column)
{
    const auto* const found = std::find_if(words.begin(), words.end(),
                                           [&](const Word& word) { return word.column == column; });
    return found == words.end() ? QString::fromStdString(column) : FieldText::tr(found->text);
}

QString textForFieldValue(const std::string& column, const std::string& value)
{
    if (column == "directed")
        return value == "directed" ? FieldText::tr("directed") : FieldText::tr("undirected");
    if (column == "state") {
        if (value == "open")
            return FieldText::tr("open");
        if (value == "running")
            return FieldText::tr("running");
        if (value == "done")
            return FieldText::tr("done");
    }
    const bool isQuestion =
        std::find(questions.begin(), questions.end(), column) != questions.end();
    if (isQuestion && (value == "1" || value == "0"))
        return value == "1" ? FieldText::tr("yes") : FieldText::tr("no");
    return QString::fromStdString(value);
}

}  // namespace alteri
