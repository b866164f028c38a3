// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/models/variable_catalogue.hpp"

#include <QFrame>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace alteri {

class FamilyRow;
class FormulaEdit;
class ModelMenu;

/// One model of the builder: its name, outcome and criterion, its terms by level, its formula.
/// It says what is wanted; the page does it.
class ModelCard : public QFrame {
    Q_OBJECT

public:
    explicit ModelCard(QWidget* parent = nullptr);

    /// @param variables of the model's rows; they and frames must outlive the card or be given anew
    ///        before they go
    void show(const ModelFits::State& state,
              const VariableCatalogue& variables,
              const StudyFrames& frames);
    const SavedModel& model() const { return m_state.model; }
    void setActive(bool active);
    void setWritable(bool writable);
    /// Which ways the model can be moved.
    void setNeighbours(bool left, bool right);
    /// Adds a variable; what the model has already changes nothing.
    void addVariable(const std::string& listed);

signals:
    void activated();
    /// Replace the model by this one.
    void edited(const alteri::SavedModel& model, const QString& label);
    void renameWanted();
    void duplicateWanted();
    void removeWanted();
    /// @param by -1 or 1
    void moveWanted(int by);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void giveStatusRoom();
    void buildHeader(QVBoxLayout* column);
    void buildChoices(QVBoxLayout* column);
    void askFilter();
    void showOutcomes();
    void showTerms();
    void addTermRow(const FormulaTerm& term);
    QLabel* addHeading(const QString& text);
    QString statusText() const;
    const Frame& rows() const;
    QString networkStatus(const Fit& fit) const;

    ModelFits::State m_state;
    const VariableCatalogue* m_variables = nullptr;
    const StudyFrames* m_frames = nullptr;
    bool m_isOfNetworks = false;
    bool m_isWritable = true;
    QToolButton* m_name;
    ModelMenu* m_menu = nullptr;
    QComboBox* m_outcome;
    QComboBox* m_criterion;
    FamilyRow* m_family;
    QWidget* m_terms;
    QVBoxLayout* m_rows;
    FormulaEdit* m_formula;
    QLabel* m_status;
};

}  // namespace alteri
