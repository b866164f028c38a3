// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/interviewer.hpp"

#include "core/error.hpp"
#include "core/store/study_file.hpp"
#include "tests/soak/account.hpp"
#include "tests/soak/tried_study.hpp"

#include <cstdlib>
#include <functional>
#include <iostream>
#include <optional>
#include <random>
#include <unistd.h>
#include <utility>
#include <vector>

namespace alteri::soak {

namespace {

std::string textOf(const Step& step)
{
    std::string text;
    for (const auto& name : step.come)
        text += " +" + name;
    for (const auto& name : step.gone)
        text += " -" + name;
    return text;
}

Step backwards(const Step& step)
{
    return {step.gone, step.come};
}

/// In one call to the system: the program may be killed right after, and the log of the disk is to
/// say what was told before what was written.
void tell(const std::string& line)
{
    const auto text = line + '\n';
    if (write(STDOUT_FILENO, text.data(), text.size()) < 0)
        std::exit(5);
}

class Interviewer {
public:
    Interviewer(StudyFile& study, std::string prefix, std::uint64_t seed)
        : m_study(study)
        , m_prefix(std::move(prefix))
        , m_random(seed)
    {
    }

    void work()
    {
        try {
            makeGesture();
        } catch (const Error& error) {
            refuse(error);  // what it looked for could not be read
        }
    }

    void sayWhatIsThere() const
    {
        for (const auto& ego : m_study.reader().egos()) {
            tell("= " + ego.label);
            for (const auto& alter : m_study.reader().alteri(ego.id))
                tell("= " + alter.label);
        }
    }

private:
    void makeGesture()
    {
        switch (m_random() % 10) {
        case 0:
            return undo();
        case 1:
            return redo();
        case 2:
            return rename();
        case 3:
            return remove();
        case 4:
        case 5:
        case 6:
            return addPartner();
        default:
            return addEgo();
        }
    }

    void addEgo()
    {
        const auto name = newName();
        perform({{name}, {}}, [name](Writer& writer) { writer.addEgo({}, name); });
    }

    void addPartner()
    {
        const auto ego = someEgo();
        if (!ego)
            return addEgo();
        const auto name = newName();
        perform({{name}, {}}, [name, ego](Writer& writer) {
            const auto map =
                writer.addMap(ego->id, writer.reader().defaultDesign().id, "Map of " + name);
            writer.addTie({map, writer.addAlter(ego->id, {}, name)});
        });
    }

    void rename()
    {
        const auto ego = someEgo();
        if (!ego)
            return addEgo();
        const auto name = newName();
        perform({{name}, {ego->label}},
                [name, ego](Writer& writer) { writer.renameEgo(ego->id, name); });
    }

    void remove()
    {
        const auto ego = someEgo();
        if (!ego)
            return addEgo();
        Step step{{}, {ego->label}};
        for (const auto& alter : m_study.reader().alteri(ego->id))
            step.gone.push_back(alter.label);
        perform(step, [ego](Writer& writer) { writer.removeEgo(ego->id); });
    }

    void undo()
    {
        if (m_done.empty())
            return addEgo();
        const auto step = m_done.back();
        if (attempt(backwards(step), [&] { return m_study.undo(); })) {
            m_done.pop_back();
            m_undone.push_back(step);
        }
    }

    void redo()
    {
        if (m_undone.empty())
            return addEgo();
        const auto step = m_undone.back();
        if (attempt(step, [&] { return m_study.redo(); })) {
            m_undone.pop_back();
            m_done.push_back(step);
        }
    }

    void perform(const Step& step, const std::function<void(Writer&)>& write)
    {
        if (attempt(step, [&] { return m_study.perform("Gesture", write); })) {
            m_done.push_back(step);
            m_undone.clear();
        }
    }

    static bool attempt(const Step& step, const std::function<Change()>& gesture)
    {
        tell(">" + textOf(step));
        try {
            const auto change = gesture();
            tell((change.diskFault.empty() ? "!" : "~") + textOf(step));
            return true;
        } catch (const Error& error) {
            refuse(error);
            return false;
        }
    }

    static void refuse(const Error& error)
    {
        tell("? " + std::to_string(static_cast<int>(error.code())));
    }

    std::optional<Ego> someEgo()
    {
        std::vector<Ego> own;
        for (const auto& ego : m_study.reader().egos())
            if (ego.label.starts_with(m_prefix))
                own.push_back(ego);
        return own.empty() ? std::nullopt : std::optional(own[m_random() % own.size()]);
    }

    std::string newName() { return m_prefix + std::to_string(++m_count); }

    StudyFile& m_study;
    std::string m_prefix;
    std::mt19937_64 m_random;
    int m_count = 0;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

}  // namespace

int interview(const std::filesystem::path& study,
              const std::string& prefix,
              int gestures,
              std::uint64_t seed,
              bool waits)
{
    try {
        const auto opened = openStudy(study);
        if (opened->access() != StudyFile::Access::Write)
            return 3;
        Interviewer interviewer(*opened, prefix, seed);
        std::string line;
        for (int i = 0; i < gestures; ++i) {
            interviewer.work();
            if (waits && !std::getline(std::cin, line))
                break;
        }
        interviewer.sayWhatIsThere();
        return 0;
    } catch (const Error& error) {
        tell(std::string("* ") + error.what());
        return 4;
    }
}

}  // namespace alteri::soak
