// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/naming/name_bar.hpp"

#include "ui/interview/naming/entry_reading.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/reading_direction.hpp"
#include "ui/text/answer_doubt.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/widgets/shortcut_pass.hpp"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

constexpr int mostCompletions = 12;
constexpr int lineRole = Qt::UserRole + 1;

/// What is asked about the numbers of a line, one sentence for each.
QString doubtsAbout(const QuickEntry& entry, const Codebook& codebook)
{
    QStringList doubts;
    for (const auto& part : entry.parts)
        for (const auto& answer : part.answers)
            if (const auto* attribute = codebook.find(answer.attribute))
                if (const auto doubt = doubtAbout(answer.value, *attribute); !doubt.isEmpty())
                    doubts << doubt;
    return doubts.join(QLatin1Char(' '));
}

}  // namespace

NameBar::NameBar(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_field(new QLineEdit)
    , m_add(new QPushButton(tr("Add alter")))
    , m_reading(new QLabel)
    , m_completer(new QCompleter(this))
    , m_completions(new QStandardItemModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 4);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    m_field->setObjectName(QStringLiteral("nameBar"));
    m_field->setPlaceholderText(tr("Name a partner and press Enter; codes after a semicolon"));
    m_field->setAccessibleName(tr("Name of a new alter"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    passShortcuts(m_field);
    m_add->setToolTip(tr("Adds the alter to the map of this ego; you can also just type on the "
                         "map, or press N"));
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    m_reading->setObjectName(QStringLiteral("nameBarReading"));
    m_reading->setTextFormat(Qt::RichText);
    m_reading->setProperty("caption", true);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(m_reading);
    m_completer->setModel(m_completions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostCompletions);
    // Not as the field's own: that one writes into the line what Enter has just added.
    m_completer->setWidget(m_field);
    m_completer->setCompletionRole(lineRole);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.data(lineRole).toString()); });
    connect(m_field, &QLineEdit::textEdited, this, &NameBar::onEdited);
    connect(m_field, &QLineEdit::textChanged, this, &NameBar::showReading);
    connect(m_field, &QLineEdit::returnPressed, this, &NameBar::submit);
    connect(m_add, &QPushButton::clicked, this, &NameBar::submit);
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.codebookChanged || change.designChanged)
            showReading();
    });
}

void NameBar::setMap(std::optional<MapId> map)
{
    m_map = map;
    showReading();
}

void NameBar::setSuggesting(std::function<bool()> mayShowOthers)
{
    m_mayShowOthers = std::move(mayShowOthers);
}

QuickEntry NameBar::entry() const
{
    return parseEntry(draft().toStdString(), m_document.spokenCodebook(), m_document.keys());
}

void NameBar::start(const QString& text)
{
    if (!isEnabled())
        return;
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (!text.isEmpty())
        m_field->setText(m_field->text() + text);
}

bool NameBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            m_completer->popup()->hide();
            setDraft({});
            emit left();
            return true;
        }
        if (key->matches(QKeySequence::Paste) && paste())
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool NameBar::paste()
{
    QStringList lines;
    // Cells of a spreadsheet stand beside each other as words do; as imports read them.
    const auto copied =
        QGuiApplication::clipboard()->text().replace(QLatin1Char('\t'), QLatin1Char(' '));
    for (const auto& line : copied.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    if (lines.size() < 2)
        return false;
    emit entered(lines);
    return true;
}

QString NameBar::draft() const
{
    return m_field->text().trimmed();
}

void NameBar::setDraft(const QString& text)
{
    // Not clear(), which the field could undo: Ctrl+Z is to undo the gesture.
    m_field->setText(text);
}

void NameBar::putBack(const QStringList& lines)
{
    // Several came from the clipboard, where they still are.
    if (lines.size() == 1)
        setDraft(lines.front());
    m_field->setFocus();
}

void NameBar::setState(const QString& text)
{
    m_state = text;
    showReading();
}

void NameBar::submit()
{
    auto* popup = m_completer->popup();
    if (popup->isVisible() && popup->currentIndex().isValid()) {
        take(popup->currentIndex().data(lineRole).toString());
        return;
    }
    const auto line = draft();
    if (line.isEmpty())
        return;
    const auto entry = this->entry();
    // What is not understood stays in the line, with the reason under it.
    if (!entry.isUnderstood() || entry.name.empty()) {
        m_field->setFocus();
        return;
    }
    popup->hide();
    // The same name once more is another person, or was said before: asked once, and so are
    // numbers that nobody expects.
    if (m_warned != line
        && (isOnMap(QString::fromStdString(entry.name))
            || !doubtsAbout(entry, m_document.spokenCodebook()).isEmpty())) {
        m_warned = line;
        m_field->setFocus();
        showReading();
        return;
    }
    setDraft({});
    emit entered({line});
}

bool NameBar::isOnMap(const QString& name) const
{
    const auto content = m_map ? m_document.content(*m_map) : nullptr;
    const auto whole = name.normalized(QString::NormalizationForm_C);  // as names are kept
    return content
           && std::any_of(content->partners.begin(), content->partners.end(),
                          [&](const MapContent::Partner& partner) {
                              return QString::fromStdString(partner.alter.label)
                                         .compare(whole, Qt::CaseInsensitive)
                                     == 0;
                          });
}

void NameBar::take(const QString& completion)
{
    m_completer->popup()->hide();
    setDraft(completion);
    m_field->setFocus();
}

void NameBar::onEdited()
{
    m_completions->clear();
    for (const auto& [shown, line] : completions()) {
        auto* item = new QStandardItem(shown);
        item->setData(line, lineRole);
        m_completions->appendRow(item);
    }
    if (m_completions->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    // Nothing is chosen until somebody does: Enter adds what was typed.
    m_completer->popup()->setCurrentIndex({});
}

NameBar::Completions NameBar::completions() const
{
    const auto text = m_field->text();
    const auto semicolon = text.lastIndexOf(QLatin1Char(';'));
    return semicolon < 0 ? knownNames(text.trimmed())
                         : codesFor(text, text.left(semicolon + 1) + QLatin1Char(' '));
}

/// The same office may be a partner of many egos.
NameBar::Completions NameBar::knownNames(const QString& begun) const
{
    constexpr qsizetype from = 2;
    constexpr qsizetype most = 12;
    const auto content = m_map ? m_document.content(*m_map) : nullptr;
    if (begun.size() < from || !content || !m_mayShowOthers || !m_mayShowOthers())
        return {};
    QStringList found;
    for (const auto& label : m_document.reader().namesToSuggest(content->ego.id))
        if (const auto name = QString::fromStdString(label);
            name.contains(begun, Qt::CaseInsensitive) && name != begun)
            found << name;
    std::stable_partition(found.begin(), found.end(), [&](const QString& name) {
        return name.startsWith(begun, Qt::CaseInsensitive);
    });
    Completions completions;
    for (const auto& name : found.mid(0, most))
        completions.emplace_back(name, name);
    return completions;
}

/// After a semicolon all that may follow; later what the last code may mean.
NameBar::Completions NameBar::codesFor(const QString& line, const QString& kept) const
{
    const auto begun = line.mid(kept.size() - 1).trimmed();
    const auto before = parseEntry(line.left(kept.size() - 1).toStdString(),
                                   m_document.spokenCodebook(), m_document.keys());
    if (!begun.isEmpty()
        && parseEntry(line.toStdString(), m_document.spokenCodebook(), m_document.keys())
               .isUnderstood())
        return {};
    Completions completions;
    for (const auto& answer :
         possibleAnswers(before, m_document.spokenCodebook(), m_document.keys())) {
        const auto* attribute = m_document.spokenCodebook().find(answer.attribute);
        const auto code = QString::fromStdString(entryCode(answer, *attribute));
        const auto label = alteri::textFor(answer.value, *attribute);
        if (code.startsWith(begun, Qt::CaseInsensitive)
            || label.startsWith(begun, Qt::CaseInsensitive))
            completions.emplace_back(
                QStringLiteral("%1   %2  –  %3")
                    .arg(code, label, QString::fromStdString(attribute->label)),
                kept + code);
    }
    return completions;
}

void NameBar::showReading()
{
    if (draft() != m_warned)
        m_warned.clear();
    if (draft().isEmpty() || m_warned.isEmpty()) {
        m_reading->setText(
            sentenceFromRight(draft().isEmpty() ? m_state.toHtmlEscaped()
                                                : readingOf(entry(), m_document.spokenCodebook())));
        return;
    }
    const auto entry = this->entry();
    const auto name = QString::fromStdString(entry.name);
    QStringList sentences;
    if (isOnMap(name))
        sentences << tr("“%1” is on this map already; Enter once more adds "
                        "another of that name")
                         .arg(name);
    if (const auto doubts = doubtsAbout(entry, m_document.spokenCodebook()); !doubts.isEmpty())
        sentences << doubts;
    m_reading->setText(sentenceFromRight(wrongText(sentences.join(QLatin1Char(' ')))));
}

}  // namespace alteri
