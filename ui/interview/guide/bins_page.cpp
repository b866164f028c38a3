// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/bins_page.hpp"

#include "core/maps/category_keys.hpp"
#include "ui/interview/coding/coding.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"

#include <QComboBox>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

AlterId alterIn(const Subject& subject)
{
    const auto* tie = std::get_if<TieKey>(&subject);
    return tie != nullptr ? tie->alter : std::get<AlterId>(subject);
}

}  // namespace

Bin::Bin(QWidget* parent)
    : QListWidget(parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::IgnoreAction);
}

void Bin::show(const std::vector<std::pair<AlterId, QString>>& partners)
{
    const int row = currentRow();
    clear();
    m_alteri.clear();
    for (const auto& [alter, name] : partners) {
        m_alteri.push_back(alter);
        addItem(name);
    }
    // Whoever was sorted is gone: the next one has moved to this place.
    if (count() > 0)
        setCurrentRow(std::clamp(row, 0, count() - 1));
}

std::vector<AlterId> Bin::selectedAlteri() const
{
    std::vector<AlterId> selected;
    for (int row = 0; row < count(); ++row)
        if (item(row)->isSelected())
            selected.push_back(m_alteri.at(static_cast<std::size_t>(row)));
    return selected;
}

void Bin::dropEvent(QDropEvent* event)
{
    // The study moves them, and the bins follow.
    auto* from = qobject_cast<Bin*>(event->source());
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (from != nullptr && from != this)
        emit dropped(from->selectedAlteri());
}

void Bin::keyPressEvent(QKeyEvent* event)
{
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint()
                        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isText)
        emit typed(event->text());
    else if (event->key() == Qt::Key_Delete)
        emit typed(QString());
    else
        QListWidget::keyPressEvent(event);
}

BinsStepPage::BinsStepPage(StudyDocument& document, QWidget* parent)
    : StepPage(parent)
    , m_document(document)
    , m_question(new QComboBox)
    , m_row(new QHBoxLayout)
    , m_unsorted(new Bin)
{
    m_unsorted->setObjectName(QStringLiteral("binUnsorted"));
    m_unsorted->setAccessibleName(tr("Not sorted yet"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question, 0, Qt::AlignLeft);
    auto* whole = new QHBoxLayout;
    auto* first = new QVBoxLayout;
    first->addWidget(new QLabel(tr("Not sorted yet")));
    first->addWidget(m_unsorted);
    whole->addLayout(first, 1);
    whole->addLayout(m_row, 3);
    column->addLayout(whole, 1);
    connect(m_unsorted, &Bin::dropped, this,
            [this](const std::vector<AlterId>& alteri) { sort(alteri, std::nullopt); });
    connect(m_unsorted, &Bin::typed, this,
            [this](const QString& text) { press(*m_unsorted, text); });
    connect(m_question, &QComboBox::currentIndexChanged, this, [this] { fill(); });
}

void BinsStepPage::show(const InterviewState& state, const GuideStep& step, bool isNew)
{
    m_asked.clear();
    m_names.clear();
    QStringList labels;
    for (const auto& question : step.questions) {
        const auto* attribute = m_document.codebook().find(question.attribute);
        if (attribute == nullptr || !attribute->isOfPartner()
            || (!attribute->choosesOne() && attribute->kind() != AnswerKind::YesNo))
            continue;
        labels << QString::fromStdString(question.text.empty() ? attribute->label : question.text);
        auto& asked = m_asked.emplace_back();
        auto& names = m_names.emplace_back();
        for (const auto alter : state.alteriOf(step)) {
            const auto shown = state.questionsAbout(step, alter);
            if (std::find(shown.begin(), shown.end(), &question) == shown.end())
                continue;
            asked.push_back(askedAbout(state, question, alter));
            names.push_back(QString::fromStdString(state.content().find(alter)->alter.label));
        }
    }
    QStringList present;
    for (int i = 0; i < m_question->count(); ++i)
        present << m_question->itemText(i);
    if (present != labels || isNew) {
        const QSignalBlocker quiet(m_question);
        m_question->clear();
        m_question->addItems(labels);
    }
    m_question->setVisible(labels.size() > 1);
    fill();
}

void BinsStepPage::makeBins(const Attribute& attribute)
{
    if (m_attribute == attribute)
        return;
    m_attribute = attribute;
    for (auto* bin : m_bins)
        delete bin->parentWidget();
    m_bins.clear();
    m_values.clear();
    if (attribute.kind() == AnswerKind::YesNo)
        m_values = {1.0, 0.0};
    for (const auto& category : attribute.categories)
        if (!category.retired)
            m_values.emplace_back(category.id);
    int number = 0;
    for (const auto& value : m_values) {
        auto* bin = new Bin;
        const auto text = textFor(value, attribute);
        const auto key = QString::fromStdString(keyOf(m_document.keys(), attribute.id, value));
        bin->setAccessibleName(text);
        bin->setObjectName(QStringLiteral("bin%1").arg(++number));
        auto* holder = new QWidget;
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        auto* label = new QLabel(key.isEmpty() ? text : QStringLiteral("%1  [%2]").arg(text, key));
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
        column->addWidget(bin);
        m_row->addWidget(holder);
        m_bins.push_back(bin);
        connect(bin, &Bin::dropped, this,
                [this, value](const std::vector<AlterId>& alteri) { sort(alteri, value); });
        connect(bin, &Bin::typed, this, [this, bin](const QString& keys) { press(*bin, keys); });
    }
}

void BinsStepPage::fill()
{
    const auto at = static_cast<std::size_t>(std::max(m_question->currentIndex(), 0));
    if (at >= m_asked.size() || m_asked[at].empty()) {
        m_unsorted->show({});
        for (auto* bin : m_bins)
            bin->show({});
        return;
    }
    makeBins(*m_document.codebook().find(m_asked[at].front().attribute.id));
    using Partners = std::vector<std::pair<AlterId, QString>>;
    Partners unsorted;
    Partners unknown;  // behind those who are to be sorted
    std::vector<Partners> sorted(m_bins.size());
    for (std::size_t i = 0; i < m_asked[at].size(); ++i) {
        const auto& asked = m_asked[at][i];
        const std::pair partner(alterIn(asked.subject), m_names[at][i]);
        const auto bin = asked.value ? std::find(m_values.begin(), m_values.end(), *asked.value)
                                     : m_values.end();
        if (bin != m_values.end())
            sorted[static_cast<std::size_t>(bin - m_values.begin())].push_back(partner);
        else if (!asked.value)
            unsorted.push_back(partner);
        else  // a reason for missing, or a category that is not offered any more
            unknown.emplace_back(partner.first,
                                 QStringLiteral("%1 (%2)").arg(
                                     partner.second, textFor(*asked.value, asked.attribute)));
    }
    unsorted.insert(unsorted.end(), unknown.begin(), unknown.end());
    m_unsorted->show(unsorted);
    for (std::size_t i = 0; i < m_bins.size(); ++i)
        m_bins[i]->show(sorted[i]);
}

void BinsStepPage::sort(const std::vector<AlterId>& alteri, const std::optional<Value>& value)
{
    const auto at = static_cast<std::size_t>(std::max(m_question->currentIndex(), 0));
    std::vector<Subject> subjects;
    for (const auto& asked : m_asked.at(at))
        if (std::find(alteri.begin(), alteri.end(), alterIn(asked.subject)) != alteri.end())
            subjects.push_back(asked.subject);
    if (m_attribute && !subjects.empty())
        giveAnswer(m_document, subjects, m_attribute->id, value);
}

/// The key of a bin, its number, or why nobody knows; nothing: out of its bin.
void BinsStepPage::press(const Bin& from, const QString& text)
{
    const auto chosen = from.selectedAlteri();
    if (chosen.empty() || !m_attribute)
        return;
    if (text.isEmpty())
        return sort(chosen, std::nullopt);
    const auto* key = findKey(m_document.keys(), text.toStdString());
    if (key != nullptr && key->attribute == m_attribute->id)
        return sort(chosen, key->value);
    if (const auto number = text.toInt(); number >= 1 && number <= static_cast<int>(m_bins.size()))
        return sort(chosen, m_values[static_cast<std::size_t>(number) - 1]);
    if (const auto reason = missingReasonOf(text.toStdString()))
        return sort(chosen, Value(*reason));
    emit message(tr("No bin has the key %1").arg(text));
}

bool BinsStepPage::takeFocus()
{
    m_unsorted->setFocus(Qt::TabFocusReason);
    return true;
}

}  // namespace alteri
