// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/models/model_board.hpp"
#include "ui/analysis/models/models_page.hpp"
#include "ui/analysis/models/term_row.hpp"
#include "ui/analysis/models/variable_lists.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/results/result_model.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>

#include <algorithm>

namespace alteri::test {

inline constexpr int patience = 20000;  // milliseconds, for slow machines

/// The window at the models page, with what people do there.
class ModelsFixture : public WindowFixture {
public:
    void openModels()
    {
        openSample();
        pressKeys(QKeySequence(Qt::ALT | Qt::Key_2));
        window.study()->analysis().showPage(QStringLiteral("models"));
        QApplication::processEvents();
    }

    ModelsPage& page()
    {
        return *qobject_cast<ModelsPage*>(
            window.study()->analysis().page(QStringLiteral("models")));
    }

    ModelFits& fits() { return *window.findChild<ModelFits*>(); }
    ModelCard& card(std::size_t index) { return *page().board().cards().at(index); }
    std::vector<SavedModel> models() { return document().reader().models(); }

    /// With few predictors, since what is asked of them takes long in builds without optimisation.
    void makeSmallOrdinal(std::size_t index, const std::string& formula)
    {
        document().perform(QStringLiteral("Smaller"), [&](Writer& writer) {
            auto model = writer.reader().models().at(index);
            model.formula = formula;
            model.references.clear();
            model.groupings.clear();
            model.centred.clear();
            model.family = FamilyChoice{};
            writer.changeModel(model);
        });
        QApplication::processEvents();
    }

    std::string formula(std::size_t index) { return models().at(index).formula; }

    TermRow* row(std::size_t index, const char* term)
    {
        QApplication::processEvents();  // layouts show new rows a moment later
        for (auto* each : card(index).findChildren<TermRow*>())
            if (each->isVisibleTo(&card(index))
                && each->property("term").toString() == QLatin1String(term))
                return each;
        return nullptr;
    }

    /// Opens a term's menu and chooses in it, as a click does.
    void choose(TermRow* term, const QStringList& path)
    {
        REQUIRE(term != nullptr);
        emit term->menu().aboutToShow();
        auto* menu = &term->menu();
        for (const auto& text : path) {
            const auto actions = menu->actions();
            const auto found = std::find_if(actions.begin(), actions.end(),
                                            [&](auto* action) { return action->text() == text; });
            CAPTURE(text.toStdString());
            REQUIRE(found != actions.end());
            if ((*found)->menu() == nullptr) {
                REQUIRE((*found)->isEnabled());
                (*found)->trigger();
                return;
            }
            menu = (*found)->menu();
        }
    }

    void chooseInModelMenu(std::size_t index, const char* name)
    {
        auto* action = card(index).findChild<QAction*>(QLatin1String(name));
        REQUIRE(action != nullptr);
        action->trigger();
        QApplication::processEvents();
    }

    void doubleClickVariable(const char* name)
    {
        auto& lists = page().variables();
        auto* item = lists.itemOf(name);
        REQUIRE(item != nullptr);
        lists.tree()->scrollToItem(item);
        const auto at = lists.tree()->visualItemRect(item).center();
        QTest::mouseClick(lists.tree()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(lists.tree()->viewport(), Qt::LeftButton, {}, at);
        QApplication::processEvents();
    }

    void dropVariable(std::size_t index, const char* name)
    {
        QMimeData carried;
        carried.setData(VariableLists::mimeType(), name);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &carried, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&card(index), &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&card(index), &drop);
        QApplication::processEvents();
    }

    QLineEdit& formulaField(std::size_t index)
    {
        return *card(index).findChild<QLineEdit*>(QStringLiteral("formula"));
    }

    /// Replaces what stands in a model's formula, as somebody who types.
    void typeFormula(std::size_t index, const QString& text)
    {
        auto& field = formulaField(index);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    }

    QString cell(const QString& row, int column)
    {
        const auto* table = page().findChild<ResultModel*>();
        for (int i = 0; i < table->rowCount(); ++i)
            if (table->data(table->index(i, 0)).toString().trimmed() == row)
                return table->data(table->index(i, column)).toString();
        return {};
    }

    void triggerPageAction(AnalysisPage& of, const QString& text)
    {
        for (auto* action : of.pageActions())
            if (action->text() == text) {
                action->trigger();
                return;
            }
        FAIL("no action " << text.toStdString());
    }
};

}  // namespace alteri::test
