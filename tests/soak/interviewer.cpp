// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/interviewer.hpp"

#include "core/error.hpp"
#include "core/store/study_file.hpp"
#include "tests/soak/tried_study.hpp"

#include <iostream>
#include <random>
#include <vector>

namespace alteri::soak {

namespace {

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
        const auto choice = m_random() % 10;
        if (choice == 0 && !m_done.empty())
            undo();
        else if (choice == 1 && !m_undone.empty())
            redo();
        else
            add();
    }

    void sayWhatIsThere() const
    {
        for (const auto& ego : m_study.reader().egos())
            say('=', ego.label);
    }

private:
    void add()
    {
        const auto name = m_prefix + std::to_string(++m_count);
        try {
            m_study.perform("Add", [&](Writer& writer) { writer.addEgo({}, name); });
            say('+', name);
            m_done.push_back(name);
            m_undone.clear();
        } catch (const Error& error) {
            refused(name, error);
        }
    }

    void undo()
    {
        const auto name = m_done.back();
        try {
            m_study.undo();
            say('-', name);
            m_done.pop_back();
            m_undone.push_back(name);
        } catch (const Error& error) {
            refused(name + " (undo)", error);
        }
    }

    void redo()
    {
        const auto name = m_undone.back();
        try {
            m_study.redo();
            say('+', name);
            m_undone.pop_back();
            m_done.push_back(name);
        } catch (const Error& error) {
            refused(name + " (redo)", error);
        }
    }

    static void refused(const std::string& name, const Error& error)
    {
        say('?', name + " " + std::to_string(static_cast<int>(error.code())));
    }

    static void say(char sign, const std::string& text)
    {
        std::cout << sign << ' ' << text << std::endl;  // flushed: it may be killed right after
    }

    StudyFile& m_study;
    std::string m_prefix;
    std::mt19937_64 m_random;
    int m_count = 0;
    std::vector<std::string> m_done;
    std::vector<std::string> m_undone;
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
        std::cout << "! " << error.what() << std::endl;
        return 4;
    }
}

}  // namespace alteri::soak
