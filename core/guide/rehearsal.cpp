// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/rehearsal.hpp"

#include "core/error.hpp"
#include "core/guide/applicability.hpp"
#include "core/guide/interview_state.hpp"
#include "core/guide/made_up_answers.hpp"
#include "core/guide/step_changes.hpp"
#include "core/guide/step_map.hpp"
#include "core/maps/completeness.hpp"
#include "core/maps/placing.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/file/environment.hpp"
#include "core/store/study_file.hpp"

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace alteri {

namespace {

/// A clock that goes on by some seconds with each look, and ids that follow from the seed.
struct MadeUpWorld {
    std::int64_t time = 0;
    MadeUpAnswers random;

    Environment environment()
    {
        constexpr std::int64_t secondsPerClick = 6;
        return {[this] { return time += secondsPerClick * 1000; },
                [this] { return random.bits(); }};
    }
};

/// One interview with a made-up respondent, within one gesture.
class MadeUpInterview {
public:
    MadeUpInterview(Writer& writer, MadeUpAnswers& answers, Rehearsal& result, EgoId ego, MapId map)
        : m_writer(writer)
        , m_answers(answers)
        , m_result(result)
        , m_ego(ego)
        , m_map(map)
    {
    }

    void run()
    {
        const auto guide = m_writer.reader().guide();
        for (std::size_t i = 0; i < guide.size(); ++i) {
            if (!state().isShown(guide[i]))
                continue;
            m_counted = &m_result.steps.at(i);
            ++m_counted->reached;
            m_writer.beginVisit(m_map, guide[i].id, "Rehearsal");
            answerEgo(guide[i]);
            act(guide[i]);
            click();  // to the next step
        }
        m_writer.endVisit(m_map);
    }

private:
    InterviewState state() const
    {
        const auto reader = m_writer.reader();
        return {reader, std::make_shared<MapContent>(readMap(reader, m_map))};
    }

    /// An act ends as a gesture does.
    void click()
    {
        m_writer.now();
        followConditions(m_writer);
        ++m_result.clicks;
        ++m_counted->clicks;
    }

    void answer(const Subject& subject, AttributeId id)
    {
        const auto codebook = m_writer.reader().codebook();
        if (const auto value = m_answers.to(*codebook.find(id)))
            Placer(m_writer).code(subject, id, *value);
        click();
    }

    /// Every answer may bring up further questions, so that they are looked for anew.
    void answerEgo(const GuideStep& step)
    {
        std::set<AttributeId> done;
        for (bool some = step.asksAboutEgo(); some;) {
            some = false;
            for (const auto* question : state().questionsAboutEgo(step))
                if (done.insert(question->attribute).second) {
                    answer(m_ego, question->attribute);
                    some = true;
                    break;
                }
        }
    }

    void answerAbout(const GuideStep& step, AlterId alter)
    {
        std::set<AttributeId> done;
        for (bool some = true; some;) {
            some = false;
            const auto present = state();
            for (const auto* question : present.questionsAbout(step, alter))
                if (done.insert(question->attribute).second) {
                    const auto owner = present.content().codebook.find(question->attribute)->owner;
                    answer(owner == Owner::Alter ? Subject(alter) : Subject(TieKey{m_map, alter}),
                           question->attribute);
                    some = true;
                    break;
                }
        }
    }

    void act(const GuideStep& step)
    {
        switch (step.kind) {
        case StepKind::Consent:
            if (step.consent && m_answers.happens(95)) {
                agree(m_writer, m_ego, step, true);
                click();
            }
            return;
        case StepKind::NameGenerator:
            return name(step);
        case StepKind::NameInterpreter:
            for (const auto alter : state().alteriOf(step))
                answerAbout(step, alter);
            return;
        case StepKind::Placing:
            return place(step);
        case StepKind::AlterTies:
            return askPairs(step);
        default:
            return;
        }
    }

    std::size_t wantedNames(const GuideStep& step)
    {
        constexpr int usual = 8;
        const auto fewest = std::max(step.smallest.value_or(1), 0);
        const auto most = std::max(fewest, std::min(step.largest.value_or(usual), fewest + usual));
        return static_cast<std::size_t>(fewest)
               + m_answers.below(static_cast<std::size_t>(most - fewest) + 1);
    }

    void name(const GuideStep& step)
    {
        const auto before = state().content().partners;
        const auto wanted = wantedNames(step);
        for (std::size_t i = 0; i < wanted; ++i) {
            QuickEntry entry;
            entry.name = m_answers.name();
            const auto alter = nameAt(m_writer, m_map, step, entry);
            click();
            // The codes of the line are typed with the name.
            const auto clicks = std::pair(m_result.clicks, m_counted->clicks);
            answerAbout(step, alter);
            std::tie(m_result.clicks, m_counted->clicks) = clicks;
        }
        for (const auto& partner : before)
            if (step.offersEarlier && m_answers.happens(30)) {
                m_writer.addNaming({m_map, partner.alter.id}, step.id);
                click();
            }
    }

    void place(const GuideStep& step)
    {
        const auto present = state();
        const auto map = prepareStepMap(m_writer, m_map, step, present.alteriOf(step));
        for (const auto alter : present.gapsOf(step).notPlaced) {
            Placer(m_writer).move({map, alter}, m_answers.place(), anySector(map));
            click();
        }
    }

    /// Where a sector stands for several answers, its first.
    std::set<CategoryId> anySector(MapId map) const
    {
        const auto reader = m_writer.reader();
        const auto design = reader.design(reader.map(map)->design);
        std::set<CategoryId> any;
        if (const auto codebook = reader.codebook(); design.sectorGrouping)
            for (const auto& category : codebook.find(*design.sectorAttribute)->categories)
                if (!category.retired)
                    any.insert(category.id);
        return any;
    }

    void askPairs(const GuideStep& step)
    {
        const auto present = state();
        if (!step.tieKind)
            return;
        bool isDirected = false;
        for (const auto& kind : present.content().codebook.tieKinds)
            if (kind.id == *step.tieKind)
                isDirected = kind.directed;
        const auto alteri = present.alteriOf(step);
        for (const auto& [one, other] : pairsToAsk(present.content(), *step.tieKind, alteri)) {
            const auto pair = makeAlterTie(m_map, *step.tieKind, isDirected, one, other);
            m_writer.setAsked(pair);
            const bool isTied = m_answers.happens(25);
            if (isTied)
                m_writer.addAlterTie(pair);
            click();
            for (const auto* question : present.questionsAboutTies(step))
                if (isTied)
                    answer(pair, question->attribute);
        }
    }

    Writer& m_writer;
    MadeUpAnswers& m_answers;
    Rehearsal& m_result;
    EgoId m_ego;
    MapId m_map;
    Rehearsal::Step* m_counted = nullptr;
};

/// Real people leave the copy, and its history.
void emptyOfPeople(StudyFile& copy)
{
    copy.perform("Remove egos", [](Writer& writer) {
        for (const auto& ego : writer.reader().egos())
            writer.removeEgo(ego.id);
    });
    if (const auto history = copy.history(); !history.empty())
        copy.forgetUpTo(history.back().sequence);
}

}  // namespace

Rehearsal rehearse(const std::filesystem::path& copy, const RehearsalPlan& plan, const Watch& watch)
{
    MadeUpWorld world{plan.begin, MadeUpAnswers(plan.seed)};
    const auto study = StudyFile::open(copy, world.environment(), OpenFor::Writing, plan.key);
    emptyOfPeople(*study);
    MadeUpAnswers answers(plan.seed + 1);
    Rehearsal result;
    for (const auto& step : study->reader().guide())
        result.steps.push_back({step.id});
    for (std::size_t i = 0; i < plan.interviews; ++i) {
        if (watch.stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        study->perform("Rehearsal", [&](Writer& writer) {
            const auto number = std::to_string(i + 1);
            const auto ego = writer.addEgo("R" + number, "Made-up respondent " + number);
            const auto design = writer.reader().defaultDesign();
            const auto map = writer.addMap(ego, design.id, design.title);
            MadeUpInterview(writer, answers, result, ego, map).run();
        });
        ++result.interviews;
        if (watch.progress)
            watch.progress(i + 1, plan.interviews);
    }
    return result;
}

}  // namespace alteri
