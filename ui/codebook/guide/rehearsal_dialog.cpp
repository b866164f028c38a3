// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/guide/rehearsal_dialog.hpp"

#include "core/store/file/environment.hpp"
#include "core/store/study_file.hpp"
#include "ui/export/file_export.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/guide_text.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/work/long_work.hpp"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace alteri {

RehearsalDialog::RehearsalDialog(StudyDocument& document, Questions& questions, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_questions(questions)
    , m_interviews(new QSpinBox)
    , m_seed(new QSpinBox)
    , m_start(new QPushButton(tr("Try it")))
    , m_save(new QPushButton(tr("Save the made-up data…")))
    , m_result(new QLabel(tr("Made-up respondents go through the guide in a copy; nothing comes "
                             "into this study.")))
    , m_steps(new QTableWidget(0, 3))
{
    setObjectName(QStringLiteral("rehearsalDialog"));
    setWindowTitle(tr("Try the guide"));
    constexpr int most = 500;
    constexpr int usual = 50;
    m_interviews->setRange(1, most);
    m_interviews->setValue(usual);
    m_interviews->setObjectName(QStringLiteral("rehearsalInterviews"));
    m_seed->setRange(1, 999'999);
    m_seed->setToolTip(tr("The same number makes the same data"));
    m_start->setObjectName(QStringLiteral("rehearsalStart"));
    m_save->setObjectName(QStringLiteral("rehearsalSave"));
    m_save->setEnabled(false);
    m_result->setObjectName(QStringLiteral("rehearsalResult"));
    m_result->setWordWrap(true);
    m_steps->setObjectName(QStringLiteral("rehearsalSteps"));
    m_steps->setAccessibleName(tr("Step"));
    m_steps->setHorizontalHeaderLabels({tr("Step"), tr("Interviews"), tr("Clicks each")});
    m_steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_steps->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_steps->verticalHeader()->hide();
    auto* form = new QFormLayout;
    form->addRow(tr("Interviews"), m_interviews);
    form->addRow(tr("Number of the draw"), m_seed);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_start->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_result);
    column->addWidget(m_steps, 1);
    column->addWidget(buttons);
    resize(560, 480);
    connect(m_start, &QPushButton::clicked, this, &RehearsalDialog::start);
    connect(m_save, &QPushButton::clicked, this, &RehearsalDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_task, &BackgroundTask::progressed, this, [this](int done, int all) {
        m_result->setText(tr("%1 of %2 interviews").arg(done).arg(all));
    });
}

QString RehearsalDialog::copyFile() const
{
    return m_folder.filePath(QStringLiteral("rehearsal.alteri"));
}

void RehearsalDialog::start()
{
    const auto copy = pathOf(copyFile());
    std::filesystem::remove(copy);
    const FileExport attempt(m_questions, windowTitle());
    const auto write = [&] {
        m_document.saveCopy(copyFile(), LongWork(tr("Writing the copy…"), this));
    };
    if (!attempt.attempt(write))
        return;
    m_start->setEnabled(false);
    m_save->setEnabled(false);
    const RehearsalPlan plan{static_cast<std::size_t>(m_interviews->value()),
                             static_cast<std::uint64_t>(m_seed->value()),
                             QDateTime::currentMSecsSinceEpoch(), m_document.file().key()};
    m_task.run([copy, plan](const Watch& watch) { return rehearse(copy, plan, watch); },
               [this](const Rehearsal& rehearsal) { show(rehearsal); },
               [this](const Error& error) {
                   m_start->setEnabled(true);
                   m_result->setText(sentencesFor(error).join(QLatin1Char('\n')));
               });
}

void RehearsalDialog::show(const Rehearsal& rehearsal)
{
    m_start->setEnabled(true);
    m_save->setEnabled(true);
    QStringList never;
    m_steps->setRowCount(static_cast<int>(rehearsal.steps.size()));
    const auto guide = m_document.reader().guide();
    int row = 0;
    for (const auto& step : rehearsal.steps) {
        const auto known = std::find_if(guide.begin(), guide.end(),
                                        [&](const auto& each) { return each.id == step.step; });
        const auto title = known != guide.end() ? QString::fromStdString(known->title) : QString();
        if (step.reached == 0)
            never << QStringLiteral("“%1”").arg(title);
        const auto each = step.reached == 0 ? 0.0
                                            : static_cast<double>(step.clicks)
                                                  / static_cast<double>(step.reached);
        m_steps->setItem(row, 0, new QTableWidgetItem(title));
        m_steps->setItem(row, 1, new QTableWidgetItem(QString::number(step.reached)));
        m_steps->setItem(row, 2, new QTableWidgetItem(QString::number(std::lround(each))));
        ++row;
    }
    QStringList sentences{
        tr("An interview takes about %1 clicks.").arg(std::lround(rehearsal.clicksPerInterview()))};
    sentences << (never.isEmpty() ? tr("Every step was reached.")
                                  : tr("Nobody came to these steps: %1.").arg(listText(never)));
    m_result->setText(sentences.join(QLatin1Char(' ')));
}

void RehearsalDialog::save()
{
    const auto write = [this](const QString& file) {
        LongWork(tr("Writing the copy…"), this)([&](const Watch& watch) {
            StudyFile::open(pathOf(copyFile()), systemEnvironment(), OpenFor::Reading,
                            m_document.file().key())
                ->saveCopy(pathOf(file), endingWhenCancelled(watch));
        });
    };
    const FileExport out(m_questions, tr("Save the made-up data"));
    const auto file = out.write(tr("%1 (made up)").arg(m_document.title()),
                                {{{QStringLiteral("alteri")}, tr("Alteri study"), write}});
    if (file)
        m_result->setText(FileExport::sentenceOf(*file));
}

}  // namespace alteri
