// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.hpp"

#include <QList>
#include <QMap>
#include <QSet>
#include <QWidget>

class QAction;
class QStackedWidget;
class QToolBar;

namespace alteri {

class AnalysisPage;
class ModelFits;
class PageList;
class Questions;
class SharedRows;
class StudyData;
class StudyDocument;

/// Everything that is computed from a study, page by page. Pages follow the study's changes, the
/// page in sight at once, the others when they come into sight.
class AnalysisWorkspace : public QWidget {
    Q_OBJECT

public:
    AnalysisWorkspace(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

    void showPage(const QString& key);
    AnalysisPage* page(const QString& key) const { return m_byKey.value(key); }
    QStringList pages() const { return m_byKey.keys(); }

    /// Selects an alter of a map wherever it is listed.
    void select(const TieKey& tie);
    /// Whom the user chose on the page in sight.
    std::optional<TieKey> chosen() const;

    /// Computes what is outdated of the page in sight.
    void refresh();
    /// Takes over the appearance of the program.
    void restyle();

signals:
    void message(const QString& text);
    void alterWanted(const alteri::TieKey& tie);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addPages();
    void
    addPage(const QString& key, const QString& text, const QString& toolTip, AnalysisPage* page);
    AnalysisPage* current() const;
    void outdate();
    void showActions();

    Questions& m_questions;
    StudyData* m_data;
    ModelFits* m_fits;
    SharedRows* m_rows;
    PageList* m_list;
    QToolBar* m_tools;
    QStackedWidget* m_stack;
    QMap<QString, AnalysisPage*> m_byKey;
    QSet<AnalysisPage*> m_outdated;
};

}  // namespace alteri
