// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/past_study.hpp"

#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/guard.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace alteri {

PastStudy::PastStudy(std::unique_ptr<Connection> copy)
    : m_connection(std::move(copy))
    , m_log(*m_connection)
    , m_sequences(m_log.sequences())
    , m_at(m_sequences.size())
{
}

PastStudy::~PastStudy() = default;

void PastStudy::goTo(std::int64_t sequence, const std::stop_token& stop)
{
    const auto found = std::lower_bound(m_sequences.begin(), m_sequences.end(), sequence);
    if (found == m_sequences.end() || *found != sequence)
        throw Error(ErrorCode::NotFound, {std::to_string(sequence)});
    const auto wanted = static_cast<std::size_t>(found - m_sequences.begin()) + 1;
    const auto goOn = [&] {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        return true;
    };
    guarded([&] {
        for (; m_at > wanted && goOn(); --m_at)
            alteri::apply(*m_connection, inverted(m_log.changesetOf(m_sequences[m_at - 1])));
        for (; m_at < wanted && goOn(); ++m_at)
            alteri::apply(*m_connection, m_log.changesetOf(m_sequences[m_at]));
    });
}

Reader PastStudy::reader() const
{
    return Reader(*m_connection);
}

}  // namespace alteri
