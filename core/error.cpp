// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"

#include <cassert>
#include <new>
#include <utility>

namespace alteri {

namespace {

std::string terseText(const Problem& problem)
{
    std::string text = "error " + std::to_string(static_cast<int>(problem.code));
    for (const auto& detail : problem.details)
        text += " '" + detail + "'";
    if (!problem.where.file.empty())
        text += " in " + problem.where.file;
    if (problem.where.line > 0)
        text += ":" + std::to_string(problem.where.line);
    if (problem.where.column > 0)
        text += ":" + std::to_string(problem.where.column);
    return text;
}

}  // namespace

Error::Error(ErrorCode code, std::vector<std::string> details, Where where)
    : Error(std::vector<Problem>{{code, std::move(where), std::move(details)}})
{
}

Error::Error(std::vector<Problem> problems)
    : m_problems(std::move(problems))
{
    assert(!m_problems.empty());
    for (const auto& problem : m_problems)
        m_what += (m_what.empty() ? "" : "; ") + terseText(problem);
}

Error currentError()
{
    try {
        throw;
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return Error(ErrorCode::OutOfMemory, {"Alteri"});
    } catch (const std::exception& fault) {
        return Error(ErrorCode::ProgramFault, {fault.what()});
    } catch (...) {
        return Error(ErrorCode::ProgramFault, {"unknown"});
    }
}

}  // namespace alteri
