// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/forget_dialog.hpp"

#include "ui/study/study_document.hpp"
#include "ui/text/time_text.hpp"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace alteri {

namespace {

constexpr int dialogWidth = 520;

QComboBox* longList(const QString& objectName)
{
    auto* list = new QComboBox;
    list->setObjectName(objectName);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(40);
    return list;
}

}  // namespace

ForgetDialog::ForgetDialog(StudyDocument& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_history(new QRadioButton(tr("What happened up to and including")))
    , m_moments(longList(QStringLiteral("moments")))
    , m_ego(new QRadioButton(tr("An ego, with everything that was ever said about it")))
    , m_egos(longList(QStringLiteral("egos")))
{
    setWindowTitle(tr("Forget"));
    setMinimumWidth(dialogWidth);
    m_history->setObjectName(QStringLiteral("forgetHistory"));
    m_ego->setObjectName(QStringLiteral("forgetEgo"));
    auto* column = new QVBoxLayout(this);
    auto* meaning = new QLabel(
        tr("The history keeps everything that was ever entered, so that it can be undone: deleted "
           "names too. What is forgotten is removed from the file for good and cannot be brought "
           "back. Copies, backups and exports elsewhere keep what they have."));
    meaning->setWordWrap(true);
    column->addWidget(meaning);
    column->addSpacing(8);
    for (auto* widget : {static_cast<QWidget*>(m_history), static_cast<QWidget*>(m_moments),
                         static_cast<QWidget*>(m_ego), static_cast<QWidget*>(m_egos)})
        column->addWidget(widget);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_forget = buttons->addButton(tr("Forget for good"), QDialogButtonBox::AcceptRole);
    m_forget->setObjectName(QStringLiteral("forgetForGood"));
    // What cannot be undone is not what Return does.
    m_forget->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    column->addSpacing(8);
    column->addWidget(buttons);
    fillMoments();
    fillEgos();
    m_history->setChecked(m_moments->count() > 0);
    m_ego->setChecked(m_moments->count() == 0);
    connect(m_history, &QRadioButton::toggled, this, &ForgetDialog::sync);
    connect(buttons, &QDialogButtonBox::accepted, this, &ForgetDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    sync();
}

void ForgetDialog::fillMoments()
{
    m_gestures = m_document.file().history();
    for (const auto& gesture : m_gestures) {
        const auto time = QDateTime::fromMSecsSinceEpoch(gesture.utcMilliseconds).toLocalTime();
        const auto label = QString::fromStdString(gesture.label);
        m_moments->addItem(momentText(time) + QStringLiteral("   ")
                           + (gesture.undoes   ? tr("Undo: %1").arg(label)
                              : gesture.redoes ? tr("Redo: %1").arg(label)
                                               : label));
    }
    m_moments->setCurrentIndex(m_moments->count() - 1);
}

void ForgetDialog::fillEgos()
{
    for (const auto& ego : m_document.reader().egos()) {
        m_egoIds.push_back(ego.id);
        m_egos->addItem(QString::fromStdString(ego.label));
    }
}

void ForgetDialog::sync()
{
    m_history->setEnabled(m_moments->count() > 0);
    m_ego->setEnabled(m_egos->count() > 0);
    m_moments->setEnabled(m_history->isChecked());
    m_egos->setEnabled(m_ego->isChecked());
    m_forget->setEnabled((m_history->isChecked() ? m_moments : m_egos)->count() > 0);
}

void ForgetDialog::forget()
{
    const auto chosen = [](const QComboBox* list) {
        return static_cast<std::size_t>(list->currentIndex());
    };
    const bool done = m_history->isChecked()
                          ? m_document.forgetUpTo(m_gestures[chosen(m_moments)].sequence)
                          : m_document.forgetEgo(m_egoIds[chosen(m_egos)]);
    if (done)
        accept();
}

}  // namespace alteri
