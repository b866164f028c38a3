// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/draft/answer_conversion.hpp"
#include "core/exchange/draft/draft_applying.hpp"
#include "core/exchange/study_formats.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alteri::test {

inline StudyDraft draftOfFiles(const std::vector<std::filesystem::path>& paths,
                               const ForeignOptions& options = {})
{
    return readForeignStudy(readForeignFiles(paths), options).draft;
}

inline StudyDraft
draftOfText(const std::string& name, const std::string& bytes, const ForeignOptions& options = {})
{
    return readForeignStudy({{name, bytes}}, options).draft;
}

/// The code of the error that reading gives; nothing if it gives none.
inline std::optional<ErrorCode> refusalOf(const std::string& name, const std::string& bytes)
{
    try {
        draftOfText(name, bytes);
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

inline bool tells(const StudyDraft& draft, DraftRemark::Kind kind, const std::string& name)
{
    return std::any_of(draft.remarks.begin(), draft.remarks.end(), [&](const DraftRemark& each) {
        return each.kind == kind && each.name == name;
    });
}

/// A study that is made of a draft's own codebook.
inline std::unique_ptr<StudyFile> studyFor(const StudyDraft& draft,
                                           const std::filesystem::path& file)
{
    auto study = StudyFile::create(file, fixedEnvironment());
    study->found([&](Writer& writer) { foundStudy(writer, draft.design, TemplateLanguages::All); });
    return study;
}

/// An answer in a draft by the label of its attribute; an empty text where there is none.
inline std::string
answerIn(const StudyDraft& draft, const Answers& answers, const std::string& label)
{
    for (const auto& [id, value] : answers) {
        const auto* attribute = draft.design.codebook.find(id);
        REQUIRE(attribute != nullptr);
        if (attribute->label == label)
            return textOfAnswer(value, *attribute);
    }
    return {};
}

}  // namespace alteri::test
