// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/analysis/data/data_table_model.hpp"
#include "ui/analysis/data/data_view.hpp"
#include "ui/analysis/data/filter_header.hpp"
#include "ui/analysis/data/filter_popup.hpp"
#include "ui/analysis/page/analysis_page.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace alteri::test {

/// The window at the tables of data, with what people do there.
class TablesFixture : public WindowFixture {
public:
    void showPage(const char* key)
    {
        pressKeys(QKeySequence(Qt::ALT | Qt::Key_2));
        window.study()->analysis().showPage(QString::fromLatin1(key));
        page = window.study()->analysis().page(QString::fromLatin1(key));
        table = page->findChild<DataView*>();
        model = page->findChild<DataTableModel*>();
        QApplication::processEvents();
    }

    int column(const QString& title) const
    {
        for (int i = 0; i < model->columnCount(); ++i)
            if (model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == title)
                return i;
        FAIL("no column " << title.toStdString());
        return -1;
    }

    QString cell(int row, const QString& title) const
    {
        return model->index(row, column(title)).data().toString();
    }

    void clickHeading(const QString& title) const
    {
        auto& header = table->headings();
        const int at = header.sectionViewportPosition(column(title)) + 15;
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(at, header.height() / 2));
        QApplication::processEvents();
    }

    FilterPopup* openFilter(const QString& title) const
    {
        auto& header = table->headings();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          header.funnelOf(column(title)).center());
        QApplication::processEvents();
        auto* popup = page->findChild<FilterPopup*>();
        REQUIRE(popup != nullptr);
        return popup;
    }

    void press(QWidget* in, const char* name)
    {
        auto* button = in->findChild<QAbstractButton*>(QString::fromLatin1(name));
        REQUIRE(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }

    void close(FilterPopup* popup)
    {
        press(popup, "closeFilter");
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        activate();
    }

    QString count() const { return page->findChild<QLabel*>(QStringLiteral("rowCount"))->text(); }

    QStringList chips() const
    {
        QStringList texts;
        for (auto* chip :
             page->findChild<QWidget*>(QStringLiteral("filterChips"))->findChildren<QToolButton*>())
            if (!chip->isHidden())
                texts << chip->text();
        return texts;
    }

    void choose(int row, const QString& title) const
    {
        const auto index = model->index(row, column(title));
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }

    /// Chooses an entry of the list that opens in a cell.
    void chooseAnswer(int row, const QString& title, const QString& answer)
    {
        choose(row, title);
        QTest::keyClick(table, Qt::Key_F2);
        auto* box = table->findChild<QComboBox*>();
        REQUIRE(box != nullptr);
        QApplication::processEvents();
        box->showPopup();
        const int entry = box->findText(answer);
        REQUIRE(entry >= 0);
        box->view()->setCurrentIndex(box->model()->index(entry, 0));
        QTest::keyClick(box->view(), Qt::Key_Return);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        activate();
    }

    void typeAnswer(int row, const QString& title, const QString& text)
    {
        choose(row, title);
        QTest::keyClick(table, Qt::Key_F2);
        auto* field = table->viewport()->findChild<QLineEdit*>();
        REQUIRE(field != nullptr);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        activate();
    }

    void trigger(const char* text) const
    {
        for (auto* action : page->pageActions())
            if (action->text() == QString::fromUtf8(text))
                action->trigger();
        QApplication::processEvents();
    }

    AnalysisPage* page = nullptr;
    DataView* table = nullptr;
    DataTableModel* model = nullptr;
};

}  // namespace alteri::test
