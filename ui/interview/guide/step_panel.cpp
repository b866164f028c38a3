// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/step_panel.hpp"

#include "ui/interview/guide/alter_page.hpp"
#include "ui/interview/guide/bins_page.hpp"
#include "ui/interview/guide/ego_page.hpp"
#include "ui/interview/guide/generator_page.hpp"
#include "ui/interview/guide/guide_run.hpp"
#include "ui/interview/guide/map_page.hpp"
#include "ui/interview/guide/matrix_page.hpp"
#include "ui/interview/guide/table_page.hpp"
#include "ui/study/spoken_direction.hpp"
#include "ui/text/guide_text.hpp"
#include "ui/widgets/page_stack.hpp"

#include <QLabel>
#include <QVBoxLayout>

namespace alteri {

StepPanel::StepPanel(StudyDocument& document, GuideRun& run, For reader, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_run(run)
    , m_reader(reader)
    , m_text(new QLabel)
    , m_hint(new QLabel)
    , m_pages(new PageStack)
    , m_ego(new EgoStepPage(document))
    , m_alter(new AlterStepPage(document))
    , m_table(new TableStepPage(document))
    , m_bins(new BinsStepPage(document))
    , m_generator(new GeneratorStepPage(document))
    , m_matrix(new MatrixStepPage(document))
    , m_map(new MapStepPage)
{
    setObjectName(QStringLiteral("stepPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 6);
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setProperty("caption", true);
    column->addWidget(m_text);
    column->addWidget(m_hint);
    column->addWidget(m_pages, 1);
    for (auto* page : pages()) {
        m_pages->addPage(page);
        connect(page, &StepPage::message, this, &StepPanel::message);
        connect(page, &StepPage::stepWanted, &run, &GuideRun::goTo);
    }
    connect(static_cast<MapStepPage*>(m_map), &MapStepPage::alterWanted, this,
            &StepPanel::alterWanted);
    // Whoever is asked about is selected, so that other panes do not show somebody else.
    connect(static_cast<AlterStepPage*>(m_alter), &AlterStepPage::alterShown, this,
            &StepPanel::alterWanted);
    connect(&run, &GuideRun::changed, this, &StepPanel::sync);
    sync();
}

StepPage* StepPanel::page() const
{
    return static_cast<StepPage*>(m_pages->currentPage());
}

std::array<StepPage*, 7> StepPanel::pages() const
{
    return {m_ego, m_alter, m_table, m_bins, m_generator, m_matrix, m_map};
}

StepPage* StepPanel::pageFor(const GuideStep& step) const
{
    switch (step.kind) {
    case StepKind::NameGenerator:
        return m_generator;
    case StepKind::NameInterpreter:
        return step.manner == StepManner::Table  ? m_table
               : step.manner == StepManner::Bins ? m_bins
                                                 : m_alter;
    case StepKind::AlterTies:
        return step.manner == StepManner::Matrix ? m_matrix : m_map;
    case StepKind::Placing:
    case StepKind::FreeMap:
        return m_map;
    default:
        return m_ego;
    }
}

void StepPanel::sync()
{
    const auto* state = m_run.state();
    const auto* step = m_run.step();
    const auto id = step != nullptr ? std::optional(step->id) : std::nullopt;
    const bool isNew = id != m_shown;
    m_shown = id;
    layOutAsSpoken(*this, m_document);
    // The respondent's window knows when it has room for it.
    if (m_reader == For::Interviewer)
        setVisible(step != nullptr);
    if (step != nullptr && isNew)
        if (const auto map = state->mapOf(*step))
            emit mapWanted(*map);
    if (step != nullptr) {
        m_text->setText(formatted(step->text));
        m_text->setVisible(!step->text.empty());
        m_hint->setText(QString::fromStdString(step->hint));
        m_hint->setVisible(!step->hint.empty() && m_reader == For::Interviewer);
        m_pages->setCurrentPage(pageFor(*step));
        // Of a page that is small the map must not give away more than it needs.
        setSizePolicy(QSizePolicy::Preferred,
                      page()->fillsPlace() ? QSizePolicy::Expanding : QSizePolicy::Maximum);
        page()->show(*state, *step, isNew);
    }
    if (isNew)
        emit stepChanged();
}

bool StepPanel::fillsPlace() const
{
    return m_shown && page()->fillsPlace();
}

bool StepPanel::showsPartners() const
{
    return m_shown && page() != m_ego;
}

void StepPanel::commitPending()
{
    if (m_shown)
        page()->commitPending();
}

bool StepPanel::takeFocus()
{
    return m_shown && page()->takeFocus();
}

}  // namespace alteri
