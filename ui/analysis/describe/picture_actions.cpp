// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/picture_actions.hpp"

#include "core/error.hpp"
#include "ui/analysis/page/analysis_page.hpp"
#include "ui/picture/picture_file.hpp"
#include "ui/study/questions.hpp"
#include "ui/style/action.hpp"
#include "ui/text/problem_text.hpp"

#include <QAction>
#include <QKeySequence>

#include <utility>

namespace alteri {

PictureActions::PictureActions(AnalysisPage& page,
                               Questions& questions,
                               DrawingMaker maker,
                               QString fileName)
    : QObject(&page)
    , m_page(page)
    , m_questions(questions)
    , m_maker(std::move(maker))
    , m_fileName(std::move(fileName))
    , m_copy(newAction(&page, tr("Copy picture"), {}, tr("Copies the picture as it is printed")))
    , m_export(
          newAction(&page, tr("Export picture…"), {}, tr("Writes the picture as PNG, SVG or PDF")))
{
    connect(m_copy, &QAction::triggered, this, &PictureActions::copy);
    connect(m_export, &QAction::triggered, this, &PictureActions::exportPicture);
}

void PictureActions::setEnabled(bool enabled)
{
    m_copy->setEnabled(enabled);
    m_export->setEnabled(enabled);
}

void PictureActions::copy()
{
    constexpr double columnPairMillimetres = 174;
    try {
        copyPicture(m_maker(columnPairMillimetres), {});
        emit m_page.message(tr("The picture was copied."));
    } catch (const Error& error) {
        m_questions.tellProblems(tr("Copy picture"), sentencesFor(error));
    }
}

void PictureActions::exportPicture()
{
    const auto size = m_questions.pictureSize(tr("Export picture"));
    if (!size)
        return;
    const auto file = m_questions.fileToSave(
        tr("Export picture"), m_fileName + QStringLiteral(".png"),
        tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)"));
    if (!file)
        return;
    try {
        PictureOutput output;
        const auto [name, format] = pictureFile(*file, PictureFormat::Png);
        output.format = format;
        output.dotsPerInch = size->dotsPerInch;
        writePicture(m_maker(size->widthMillimetres), output, name);
        emit m_page.message(tr("The picture was written to %1").arg(name));
    } catch (const Error& error) {
        m_questions.tellProblems(tr("Export picture"), sentencesFor(error));
    }
}

}  // namespace alteri
