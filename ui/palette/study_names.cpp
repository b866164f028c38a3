// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/study_names.hpp"

#include "core/error.hpp"
#include "ui/study/study_document.hpp"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

QString nameOf(const std::string& label, const std::string& code)
{
    return QString::fromStdString(label.empty() ? code : label);
}

}  // namespace

StudyNames::StudyNames(StudyDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &StudyDocument::changed, this, &StudyNames::onChanged);
    connect(&m_timer, &QTimer::timeout, this, &StudyNames::readOn);
}

void StudyNames::onChanged(const Change& change)
{
    if (change.egos.empty() && change.alteri.empty() && !change.egoListChanged)
        return;
    m_timer.stop();
    m_isCurrent = false;
}

void StudyNames::prepare()
{
    if (m_isCurrent || m_timer.isActive())
        return;
    m_index.clear();
    m_people.clear();
    m_egos.clear();
    m_confidential.clear();
    m_bookmark = 0;
    readEgos();
    m_timer.start(0);
}

void StudyNames::readEgos()
{
    for (const auto& ego : m_document.reader().egos()) {
        m_egos.emplace(ego.id, m_people.size());
        m_people.push_back({ego.id, {}, nameOf(ego.label, ego.code).toStdString()});
        m_index.add(ego.label + ' ' + ego.code);
        if (ego.confidential)
            m_confidential.insert(ego.id);
    }
}

void StudyNames::readOn()
{
    if (m_document.file().isLent())  // the timer comes again
        return;
    try {
        if (!readPieces())
            return;
        m_isCurrent = true;
    } catch (const Error&) {
        // What cannot be read is not found; whoever opens it is told why.
    }
    m_timer.stop();
    emit ready();
}

/// @return whether all is read
bool StudyNames::readPieces()
{
    constexpr qint64 milliseconds = 8;
    constexpr int most = 100;
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < milliseconds) {
        const auto next =
            m_document.reader().scanAlteri(m_bookmark, most, [this](const Alter& alter, double) {
                m_people.push_back(
                    {alter.ego, alter.id, nameOf(alter.label, alter.code).toStdString()});
                const auto ego = m_egos.find(alter.ego);
                m_index.add(alter.label + ' ' + alter.code,
                            ego != m_egos.end() ? m_people[ego->second].label : std::string());
            });
        if (!next)
            return true;
        m_bookmark = *next;
    }
    return false;
}

std::vector<WordIndex::Hit>
StudyNames::find(const QString& text, std::size_t most, std::optional<EgoId> shown) const
{
    auto hits = m_index.find(text.toStdString(), m_confidential.empty() ? most : m_people.size());
    std::erase_if(hits, [&](const WordIndex::Hit& hit) {
        const auto& person = m_people[hit.number];
        return !person.alter.isNull() && person.ego != shown && m_confidential.contains(person.ego);
    });
    hits.resize(std::min(most, hits.size()));
    return hits;
}

PaletteEntry StudyNames::entry(WordIndex::Number number)
{
    const auto& person = m_people[number];
    PaletteEntry entry;
    entry.text = QString::fromStdString(person.label);
    const auto ego = m_egos.find(person.ego);
    entry.place = person.alter.isNull() ? tr("Ego")
                  : ego == m_egos.end()
                      ? tr("Alter")
                      : tr("Alter of %1").arg(QString::fromStdString(m_people[ego->second].label));
    entry.run = [this, ego = person.ego, alter = person.alter] { emit chosen(ego, alter); };
    return entry;
}

}  // namespace alteri
