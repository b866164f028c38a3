// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/store/changes/change.hpp"
#include "core/store/tables/reader.hpp"
#include "ui/palette/palette_entry.hpp"
#include "ui/words/word_index.hpp"

#include <QObject>
#include <QTimer>

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace alteri {

class StudyDocument;

/// The egos and alteri of a study by their names and codes. A big study is read in pieces between
/// which the window lives on.
///
/// Partners of a confidential ego are found only while that ego is shown: a name that is typed in
/// another interview must not bring them up.
class StudyNames : public QObject {
    Q_OBJECT

public:
    explicit StudyNames(StudyDocument& document, QObject* parent = nullptr);

    /// Reads what changed since it was last wanted; egos are there when this returns.
    void prepare();
    bool isReady() const { return m_isCurrent; }

    /// @param shown the ego whose map is in sight
    std::vector<WordIndex::Hit>
    find(const QString& text, std::size_t most, std::optional<EgoId> shown) const;
    PaletteEntry entry(WordIndex::Number number);

signals:
    /// All names are there.
    void ready();
    /// @param alter null: the ego itself
    void chosen(alteri::EgoId ego, alteri::AlterId alter);

private:
    struct Person {
        EgoId ego;
        AlterId alter{};
        std::string label;
    };

    void onChanged(const Change& change);
    void readEgos();
    void readOn();
    bool readPieces();

    StudyDocument& m_document;
    WordIndex m_index;
    std::vector<Person> m_people;
    std::unordered_map<EgoId, std::size_t> m_egos;  ///< where they are among the people
    std::set<EgoId> m_confidential;
    QTimer m_timer;
    Reader::Bookmark m_bookmark = 0;
    bool m_isCurrent = false;
};

}  // namespace alteri
