// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_copy.hpp"

#include "core/store/connection.hpp"
#include "core/store/guard.hpp"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <utility>

namespace alteri {

StudyCopy::StudyCopy(std::unique_ptr<Connection> copy)
    : m_connection(std::move(copy))
{
}

StudyCopy::~StudyCopy() = default;

Reader StudyCopy::reader() const
{
    return Reader(*m_connection);
}

void StudyCopy::interrupt()
{
    sqlite3_interrupt(m_connection->handle());
}

class StudyCopying::Work {
public:
    explicit Work(Connection& source)
        : copy(
            std::make_unique<Connection>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE))
        , backup(std::make_unique<SQLite::Backup>(copy->database(), source.database()))
    {
    }

    std::unique_ptr<Connection> copy;
    std::unique_ptr<SQLite::Backup> backup;
};

StudyCopying::StudyCopying(Connection& source)
    : m_work(guarded([&] { return std::make_unique<Work>(source); }))
{
}

StudyCopying::~StudyCopying() = default;

bool StudyCopying::copyPiece()
{
    constexpr int pages = 256;
    return guarded([&] { return m_work->backup->executeStep(pages) == SQLITE_DONE; });
}

double StudyCopying::progress() const
{
    const auto all = m_work->backup->getTotalPageCount();
    return all == 0 ? 0 : 1 - static_cast<double>(m_work->backup->getRemainingPageCount()) / all;
}

std::unique_ptr<StudyCopy> StudyCopying::take()
{
    m_work->backup.reset();  // gives the copy free
    return std::make_unique<StudyCopy>(std::move(m_work->copy));
}

}  // namespace alteri
