// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/access_notice.hpp"

#include "core/files/study_holder.hpp"
#include "core/files/study_place.hpp"
#include "core/store/study_file.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/time_text.hpp"
#include "ui/work/background_task.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace alteri {

namespace {

constexpr int pauseBetweenLooks = 2000;  // milliseconds

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(alteri::AccessNotice)
};

QString inUseText(const std::optional<StudyHolder>& holder)
{
    const auto rest = NoticeText::tr("You can read it, but not change it; what the other program "
                                     "writes from now on is not shown.");
    if (!holder)
        return NoticeText::tr("Another program has this study open.") + QLatin1Char(' ') + rest;
    const auto since = QDateTime::fromMSecsSinceEpoch(holder->since);
    return NoticeText::tr("“%1” on “%2” has had this study open since %3.")
               .arg(QString::fromStdString(holder->person), QString::fromStdString(holder->machine),
                    momentText(since))
           + QLatin1Char(' ') + rest;
}

QString damageText(const StudyFile& study)
{
    QStringList sentences;
    for (const auto& notice : study.notices())
        sentences << sentenceFor(notice);
    sentences << NoticeText::tr("You can read what is whole, but not change it.");
    return sentences.join(QLatin1Char(' '));
}

QString textFor(const StudyFile& study)
{
    switch (study.access()) {
    case StudyFile::Access::Write:
    case StudyFile::Access::ReadOnlyWanted:
        break;
    case StudyFile::Access::ReadOnlyInUse:
        return inUseText(study.holder());
    case StudyFile::Access::ReadOnlyProtected:
        return NoticeText::tr("This study or its folder is write-protected. You can read it, but "
                              "not change it; save a copy to work on it.");
    case StudyFile::Access::ReadOnlyDamaged:
        return damageText(study);
    case StudyFile::Access::ReadOnlyLost:
        return NoticeText::tr("The file of this study was moved, deleted or changed by another "
                              "program. What you see is only in memory; save a copy of it now.");
    }
    return {};
}

}  // namespace

AccessNotice::AccessNotice(QWidget* parent)
    : QWidget(parent)
    , m_looking(new QTimer(this))
    , m_asked(new BackgroundTask(this))
    , m_text(new QLabel)
    , m_copy(new QPushButton(tr("Save a copy…")))
    , m_write(new QPushButton(tr("Work on it here")))
    , m_recover(new QPushButton(tr("Recover…")))
{
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(QStringLiteral("alteri--AccessNotice { background: #fff3d6; }"
                                 "QLabel { color: #4a3b10; }"));
    m_text->setObjectName(QStringLiteral("readOnlyNotice"));
    m_text->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("saveCopyNow"));
    m_write->setObjectName(QStringLiteral("workHere"));
    m_recover->setObjectName(QStringLiteral("recoverNow"));
    m_recover->setToolTip(tr("Writes what is whole into a new file, which can be changed"));
    // Whoever goes on typing, for whom a space would press it, has not asked for it; Tab reaches
    // it.
    for (auto* button : {m_copy, m_write, m_recover})
        button->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_write);
    row->addWidget(m_recover);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &AccessNotice::copyWanted);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (m_isFree)
            emit reopeningWanted();
        else
            emit writingWanted();
    });
    m_looking->setInterval(pauseBetweenLooks);
    connect(m_looking, &QTimer::timeout, this, &AccessNotice::lookWhetherFree);
    connect(m_recover, &QPushButton::clicked, this, &AccessNotice::recoveryWanted);
    hide();
}

void AccessNotice::show(const StudyFile& study)
{
    const auto text = textFor(study);
    const bool isInUse = study.access() == StudyFile::Access::ReadOnlyInUse;
    m_text->setText(text);
    m_file = study.file();
    m_isFree = false;
    m_inUse = text;
    m_asked->abandon();
    m_write->setToolTip(tr("Only if the study is not open on the other machine any more: what is "
                           "written there afterwards is refused there"));
    m_write->setVisible(isInUse && study.holder());
    // That a program of another machine has it is written in the study, and nothing tells its end.
    if (isInUse && !study.holder())
        m_looking->start();
    else
        m_looking->stop();
    m_recover->setVisible(study.access() == StudyFile::Access::ReadOnlyDamaged);
    setVisible(!text.isEmpty());
}

void AccessNotice::lookWhetherFree()
{
    if (m_asked->isBusy())
        return;
    m_asked->run([file = m_file](const Watch& /*watch*/) { return StudyPlace::isFree(file); },
                 [this](bool isFree) { tell(isFree); }, [](const Error&) {});
}

void AccessNotice::tell(bool isFree)
{
    // Somebody may have it again before it is taken.
    if (m_isFree == isFree || !m_looking->isActive())
        return;
    m_isFree = isFree;
    m_text->setText(isFree ? tr("The other program has closed this study. What it wrote meanwhile "
                                "is shown, and you can go on, when you open it again.")
                           : m_inUse);
    m_write->setToolTip(tr("Opens the study again, to change it"));
    m_write->setVisible(isFree);
}

}  // namespace alteri
