// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/study_draft.hpp"
#include "core/exchange/network_canvas/canvas_export.hpp"
#include "core/model/value.hpp"
#include "core/template/foreign_template.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// The questions that columns are about. A categorical one has a column for each option, with true
/// or false; they are put together again by the protocol where that is there, else where columns
/// side by side have the same beginning, hold nothing else and are empty together.
class CanvasQuestions {
public:
    /// @param isOfProtocol whether the building has the codebook of a protocol
    CanvasQuestions(Owner owner, bool isOfProtocol, ForeignBuilding& building, StudyDraft& draft);

    /// Makes the attributes.
    /// @param rows all rows that have the columns
    void make(const CanvasColumns& columns, const std::vector<const CanvasValues*>& rows);

    Answers answersIn(const CanvasValues& values);
    /// Where a node stands, from 0 to 1 with y down; the first layout that it has.
    std::optional<std::pair<double, double>> pointIn(const CanvasValues& values);
    /// What a node is called; empty if nothing says so.
    std::string nameIn(const CanvasValues& values) const;

private:
    using Rows = std::vector<const CanvasValues*>;

    struct Question {
        AttributeId attribute;
        std::vector<std::string> columns{};
        std::vector<std::string> codes{};  ///< of the columns; empty: one column has the answer
    };

    static bool isYesNo(const std::string& column, const Rows& rows);
    void findLayouts(const CanvasColumns& columns, const Rows& rows);
    void joinByProtocol(const CanvasColumns& columns);
    void joinByNames(const CanvasColumns& columns, const Rows& rows);
    std::vector<std::string> joinable(const std::vector<std::string>& columns,
                                      std::size_t first,
                                      const Rows& rows,
                                      std::string& beginning) const;
    void
    addJoined(const std::string& name, const std::vector<std::string>& columns, const Rows& rows);
    void addSingle(const std::string& column, const Rows& rows);
    Attribute guessed(const std::string& column, const Rows& rows) const;
    const Attribute* known(const std::string& label) const;
    std::optional<Value> joinedAnswer(const Question& question, const CanvasValues& values) const;
    std::optional<Value> singleAnswer(const Question& question, const std::string& text);
    const Attribute& attribute(AttributeId id) const;

    Owner m_owner;
    bool m_isOfProtocol;
    ForeignBuilding& m_building;
    StudyDraft& m_draft;
    std::vector<Question> m_questions;
    std::vector<std::string> m_layouts;
    std::vector<std::string> m_names;  ///< columns with names of nodes
    std::set<std::string> m_done;      ///< columns
};

}  // namespace alteri
