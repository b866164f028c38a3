// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guide.hpp"
#include "tests/ui/interview_fixture.hpp"

#include <QAbstractItemView>
#include <QDialog>

#include <map>
#include <string>

class QComboBox;
class QLineEdit;
class QListWidget;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace alteri::test {

/// A study on the support of families who fled, made from blank by mouse and keys: its codebook,
/// map, guide, languages and template, an interview, and changes in mid-study.
class DesignStudy : public InterviewWindow {
public:
    void makeNewStudy(const QString& name, const QString& templateKey, const QString& templateFile);
    /// Codebook, grouping, computed column, map design, guide and translations.
    void designAll();
    void saveAsTemplate(const QString& file);
    void interview();
    void changeInMidStudy();
    /// Takes gestures back until the study is as it was. @return how many
    int undoTo(const std::string& wanted);

    std::string content() { return contentOf(document().file()); }
    /// All answers by whom they are about and the key of their attribute, as codes.
    std::map<std::string, std::string> storedAnswers();
    Attribute attribute(Owner owner, const std::string& key);

private:
    // widgets
    void openCodebook();
    void closeCodebook();
    void showCodebookPage(int page);
    template <class Widget>
    Widget& part(const char* name)
    {
        return in<Widget>(*m_codebook, name);
    }
    template <class Widget>
    static Widget& in(QWidget& whole, const char* name)
    {
        auto* found = whole.findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            FAIL("no widget is called " << name);
        return *found;
    }
    void keys(QWidget& where, const QKeySequence& sequence);
    static void write(QLineEdit& field, const QString& text);
    void writeInto(const char* field, const QString& text);
    static void pick(QComboBox& box, int row);
    static void pick(QComboBox& box, const QString& text);
    /// Opens the editor of a cell and writes into it.
    static void writeCell(QAbstractItemView& table, int row, int column, const QString& text);
    static void tickCell(QAbstractItemView& table, int row, int column);
    using InterviewWindow::press;
    static void press(QWidget& whole, const char* button);
    void clickItem(QTreeWidgetItem* item);
    void select(int group, const QString& label);
    QTableView& categories();
    void selectCategories(const QList<int>& rows);
    /// Goes to an entry of the context menu of the categories.
    void chooseInMenu(const std::function<bool(const QAction&)>& isIt);
    void chooseDown(int downs);

    // codebook
    void make(int group, int scale, const QString& label, const QString& key);
    void limit(const char* smallest, const char* largest);
    void paste(const QString& list);
    void makeEgosAttributes();
    void makeAlterisAttributes();
    void makeTiesAttributes();
    void makeTieKind();
    void colour(int categories);
    void makeGrouping();
    void makeComputedColumn();
    void designMap();

    // guide
    void designGuide();
    void addStep(StepKind kind, const QString& title);
    void askFor(const QStringList& labels);
    void addFirstSteps();
    void addStepsAboutAlteri();
    void addStepsOnMap();
    void writeCondition(const char* edit, const QString& condition);
    void translate();

    // interview
    void startInterviewOf(const QString& ego);
    void agreeAndTellAboutEgo();
    void nameEverybody();
    void tellAboutAlteri();
    void sortIntoBins();
    void placeTheLast();
    void askPairs();
    void close();
    QString text(const char* name);
    void nextStep(int expected);
    void enter(const std::string& line);

    QDialog* m_codebook = nullptr;
};

}  // namespace alteri::test
