// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/id.hpp"

#include <QDialog>

#include <map>
#include <vector>

class QLabel;
class QTabWidget;
class QVBoxLayout;

namespace alteri {

class AnswerEditor;
class StudyDocument;
struct Change;
struct EgoFormPage;
struct GuideStep;

/// Asks everything about one ego in one place, in the order of the guide, see egoFormPages(): a
/// page for every few questions, with how many are open on it. Stands beside the map and follows
/// what happens there.
class EgoForm : public QDialog {
    Q_OBJECT

public:
    /// @param ego of the study
    EgoForm(StudyDocument& document, EgoId ego, QWidget* parent = nullptr);

    EgoId ego() const { return m_ego; }

public slots:
    void done(int result) override;

private:
    void onChanged(const Change& change);
    void rebuild();
    void addPage(const EgoFormPage& page, const std::vector<GuideStep>& guide);
    QString nameOf(std::size_t page, std::size_t first, std::size_t last) const;
    AnswerEditor* makeEditor(const Attribute& attribute);
    void sync();
    void showDirection();
    void goOn();

    StudyDocument& m_document;
    EgoId m_ego;
    QLabel* m_name;
    QTabWidget* m_pages;
    QLabel* m_notice;
    std::vector<std::vector<AnswerEditor*>> m_editors;  ///< by page
    std::vector<QString> m_steps;                       ///< their titles, by page
    std::map<AttributeId, QString> m_unfinished;        ///< what was typed and is no answer yet
};

}  // namespace alteri
