// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/picture_actions.hpp"

#include "core/error.hpp"
#include "ui/analysis/page/analysis_page.hpp"
#include "ui/export/export_formats.hpp"
#include "ui/paper/picture_export.hpp"
#include "ui/study/left_file.hpp"
#include "ui/study/questions.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/problem_text.hpp"

#include <QAction>
#include <QKeySequence>

#include <utility>

namespace alteri {

PictureActions::PictureActions(AnalysisPage& page,
                               Questions& questions,
                               DrawingMaker maker,
                               QString fileName,
                               Leaving::Kind kind)
    : QObject(&page)
    , m_page(page)
    , m_questions(questions)
    , m_maker(std::move(maker))
    , m_fileName(std::move(fileName))
    , m_kind(kind)
    , m_copy(newAction(&page, tr("Copy picture"), {}, tr("Copies the picture as it is printed")))
    , m_export(newAction(&page,
                         tr("Export picture…"),
                         {},
                         tr("Writes the picture as %1").arg(pictureFormatList())))
{
    nameAction(m_copy, "copyPicture");
    nameAction(m_export, "exportPicture");
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
        if (m_kind == Leaving::Kind::Picture) {
            auto leaving = leftAs(m_kind, {});
            leaving.way = Leaving::Way::Clipboard;
            emit m_page.left(leaving);
        }
    } catch (const Error& error) {
        m_questions.tellProblems(tr("Copy picture"), sentencesFor(error));
    }
}

void PictureActions::exportPicture()
{
    const auto size = m_questions.pictureSize(tr("Export picture"));
    if (!size)
        return;
    const auto write = [&](const QString& file, PictureFormat format) {
        writePicture(m_maker(size->widthMillimetres), {format, size->dotsPerInch}, file);
    };
    const FileExport out(m_questions, tr("Export picture"));
    if (const auto file = out.write(m_fileName, pictureFileFormats(write))) {
        emit m_page.message(FileExport::sentenceOf(*file));
        emit m_page.left(m_kind == Leaving::Kind::Picture ? leftAs(m_kind, *file)
                                                          : resultsLeftAs(*file));
    }
}

}  // namespace alteri
