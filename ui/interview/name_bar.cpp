// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/name_bar.hpp"

#include "ui/interview/shortcut_pass.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

#include <algorithm>

namespace alteri {

namespace {

constexpr qsizetype mostCompletions = 12;

}  // namespace

NameBar::NameBar(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_field(new QLineEdit)
    , m_add(new QPushButton(tr("Add alter")))
    , m_reading(new QLabel)
    , m_completer(new QCompleter(this))
    , m_completions(new QStringListModel(this))
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
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setProperty("caption", true);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(m_reading);
    m_completer->setModel(m_completions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostCompletions);
    m_field->setCompleter(m_completer);
    connect(m_field, &QLineEdit::textEdited, this, &NameBar::onEdited);
    connect(m_field, &QLineEdit::textChanged, this, &NameBar::showReading);
    connect(m_field, &QLineEdit::returnPressed, this, &NameBar::submit);
    connect(m_add, &QPushButton::clicked, this, &NameBar::submit);
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.codebookChanged || change.designChanged)
            readStudy();
    });
}

void NameBar::setMap(std::optional<MapId> map)
{
    m_map = map;
    readStudy();
}

void NameBar::readStudy()
{
    const auto reader = m_document.reader();
    const auto map = m_map ? reader.map(*m_map) : std::nullopt;
    m_codebook = reader.codebook();
    m_design = map ? reader.design(map->design) : MapDesign();
    showReading();
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
    for (const auto& line : QGuiApplication::clipboard()->text().split(QLatin1Char('\n')))
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
    const auto line = draft();
    if (line.isEmpty())
        return;
    const auto entry = parseEntry(line.toStdString(), m_codebook, m_design);
    // What is not understood stays in the line, with the reason under it.
    if (!entry.isUnderstood() || entry.name.empty()) {
        m_field->setFocus();
        return;
    }
    m_completer->popup()->hide();
    setDraft({});
    emit entered({line});
}

void NameBar::onEdited()
{
    m_completions->setStringList(completions());
}

QStringList NameBar::completions() const
{
    const auto text = m_field->text();
    const auto semicolon = text.lastIndexOf(QLatin1Char(';'));
    const auto found = semicolon < 0 ? knownNames(text.trimmed())
                                     : codesFor(text, text.left(semicolon + 1) + QLatin1Char(' '));
    return found.mid(0, mostCompletions);
}

/// The same office may be a partner of many egos.
QStringList NameBar::knownNames(const QString& begun) const
{
    constexpr qsizetype from = 2;
    if (begun.size() < from)
        return {};
    QStringList found;
    for (const auto& label : m_document.reader().alterLabels())
        if (const auto name = QString::fromStdString(label);
            name.contains(begun, Qt::CaseInsensitive) && name != begun)
            found << name;
    std::stable_partition(found.begin(), found.end(), [&](const QString& name) {
        return name.startsWith(begun, Qt::CaseInsensitive);
    });
    return found;
}

/// Codes between which the last word of a line does not decide.
QStringList NameBar::codesFor(const QString& line, const QString& kept) const
{
    const auto entry = parseEntry(line.toStdString(), m_codebook, m_design);
    if (line.mid(kept.size() - 1).trimmed().isEmpty() || entry.parts.empty())
        return {};
    QStringList found;
    for (const auto& category : entry.parts.back().categories) {
        const auto* attribute = m_codebook.find(category.attribute);
        const auto* id = std::get_if<CategoryId>(&category.value);
        if (attribute != nullptr && id != nullptr)
            found << kept + QString::fromStdString(attribute->findCategory(*id)->code);
    }
    return found.size() < 2 ? QStringList() : found;
}

void NameBar::showReading()
{
    const bool typing = !draft().isEmpty();
    const auto entry = parseEntry(draft().toStdString(), m_codebook, m_design);
    const bool problem = typing && !entry.isUnderstood();
    m_reading->setText(typing ? readingText() : m_state);
    m_reading->setStyleSheet(problem ? QStringLiteral("color: #d1495b;") : QString());
}

QString NameBar::readingText() const
{
    const auto entry = parseEntry(draft().toStdString(), m_codebook, m_design);
    QStringList parts;
    for (const auto& part : entry.parts)
        parts << textFor(part);
    return parts.isEmpty() ? tr("Enter adds “%1”").arg(QString::fromStdString(entry.name))
                           : parts.join(QStringLiteral("  ·  "));
}

QString NameBar::textFor(const QuickEntry::Part& part) const
{
    const auto labelOf = [&](const CategoryKey& key) {
        const auto* attribute = m_codebook.find(key.attribute);
        return attribute != nullptr ? alteri::textFor(key.value, *attribute) : QString();
    };
    const auto text = QString::fromStdString(part.text);
    switch (part.reading) {
    case QuickEntry::Part::Reading::Understood: {
        const auto* attribute = m_codebook.find(part.categories.front().attribute);
        return QString::fromStdString(attribute->label) + QStringLiteral(": ")
               + labelOf(part.categories.front());
    }
    case QuickEntry::Part::Reading::Unknown:
        return tr("“%1” is no code").arg(text);
    case QuickEntry::Part::Reading::Ambiguous: {
        QStringList labels;
        for (const auto& category : part.categories)
            labels << labelOf(category);
        return tr("“%1” may be: %2").arg(text, labels.join(QStringLiteral(", ")));
    }
    }
    return {};
}

}  // namespace alteri
