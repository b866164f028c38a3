// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/study_merging.hpp"

#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/merging/common_state.hpp"
#include "core/store/merging/merge_entries.hpp"
#include "core/store/merging/merge_work.hpp"

#include <utility>

namespace alteri {

namespace {

std::string wordOf(MergeChoice choice)
{
    switch (choice) {
    case MergeChoice::Ours:
        return "ours";
    case MergeChoice::Theirs:
        return "theirs";
    case MergeChoice::Both:
        return "both";
    case MergeChoice::One:
        return "one";
    case MergeChoice::Two:
        return "two";
    }
    return {};
}

std::string lastGesture(Connection& connection)
{
    SQLite::Statement query(connection.database(),
                            "SELECT id FROM gesture ORDER BY sequence DESC LIMIT 1");
    return query.executeStep() ? bytesIn(query.getColumn(0)) : std::string();
}

/// What left the other copy has left the study. It is in no gesture, here neither: undo of a merge
/// leaves it.
void takeLeavings(Connection& studies, Connection& ours)
{
    SQLite::Statement query(studies.database(), "SELECT * FROM theirs.leaving");
    while (query.executeStep()) {
        auto& insert =
            ours.prepared("INSERT OR IGNORE INTO leaving VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        int column = 0;
        for (const auto& cell : storedCellsOf(query))
            bindCell(insert, ++column, cell);
        insert.exec();
    }
}

}  // namespace

class StudyMerging::Work {
public:
    Work(Connection& ours, Connection& theirs, Codebooks codebooksOfBoth)
        : codebooks(std::move(codebooksOfBoth))
        , common(commonState(ours, theirs))
        , lastOfOurs(lastGesture(ours))
        , connection(threeStudies(ours, theirs, common))
        , shapes(shapesOf(*connection))
        , oursDid(differenceOf(*connection, "main", "ours", shapes))
        , theirsDid(differenceOf(*connection, "main", "theirs", shapes))
        , oursLast(lastTouches(*connection, "ours", common.common, shapes))
        , theirsLast(lastTouches(*connection, "theirs", common.common, shapes))
        , studies{*connection, shapes, oursLast, theirsLast}
    {
    }

    Codebooks codebooks;
    CommonState common;
    std::string lastOfOurs;
    std::unique_ptr<Connection> connection;
    TableShapes shapes;
    Difference oursDid;
    Difference theirsDid;
    LastTouches oursLast;
    LastTouches theirsLast;
    ThreeStudies studies;
    MergePlan plan;
    MergedRows rows;
    std::string decisions;
    std::map<std::string, std::string> sameThings;
};

StudyMerging::StudyMerging(Connection& ours,
                           Connection& theirs,
                           Codebooks codebooks,
                           std::filesystem::path file)
    : m_file(std::move(file))
    , m_work(std::make_unique<Work>(ours, theirs, std::move(codebooks)))
{
}

StudyMerging::~StudyMerging() = default;

bool StudyMerging::isSameStudy() const
{
    return m_work->common.isSameStudy;
}

bool StudyMerging::hasNothingNew() const
{
    return m_work->theirsDid.empty();
}

const MergePlan& StudyMerging::plan(const MergeDecider& decide)
{
    m_work->decisions.clear();
    const MergeDecider noted = [&](const MergeQuestion& question) {
        const auto choice = decide(question);
        m_work->decisions += wordOf(choice) + ' ' + question.id + '\n';
        return choice;
    };
    MergeWork work(m_work->studies, m_work->oursDid, m_work->theirsDid, noted);
    unifySameThings(work);
    settleDirections(work);
    settleRemovals(work);
    settleWholes(work);
    mergeRows(work);
    work.plan.entries = entriesOf(work);
    work.plan.entries.insert(work.plan.entries.end(), work.lost.begin(), work.lost.end());
    m_work->rows = std::move(work.rows);
    m_work->sameThings = std::move(work.sameThings);
    m_work->plan = std::move(work.plan);
    return m_work->plan;
}

const MergePlan& StudyMerging::lastPlan() const
{
    return m_work->plan;
}

TouchedThings StudyMerging::touched() const
{
    return touchedBy(m_work->rows);
}

const StudyMerging::Codebooks& StudyMerging::codebooks() const
{
    return m_work->codebooks;
}

const std::map<std::string, std::string>& StudyMerging::sameThings() const
{
    return m_work->sameThings;
}

StudyMerging::Naming StudyMerging::naming() const
{
    Naming naming;
    const auto add = [&](const RowId& row) {
        // Keys of a model's parts begin with the model's.
        if (row.table == "model" || row.table.starts_with("model_"))
            naming.models.insert(row.key.front().id<ModelId>());
        else if (row.table == "derived_column")
            naming.columns.insert(row.key.front().id<DerivedColumnId>());
        else if (row.table == "guide_step")
            naming.steps.insert(row.key.front().id<GuideStepId>());
        else if (row.table == "guide_question")
            naming.questions.insert(row.key.front().id<GuideQuestionId>());
    };
    for (const auto& [row, cells] : m_work->rows.added)
        add(row);
    for (const auto& [row, cells] : m_work->rows.changed)
        add(row);
    return naming;
}

std::vector<MergeEntry> StudyMerging::write(Connection& ours, std::int64_t utcMilliseconds) const
{
    if (lastGesture(ours) != m_work->lastOfOurs)
        throw Error(ErrorCode::ProgramFault, {"the merge was planned for another state"});
    if (hasNothingNew())
        return {};
    const auto renamed = writeMerged(ours, m_work->shapes, m_work->rows);
    takeLeavings(*m_work->connection, ours);
    if (!m_work->common.head.empty()) {
        auto& note = ours.prepared("INSERT OR REPLACE INTO merged (head, file, time, base,"
                                   " decisions) VALUES (?, ?, ?, ?, ?)");
        bindCell(note, 1, StoredCell::ofBytes(m_work->common.head));
        note.bind(2, m_file.filename().string());
        note.bind(3, utcMilliseconds);
        bindCell(note, 4, StoredCell::ofBytes(m_work->common.base));
        note.bind(5, m_work->decisions);
        note.exec();
    }
    std::vector<MergeEntry> entries;
    entries.reserve(renamed.size());
    ThingNames names(*m_work->connection, m_work->shapes, {"ours", "theirs"});
    for (const auto& each : renamed)
        entries.push_back({MergeEntry::Kind::Renamed, each.row.table, names.of(each.row),
                           each.column, each.before, each.after});
    return entries;
}

}  // namespace alteri
