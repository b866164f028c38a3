// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of Reader and Writer about who interviews whom.
#include "core/error.hpp"
#include "core/model/assignment.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/guard.hpp"
#include "core/store/tables/reader.hpp"
#include "core/store/tables/writer.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace alteri {

namespace {

constexpr std::array<std::string_view, 3> assignmentWords{"open", "running", "done"};

}  // namespace

std::vector<Assignment> Reader::assignments() const
{
    return guarded([&] {
        SQLite::Statement query(m_connection->database(),
                                "SELECT ego, interviewer, assignment.state FROM assignment"
                                " JOIN ego ON ego.id = assignment.ego"
                                " ORDER BY ego.position, ego.id");
        std::vector<Assignment> assignments;
        while (query.executeStep()) {
            const auto word = query.getColumn(2).getString();
            const auto* found =
                std::find(assignmentWords.begin(), assignmentWords.end(), std::string_view(word));
            assignments.push_back(
                {idFrom<EgoId>(query.getColumn(0)), query.getColumn(1).getString(),
                 static_cast<Assignment::State>(found - assignmentWords.begin())});
        }
        return assignments;
    });
}

void Writer::assign(const Assignment& assignment)
{
    if (assignment.interviewer.empty())
        throw Error(ErrorCode::EmptyName);
    if (!reader().ego(assignment.ego))
        throw Error(ErrorCode::NotFound);
    guarded([&] {
        auto& write = m_connection.prepared(
            "INSERT INTO assignment (ego, interviewer, state) VALUES (?, ?, ?)"
            " ON CONFLICT (ego) DO UPDATE SET interviewer = excluded.interviewer,"
            " state = excluded.state");
        bindId(write, 1, assignment.ego);
        write.bind(2, assignment.interviewer);
        write.bind(3, std::string(assignmentWords.at(static_cast<std::size_t>(assignment.state))));
        write.exec();
    });
}

void Writer::removeAssignment(EgoId ego)
{
    guarded([&] {
        auto& remove = m_connection.prepared("DELETE FROM assignment WHERE ego = ?");
        bindId(remove, 1, ego);
        if (remove.exec() == 0)
            throw Error(ErrorCode::NotFound);
    });
}

}  // namespace alteri
