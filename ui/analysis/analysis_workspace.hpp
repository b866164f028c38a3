// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/leaving.hpp"
#include "core/model/value.hpp"

#include <QList>
#include <QMap>
#include <QSet>
#include <QWidget>

#include <functional>
#include <optional>

class QStackedWidget;
class QToolBar;

namespace alteri {

class AnalysisPage;
class ModelFits;
class PageList;
class Questions;
struct ListedPage;
class ReadingStrip;
class SharedRows;
class StudyData;
class StudyDocument;
class WaveBar;
enum class DataRows;

/// Everything that is computed from a study, page by page. Pages follow the study's changes, the
/// page in sight at once, the others when they come into sight. A page is made when it is first
/// wanted.
class AnalysisWorkspace : public QWidget {
    Q_OBJECT

public:
    AnalysisWorkspace(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

    void showPage(const QString& key);
    QString shownPage() const;
    /// Makes the page if nobody has wanted it before.
    /// @return nullptr if there is no page of that name
    AnalysisPage* page(const QString& key);
    QStringList pages() const { return m_makers.keys(); }
    /// All pages as they are listed.
    QList<ListedPage> listedPages() const;

    /// Selects an alter of a map wherever it is listed.
    void select(const TieKey& tie);
    /// Whom the user chose on the page in sight.
    std::optional<TieKey> chosen() const;

    /// Computes what is outdated of the page in sight.
    void refresh();
    /// Takes over the appearance of the program.
    void restyle();

signals:
    /// The page in sight shows what the study says now; once for each change of it.
    void refreshed(const QString& page);
    void message(const QString& text);
    void left(const alteri::Leaving& leaving);
    void alterWanted(const alteri::TieKey& tie);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Maker = std::function<AnalysisPage*()>;

    void addDataPages();
    void addDescribePages();
    void addModelPages();
    void
    addPage(const QString& key, const QString& text, const QString& toolTip, const Maker& make);
    void
    addDataPage(const QString& key, const QString& text, const QString& toolTip, DataRows rows);
    template <class Page>
    Maker ofStudy();
    template <class Page>
    Maker ofModels();
    AnalysisPage* current() const;
    void outdate();
    void showActions();

    Questions& m_questions;
    StudyData* m_data;
    ModelFits* m_fits;
    SharedRows* m_rows;
    PageList* m_list;
    QToolBar* m_tools;
    WaveBar* m_waves;
    ReadingStrip* m_strip;
    QStackedWidget* m_stack;
    QMap<QString, Maker> m_makers;
    QMap<QString, AnalysisPage*> m_byKey;  ///< those made
    QSet<AnalysisPage*> m_outdated;
    std::optional<TieKey> m_selected;  ///< for pages that are not made yet
};

}  // namespace alteri
