// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rebasing/gesture_rebasing.hpp"

#include "core/error.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/changes/recording.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/environment.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/store/merging/common_state.hpp"
#include "core/store/merging/contradictions.hpp"
#include "core/store/merging/merge_work.hpp"
#include "core/store/rebasing/foreign_work.hpp"
#include "core/store/rebasing/own_steps.hpp"
#include "core/store/tables/writer.hpp"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

namespace alteri {

namespace {

/// What waits in a study, and what of it is on the hub already.
struct Waiting {
    HubLink link;
    std::vector<GestureRecord> records;
    std::size_t confirmed = 0;  ///< how many of them the pulled ones begin with
};

Waiting waitingIn(Connection& connection, const std::vector<GestureRecord>& pulled)
{
    const auto link = hubLinkIn(connection);
    if (!link)
        throw Error(ErrorCode::NotInTeam);
    Waiting waiting{*link, GestureLog(connection).recordsAfter(link->confirmed), 0};
    auto& count = waiting.confirmed;
    while (count < waiting.records.size() && count < pulled.size()
           && waiting.records[count].id == pulled[count].id) {
        if (waiting.records[count].changeset != pulled[count].changeset)
            throw Error(ErrorCode::HubLogUnfit,
                        {std::to_string(link->head + static_cast<std::int64_t>(count) + 1)});
        ++count;
    }
    return waiting;
}

Rebased begun(const Waiting& waiting, std::vector<GestureRecord> pulled)
{
    Rebased rebased;
    rebased.head = waiting.link.head;
    rebased.last = waiting.records.empty() ? std::string() : waiting.records.back().id;
    rebased.confirmed = waiting.confirmed;
    pulled.erase(pulled.begin(), pulled.begin() + static_cast<std::ptrdiff_t>(waiting.confirmed));
    rebased.pulled = std::move(pulled);
    // What was made here stays one's own, also if it came back by the hub.
    std::set<std::string> mine;
    for (const auto& each : waiting.records)
        mine.insert(each.id);
    for (auto& each : rebased.pulled)
        if (mine.contains(each.id))
            each.login.clear();
    return rebased;
}

class Rebasing {
public:
    Rebasing(Connection& work,
             const Environment& environment,
             const SettlePlaces& settle,
             Rebased& result)
        : m_work(work)
        , m_environment(environment)
        , m_settle(settle)
        , m_result(result)
        , m_shapes(shapesOf(work))
        , m_foreign(work, m_shapes)
        , m_former(Connection::inMemory())
    {
    }

    void run(const Waiting& waiting)
    {
        const auto& all = waiting.records;
        const std::span<const GestureRecord> own(
            all.begin() + static_cast<std::ptrdiff_t>(waiting.confirmed), all.end());
        takeBack(own);
        copyWhole(m_work, *m_former);
        m_former->database().exec("PRAGMA foreign_keys = ON");
        takeIn(own);
        std::set<std::string> known;
        for (const auto& each : m_result.pulled)
            known.insert(each.id);
        for (const auto& gesture : own)
            if (!known.contains(gesture.id))
                add(gesture);
            else
                alteri::apply(*m_former, gesture.changeset);
    }

private:
    void takeBack(std::span<const GestureRecord> own)
    {
        auto& database = m_work.database();
        database.exec("PRAGMA foreign_keys = ON");
        database.exec("BEGIN");
        alteri::takeBack(m_work, own);
        database.exec("COMMIT");
    }

    void takeIn(std::span<const GestureRecord> own)
    {
        std::set<std::string> mine;
        for (const auto& each : own)
            mine.insert(each.id);
        m_work.database().exec("BEGIN");
        auto number = m_result.head + static_cast<std::int64_t>(m_result.confirmed);
        for (const auto& each : m_result.pulled) {
            ++number;
            if (!applyIfItFits(m_work, each.changeset))
                throw Error(ErrorCode::HubLogUnfit, {std::to_string(number)});
            if (!mine.contains(each.id))
                m_foreign.add(each);
        }
        m_work.database().exec("COMMIT");
    }

    void add(const GestureRecord& gesture)
    {
        const auto own = rowsOf(gesture.changeset, m_shapes);
        auto changeset = m_foreign.meetsWhole(own) ? std::nullopt : fitted(gesture, own);
        if (changeset) {
            ++m_result.fitted;
            alteri::apply(*m_former, gesture.changeset);
        } else {
            changeset = merged(gesture);
        }
        if (changeset->empty()) {
            m_result.fallen.push_back(gesture.id);
            return;
        }
        if (*changeset != gesture.changeset) {
            // What was not taken as it was may meet later ones of our own.
            m_foreign.add({gesture.id,
                           gesture.utcMilliseconds,
                           gesture.author,
                           gesture.label,
                           {},
                           {},
                           *changeset});
        }
        m_result.waiting.push_back(gesture);
        m_result.waiting.back().changeset = std::move(*changeset);
    }

    /// The gesture as it is, with what its names and places need; nothing if a row is another.
    std::optional<Changeset> fitted(const GestureRecord& gesture, const Difference& own)
    {
        Recording recording(m_work);
        if (!applyIfItFits(m_work, gesture.changeset))
            return std::nullopt;
        const auto touched = touchedBy(own);
        const bool meetsPlaces = m_foreign.meetsPlaces(touched);
        const bool meetsNames = m_foreign.meetsNames(own);
        if (!meetsPlaces && !meetsNames) {
            recording.stop();
            recording.commit();
            return gesture.changeset;
        }
        if (meetsNames)
            noteNames(renameTwins(m_work, m_shapes, rowsMadeBy(own)), gesture);
        if (meetsPlaces)
            settle(touched);
        auto changeset = recording.stop();
        recording.commit();
        return changeset;
    }

    static MergedRows rowsMadeBy(const Difference& own)
    {
        MergedRows rows;
        for (const auto& [table, changes] : own)
            for (const auto& [key, change] : changes) {
                if (isAdded(&change))
                    rows.added[{table, key}] = change.after;
                for (std::size_t i = 0; i < change.changed.size(); ++i)
                    if (change.changed[i])
                        rows.changed[{table, key}][i] = change.after[i];
            }
        return rows;
    }

    void settle(const TouchedThings& touched)
    {
        Writer writer(m_work, m_environment);
        m_settle(writer, touched);
    }

    void noteNames(const std::vector<RenamedRow>& renamed, const GestureRecord& gesture)
    {
        ThingNames names(m_work, m_shapes, {"main"});
        for (const auto& each : renamed)
            noteRenamed(m_work, each, names.of(each.row),
                        {gesture.author, gesture.utcMilliseconds});
        m_result.renamed += renamed.size();
    }

    /// What a gesture does that others' work does not contradict.
    Changeset merged(const GestureRecord& gesture)
    {
        const auto three = Connection::inMemory();
        copyWhole(*m_former, *three);
        alteri::apply(*m_former, gesture.changeset);
        attachCopy(*three, "theirs", *m_former);
        attachCopy(*three, "ours", m_work);
        LastTouches own;
        const auto theirs = rowsOf(gesture.changeset, m_shapes);
        for (const auto& [table, rows] : theirs)
            for (const auto& [key, change] : rows)
                own[{table, key}] = {gesture.author, gesture.utcMilliseconds};
        const ThreeStudies studies{*three, m_shapes, m_foreign.lastTouches(), own};
        const auto ours = differenceOf(*three, "main", "ours", m_shapes);
        const MergeDecider decide = [](const MergeQuestion& question) {
            // What somebody worked on stays; of two values the first.
            return question.kind == MergeQuestion::Kind::RemovedHere ? MergeChoice::Theirs
                                                                     : MergeChoice::Ours;
        };
        MergeWork work(studies, ours, theirs, decide);
        settleRemovals(work);
        settleWholes(work);
        mergeRows(work);
        return write(work, gesture);
    }

    Changeset write(MergeWork& work, const GestureRecord& gesture)
    {
        Recording recording(m_work);
        noteNames(writeMerged(m_work, m_shapes, work.rows), gesture);
        for (const auto& question : work.plan.questions)
            noteContradiction(m_work, work, question);
        m_result.contradicted += work.plan.questions.size();
        settle(touchedBy(work.rows));
        auto changeset = recording.stop();
        recording.commit();
        return changeset;
    }

    Connection& m_work;
    const Environment& m_environment;
    const SettlePlaces& m_settle;
    Rebased& m_result;
    TableShapes m_shapes;
    ForeignWork m_foreign;
    std::unique_ptr<Connection> m_former;  ///< the study as it was here before each gesture
};

/// Gives those that wait their new numbers, wherever they name each other.
void renumber(Connection& copy, const Waiting& waiting, Rebased& rebased)
{
    const auto base = waiting.link.confirmed + static_cast<std::int64_t>(waiting.confirmed);
    std::map<std::int64_t, std::int64_t> numbers;
    std::map<std::string, std::int64_t> before;
    auto number = waiting.link.confirmed;
    for (const auto& each : waiting.records)
        before[each.id] = ++number;
    number = base + static_cast<std::int64_t>(rebased.pulled.size());
    const auto renamed = [&](const std::optional<std::int64_t>& old) {
        if (!old || *old <= base)
            return old;
        const auto found = numbers.find(*old);
        return found == numbers.end() ? std::nullopt : std::optional(found->second);
    };
    OwnSteps steps(copy, base);
    auto own = base;
    for (auto each : rebased.pulled)
        if (++own; each.login.empty())
            steps.follow(own, each);
    for (auto& each : rebased.waiting) {
        ++number;
        numbers[before.at(each.id)] = number;
        each.undoes = renamed(each.undoes);
        each.redoes = renamed(each.redoes);
        steps.follow(number, each);
    }
}

}  // namespace

std::optional<Rebased> plainlyRebased(Connection& connection, std::vector<GestureRecord> pulled)
{
    const auto waiting = waitingIn(connection, pulled);
    const bool isAllConfirmed = waiting.confirmed == waiting.records.size();
    if (!isAllConfirmed && waiting.confirmed != pulled.size())
        return std::nullopt;
    auto rebased = begun(waiting, std::move(pulled));
    rebased.waiting.assign(waiting.records.begin() + static_cast<std::ptrdiff_t>(waiting.confirmed),
                           waiting.records.end());
    rebased.fitted = rebased.waiting.size();
    return rebased;
}

Rebased rebase(Connection& copy,
               const Environment& environment,
               std::vector<GestureRecord> pulled,
               const SettlePlaces& settle)
{
    const auto waiting = waitingIn(copy, pulled);
    auto rebased = begun(waiting, std::move(pulled));
    Rebasing(copy, environment, settle, rebased).run(waiting);
    renumber(copy, waiting, rebased);
    return rebased;
}

}  // namespace alteri
