// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/bins_page.hpp"

#include "core/guide/wording.hpp"
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

using Partners = std::vector<std::pair<AlterId, QString>>;

/// A name with why there is no answer, or with one that is not offered any more.
QString withWhy(const QString& name, const Value& value, const Attribute& attribute)
{
    return QStringLiteral("%1 (%2)").arg(name, textFor(value, attribute));
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
        emit dropped(from, from->selectedAlteri());
}

void Bin::keyPressEvent(QKeyEvent* event)
{
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint()
                        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isText)
        emit typed(event->text());
    else if (event->key() == Qt::Key_Delete)
        emit typed(QString());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
             && currentRow() + 1 < count())
        setCurrentRow(currentRow() + 1);
    else
        QListWidget::keyPressEvent(event);
}

BinsStepPage::BinsStepPage(StudyDocument& document, QWidget* parent)
    : StepPage(parent)
    , m_document(document)
    , m_question(new QComboBox)
    , m_row(new QHBoxLayout)
    , m_head(new QLabel)
    , m_unsorted(new Bin)
{
    m_unsorted->setObjectName(QStringLiteral("binUnsorted"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question, 0, Qt::AlignLeft);
    auto* whole = new QHBoxLayout;
    auto* first = new QVBoxLayout;
    first->addWidget(m_head);
    first->addWidget(m_unsorted);
    whole->addLayout(first, 1);
    whole->addLayout(m_row, 3);
    column->addLayout(whole, 1);
    connect(m_unsorted, &Bin::dropped, this,
            [this](const Bin* from, const std::vector<AlterId>& alteri) {
                drop(from, alteri, std::nullopt);
            });
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
        const auto* attribute = state.content().codebook.find(question.attribute);
        if (attribute == nullptr || !attribute->isOfPartner()
            || (!attribute->hasCategories() && attribute->kind() != AnswerKind::YesNo))
            continue;
        labels << QString::fromStdString(wordingOf(question, *attribute));
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
    m_head->setText(attribute.choosesSeveral() ? tr("All partners") : tr("Not sorted yet"));
    m_unsorted->setAccessibleName(m_head->text());
    if (attribute.kind() == AnswerKind::YesNo)
        m_values = {1.0, 0.0};
    for (const auto& category : attribute.categories)
        if (!category.retired)
            m_values.push_back(answerOf(attribute, category.id));
    if (attribute.choosesSeveral())
        m_values.emplace_back(Choices());
    for (const auto& value : m_values)
        addBin(value);
}

void BinsStepPage::addBin(const Value& value)
{
    auto* bin = new Bin;
    const auto text = textFor(value, *m_attribute);
    const auto key = QString::fromStdString(keyOf(m_document.keys(), m_attribute->id, value));
    bin->setAccessibleName(text);
    bin->setObjectName(QStringLiteral("bin%1").arg(m_bins.size() + 1));
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
            [this, value](const Bin* from, const std::vector<AlterId>& alteri) {
                drop(from, alteri, value);
            });
    connect(bin, &Bin::typed, this, [this, bin](const QString& keys) { press(*bin, keys); });
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
    if (m_attribute->choosesSeveral())
        fillSeveral(at);
    else
        fillOnce(at);
}

void BinsStepPage::fillOnce(std::size_t at)
{
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
                                 withWhy(partner.second, *asked.value, asked.attribute));
    }
    unsorted.insert(unsorted.end(), unknown.begin(), unknown.end());
    m_unsorted->show(unsorted);
    for (std::size_t i = 0; i < m_bins.size(); ++i)
        m_bins[i]->show(sorted[i]);
}

/// Everybody stays at the side, those who have an answer with a tick.
void BinsStepPage::fillSeveral(std::size_t at)
{
    Partners all;
    std::vector<Partners> sorted(m_bins.size());
    for (std::size_t i = 0; i < m_asked[at].size(); ++i) {
        const auto& asked = m_asked[at][i];
        const std::pair partner(alterIn(asked.subject), m_names[at][i]);
        const auto* choices = asked.value ? std::get_if<Choices>(&*asked.value) : nullptr;
        all.emplace_back(partner.first,
                         choices != nullptr ? QStringLiteral("✓ %1").arg(partner.second)
                         : asked.value      ? withWhy(partner.second, *asked.value, asked.attribute)
                                            : partner.second);
        for (std::size_t bin = 0; choices != nullptr && bin < m_bins.size(); ++bin) {
            const auto category = onlyCategoryOf(m_values[bin]);
            if (category ? choices->contains(*category) : choices->isEmpty())
                sorted[bin].push_back(partner);
        }
    }
    m_unsorted->show(all);
    for (std::size_t i = 0; i < m_bins.size(); ++i)
        m_bins[i]->show(sorted[i]);
}

std::vector<Subject> BinsStepPage::subjectsOf(const std::vector<AlterId>& alteri) const
{
    const auto at = static_cast<std::size_t>(std::max(m_question->currentIndex(), 0));
    std::vector<Subject> subjects;
    for (const auto& asked : m_asked.at(at))
        if (std::find(alteri.begin(), alteri.end(), alterIn(asked.subject)) != alteri.end())
            subjects.push_back(asked.subject);
    return subjects;
}

void BinsStepPage::sort(const std::vector<AlterId>& alteri, const std::optional<Value>& value)
{
    const auto subjects = subjectsOf(alteri);
    if (m_attribute && !subjects.empty())
        giveAnswer(m_document, subjects, m_attribute->id, value);
}

/// Of several answers a bin more is no bin less; dropped at the side, they leave the bin they were
/// in.
void BinsStepPage::drop(const Bin* from,
                        const std::vector<AlterId>& alteri,
                        const std::optional<Value>& value)
{
    if (!m_attribute || !m_attribute->choosesSeveral()) {
        sort(alteri, value);
        return;
    }
    if (const auto into = value ? onlyCategoryOf(*value) : std::nullopt) {
        choose(alteri, *into, true);
        return;
    }
    const auto left = valueOf(from);
    if (const auto out = !value && left ? onlyCategoryOf(*left) : std::nullopt)
        choose(alteri, *out, false);
    else if (value || left)
        sort(alteri, value);
}

/// Puts those who are not in a bin yet into it, or takes those who are out of it.
void BinsStepPage::choose(const std::vector<AlterId>& alteri, CategoryId category, bool isIn)
{
    auto subjects = subjectsOf(alteri);
    const auto reader = m_document.reader();
    std::erase_if(subjects, [&](const Subject& subject) {
        const auto answer = reader.answer(subject, m_attribute->id);
        const auto* choices = answer ? std::get_if<Choices>(&*answer) : nullptr;
        return (choices != nullptr && choices->contains(category)) == isIn;
    });
    if (!subjects.empty())
        giveChoice(m_document, subjects, m_attribute->id, category);
}

/// Of what a bin is; nothing: of the list at the side.
std::optional<Value> BinsStepPage::valueOf(const Bin* bin) const
{
    const auto found = std::find(m_bins.begin(), m_bins.end(), bin);
    return found != m_bins.end()
               ? std::optional(m_values[static_cast<std::size_t>(found - m_bins.begin())])
               : std::nullopt;
}

/// What a key stands for: the key of a bin, its number, or why nobody knows.
std::optional<Value> BinsStepPage::valueFor(const QString& text) const
{
    const auto* key = findKey(m_document.keys(), text.toStdString());
    if (key != nullptr && key->attribute == m_attribute->id)
        return key->value;
    if (const auto number = text.toInt(); number >= 1 && number <= static_cast<int>(m_bins.size()))
        return m_values[static_cast<std::size_t>(number) - 1];
    const auto reason = missingReasonOf(text.toStdString(), *m_attribute);
    return reason ? std::optional<Value>(*reason) : std::nullopt;
}

/// A key sorts those that are selected; no text: they leave the bin, or have no answer.
void BinsStepPage::press(const Bin& from, const QString& text)
{
    const auto chosen = from.selectedAlteri();
    if (chosen.empty() || !m_attribute)
        return;
    if (text.isEmpty()) {
        if (valueOf(&from) && m_attribute->choosesSeveral())
            drop(&from, chosen, std::nullopt);
        else
            sort(chosen, std::nullopt);
        return;
    }
    const auto value = valueFor(text);
    if (!value)
        emit message(tr("No bin has the key %1").arg(text));
    else if (m_attribute->choosesSeveral())
        pressOnSeveral(chosen, *value);
    else
        sort(chosen, value);
}

void BinsStepPage::pressOnSeveral(const std::vector<AlterId>& chosen, const Value& value)
{
    if (const auto category = onlyCategoryOf(value))
        giveChoice(m_document, subjectsOf(chosen), m_attribute->id, *category);
    else
        sort(chosen, value);
}

bool BinsStepPage::takeFocus()
{
    m_unsorted->setFocus(Qt::TabFocusReason);
    return true;
}

}  // namespace alteri
