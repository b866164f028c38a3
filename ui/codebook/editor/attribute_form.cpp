// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/attribute_form.hpp"

#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/look_proposals.hpp"
#include "core/maps/category_keys.hpp"
#include "core/model/number_text.hpp"
#include "ui/codebook/editor/attribute_preview.hpp"
#include "ui/codebook/editor/category_looks.hpp"
#include "ui/codebook/editor/category_table.hpp"
#include "ui/codebook/editor/conversion_dialog.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/widgets/flow_layout.hpp"
#include "ui/widgets/shortcut_pass.hpp"
#include "ui/widgets/wrapped_label.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alteri {

namespace {

constexpr int asUsual = -1;

QString textOf(const std::optional<double>& number)
{
    return number ? QString::fromStdString(fullText(*number)) : QString();
}

/// @return false if the text is no number and not empty
bool readNumber(const QLineEdit& field, std::optional<double>& number)
{
    const auto text = field.text().trimmed();
    number.reset();
    if (text.isEmpty())
        return true;
    number = numberFrom(text);
    return number.has_value();
}

}  // namespace

AttributeForm::AttributeForm(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_form(new QFormLayout)
    , m_label(addField(tr("&Name"), "attributeLabel"))
    , m_key(addField(tr("&Key in formulas and files"), "attributeKey"))
    , m_scale(addChoice(tr("&Scale"), "attributeScale"))
    , m_validity(addChoice(tr("Ho&lds"), "attributeValidity"))
    , m_question(addField(tr("&Question as it is asked"), "attributeQuestion"))
    , m_hint(addField(tr("&Hint for the interviewer"), "attributeHint"))
    , m_letter(addField(tr("Ke&y for yes"), "attributeLetter"))
    , m_expected(addChoice(tr("An &answer"), "attributeExpected"))
    , m_identifying(new QCheckBox(tr("May tell who somebody is")))
    , m_reasons(new QWidget)
    , m_categoriesHint(wrappedCaption(tr(
          "Enter writes the next category. Alt with an arrow moves it, Delete takes it away, and "
          "a list from elsewhere can be pasted, one category on each line.")))
    , m_change(new QPushButton)
    , m_categories(new CategoryTable(document))
    , m_clash(wrapped({}))
    , m_preview(new AttributePreview(document))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* row = new QHBoxLayout;
    row->addLayout(m_form, 1);
    row->addWidget(m_preview);
    // Beside the fields only: categories need the whole width.
    column->addLayout(row);
    m_letter->setToolTip(tr("The same letter as a capital stands for no. An empty field takes the "
                            "letter that is found."));
    addReasons();
    addNumberFields();
    m_rows.take(*m_form);
    fillChoices();
    addCategories(*column);
    // Fields and categories need more height than small screens have.
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    connect(m_categories, &CategoryTable::importWanted, this, &AttributeForm::importWanted);
    connect(m_scale, &QComboBox::activated, this, &AttributeForm::changeScaleAsChosen);
    connect(m_validity, &QComboBox::activated, this, &AttributeForm::changeValidityAsChosen);
    connect(m_expected, &QComboBox::activated, this, &AttributeForm::store);
    connect(m_precision, &QComboBox::activated, this, &AttributeForm::changePrecisionAsChosen);
}

void AttributeForm::fillChoices()
{
    for (const auto& each : scaleTraits())
        m_scale->addItem(textFor(each.scale), static_cast<int>(each.scale));
    m_validity->addItem(tr("For the alter, the same on all maps"),
                        static_cast<int>(Validity::SameOnAllMaps));
    m_validity->addItem(tr("For each map anew"), static_cast<int>(Validity::PerMap));
    m_expected->addItem(tr("Is expected, unless it is a text"), asUsual);
    m_expected->addItem(tr("Is expected"), 1);
    m_expected->addItem(tr("May stay open"), 0);
}

void AttributeForm::addCategories(QBoxLayout& column)
{
    m_change->setObjectName(QStringLiteral("changeCategories"));
    m_change->setText(tr("Change categories"));
    m_change->setAutoDefault(false);
    auto* menu = new QMenu(m_change);
    menu->setObjectName(QStringLiteral("changeCategoriesMenu"));
    m_change->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_categories->fillMenu(*menu);
    });
    m_clash->setObjectName(QStringLiteral("lookClash"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_categoriesHint, 1);
    row->addWidget(m_change, 0, Qt::AlignBottom);
    column.addLayout(row);
    constexpr int fewRows = 190;
    m_categories->setMinimumHeight(fewRows);
    column.addWidget(m_categories, 1);
    column.addWidget(m_clash);
    column.addStretch();
}

QLineEdit* AttributeForm::addField(const QString& label, const char* name)
{
    auto* field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    m_form->addRow(label, field);
    passShortcuts(field);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        if (field->isModified())
            store();
    });
    connect(field, &QLineEdit::textEdited, this, [this] {
        if (const auto typed = m_attribute && !m_attribute->id.isNull() ? entered() : std::nullopt)
            m_preview->showSoon(*typed);
    });
    return field;
}

QComboBox* AttributeForm::addChoice(const QString& label, const char* name)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QString::fromLatin1(name));
    m_form->addRow(label, choice);
    return choice;
}

void AttributeForm::addReasons()
{
    m_reasons->setObjectName(QStringLiteral("attributeReasons"));
    auto* row = new FlowLayout(m_reasons);  // in one line they would take the window's room
    row->setContentsMargins(0, 0, 0, 0);
    for (const auto reason : allMissingReasons) {
        auto* box = new QCheckBox(textFor(reason));
        box->setAccessibleName(tr("Offers as no answer: %1").arg(textFor(reason)));
        connect(box, &QCheckBox::clicked, this, &AttributeForm::store);
        row->addWidget(box);
    }
    m_form->addRow(tr("Offers as no answer"), m_reasons);
    m_identifying->setObjectName(QStringLiteral("attributeIdentifying"));
    m_identifying->setToolTip(tr("Is listed on the page on data protection"));
    connect(m_identifying, &QCheckBox::clicked, this, &AttributeForm::store);
    m_form->addRow(QString(), m_identifying);
}

QCheckBox* AttributeForm::boxFor(MissingReason reason) const
{
    const auto boxes = m_reasons->findChildren<QCheckBox*>();
    return boxes.at(static_cast<qsizetype>(reason));
}

void AttributeForm::addNumberFields()
{
    m_unit = addField(tr("&Unit"), "attributeUnit");
    m_smallest = addField(tr("S&mallest number expected"), "attributeSmallest");
    m_lowLabel = addField(tr("It means"), "attributeLowLabel");
    m_largest = addField(tr("Lar&gest number expected"), "attributeLargest");
    m_highLabel = addField(tr("It means"), "attributeHighLabel");
    m_decimals = addField(tr("&Decimals"), "attributeDecimals");
    m_precision = addChoice(tr("Asks &for"), "attributePrecision");
    for (const auto precision : {DatePrecision::Day, DatePrecision::Month, DatePrecision::Year})
        m_precision->addItem(textFor(precision), static_cast<int>(precision));
    m_earliest = addField(tr("&Earliest date expected"), "attributeEarliest");
    m_latest = addField(tr("La&test date expected"), "attributeLatest");
    for (auto* field : {m_earliest, m_latest})
        field->setPlaceholderText(tr("2010, 2010-05 or 2010-05-31"));
}

std::vector<QLineEdit*> AttributeForm::fields() const
{
    return {m_label,   m_key,      m_question, m_hint,      m_letter,   m_unit,  m_smallest,
            m_largest, m_decimals, m_lowLabel, m_highLabel, m_earliest, m_latest};
}

void AttributeForm::show(AttributeId attribute)
{
    commitPending();
    m_attribute.emplace();
    m_attribute->id = attribute;
    for (auto* field : fields())
        field->setModified(false);
    refresh();
}

void AttributeForm::startNew(Owner owner)
{
    commitPending();
    m_attribute.emplace();
    m_attribute->owner = owner;
    m_attribute->scale = Scale::Nominal;
    for (auto* field : fields())
        field->setModified(false);
    refresh();
    m_label->setFocus();
}

void AttributeForm::goOn()
{
    if (m_attribute && m_attribute->hasCategories())
        m_categories->setFocus();
}

void AttributeForm::fill(QLineEdit* field, const QString& text)
{
    // What is being typed stays until the field is left.
    if (field->isModified())
        return;
    if (field->text() != text)
        field->setText(text);
    field->setReadOnly(!m_document.isWritable());
}

void AttributeForm::refresh()
{
    if (!m_attribute)
        return;
    if (!m_attribute->id.isNull()) {
        const auto* now = m_document.codebook().find(m_attribute->id);
        if (now == nullptr) {
            m_attribute.reset();
            m_categories->show(std::nullopt);
            m_preview->show(std::nullopt);
            return;
        }
        m_attribute = *now;
    }
    fill(m_label, QString::fromStdString(m_attribute->label));
    fill(m_key, QString::fromStdString(m_attribute->key));
    fill(m_question, QString::fromStdString(m_attribute->question));
    fill(m_hint, QString::fromStdString(m_attribute->hint));
    fill(m_earliest, QString::fromStdString(m_attribute->earliest));
    fill(m_latest, QString::fromStdString(m_attribute->latest));
    fillNumbers();
    fillLetter();
    m_scale->setCurrentIndex(m_scale->findData(static_cast<int>(m_attribute->scale)));
    m_validity->setCurrentIndex(m_attribute->owner == Owner::Tie ? 1 : 0);
    m_expected->setCurrentIndex(m_expected->findData(
        m_attribute->expected ? static_cast<int>(*m_attribute->expected) : asUsual));
    m_precision->setCurrentIndex(
        m_precision->findData(static_cast<int>(m_attribute->datePrecision)));
    for (auto* choice : {m_scale, m_validity, m_expected, m_precision})
        choice->setEnabled(m_document.isWritable());
    m_reasons->setEnabled(m_document.isWritable());
    m_identifying->setEnabled(m_document.isWritable());
    m_identifying->setChecked(m_attribute->identifying);
    for (const auto reason : allMissingReasons)
        boxFor(reason)->setChecked(m_attribute->reasons.offers(reason));
    m_label->setPlaceholderText(m_attribute->id.isNull() ? tr("Write its name and press Enter")
                                                         : QString());
    showRows();
    const auto known = m_attribute->id.isNull() ? std::nullopt : m_attribute;
    m_categories->show(known);
    m_preview->show(known);
}

void AttributeForm::fillNumbers()
{
    fill(m_unit, QString::fromStdString(m_attribute->unit));
    fill(m_smallest, textOf(m_attribute->smallest));
    fill(m_largest, textOf(m_attribute->largest));
    fill(m_decimals, m_attribute->decimals ? QString::number(*m_attribute->decimals) : QString());
    fill(m_lowLabel, QString::fromStdString(m_attribute->lowLabel));
    fill(m_highLabel, QString::fromStdString(m_attribute->highLabel));
}

/// What was found stands there as long as nothing else is wanted.
void AttributeForm::fillLetter()
{
    fill(m_letter, QString::fromStdString(m_attribute->letter));
    m_letter->setPlaceholderText(
        QString::fromStdString(keyOf(m_document.keys(), m_attribute->id, Value(1.0))));
}

void AttributeForm::showRows()
{
    const bool isNew = m_attribute->id.isNull();
    const bool isNumber = !isNew && m_attribute->kind() == AnswerKind::Number;
    for (auto* field : {m_unit, m_smallest, m_largest, m_decimals, m_lowLabel, m_highLabel})
        m_rows.setShown(field, isNumber);
    for (auto* field : {static_cast<QWidget*>(m_key), static_cast<QWidget*>(m_question),
                        static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_expected), m_reasons,
                        static_cast<QWidget*>(m_identifying)})
        m_rows.setShown(field, !isNew);
    for (auto* field : {static_cast<QWidget*>(m_precision), static_cast<QWidget*>(m_earliest),
                        static_cast<QWidget*>(m_latest)})
        m_rows.setShown(field, !isNew && m_attribute->kind() == AnswerKind::Date);
    m_rows.setShown(m_letter, !isNew && m_attribute->isOfPartner()
                                  && m_attribute->kind() == AnswerKind::YesNo);
    m_rows.setShown(m_validity, !isNew && m_attribute->isOfPartner());
    const bool hasCategories = !isNew && m_attribute->hasCategories();
    m_categories->setVisible(hasCategories);
    m_categoriesHint->setVisible(hasCategories);
    m_change->setVisible(hasCategories);
    const auto clashes = hasCategories ? lookClashes(*m_attribute) : std::vector<LookClash>();
    m_clash->setText(clashText(clashes));
    m_clash->setVisible(!clashes.empty());
}

void AttributeForm::commitPending()
{
    for (auto* field : fields())
        if (m_attribute && field->isModified()) {
            store();
            return;
        }
}

/// @return nothing if a field holds no number where one is wanted
std::optional<Attribute> AttributeForm::entered() const
{
    auto attribute = *m_attribute;
    const auto textIn = [](const QLineEdit* field) {
        return field->text().trimmed().toStdString();
    };
    attribute.label = textIn(m_label);
    attribute.key = textIn(m_key);
    attribute.question = textIn(m_question);
    attribute.hint = textIn(m_hint);
    attribute.earliest = textIn(m_earliest);
    attribute.latest = textIn(m_latest);
    attribute.letter = textIn(m_letter);
    attribute.unit = textIn(m_unit);
    attribute.lowLabel = textIn(m_lowLabel);
    attribute.highLabel = textIn(m_highLabel);
    std::optional<double> decimals;
    if (!readNumber(*m_smallest, attribute.smallest) || !readNumber(*m_largest, attribute.largest)
        || !readNumber(*m_decimals, decimals))
        return std::nullopt;
    constexpr double most = 15;
    attribute.decimals.reset();
    if (decimals && *decimals >= 0 && *decimals <= most)
        attribute.decimals = static_cast<int>(*decimals);
    const int expected = m_expected->currentData().toInt();
    attribute.expected.reset();
    if (expected != asUsual)
        attribute.expected = expected == 1;
    for (const auto reason : allMissingReasons)
        attribute.reasons.offer(reason, boxFor(reason)->isChecked());
    attribute.identifying = m_identifying->isChecked();
    return attribute;
}

void AttributeForm::store()
{
    if (!m_attribute || !m_document.isWritable())
        return;
    if (m_attribute->id.isNull()) {
        create();
        return;
    }
    const auto wanted = entered();
    for (auto* field : fields())
        field->setModified(false);
    if (wanted && *wanted != *m_attribute && !wanted->label.empty())
        m_document.perform(
            tr("Change attribute %1").arg(QString::fromStdString(m_attribute->label)),
            [&](Writer& writer) { changeAttribute(writer, *wanted); });
    refresh();  // also where it was refused, or is written otherwise
}

void AttributeForm::create()
{
    const auto label = m_label->text().trimmed();
    m_label->setModified(false);
    if (label.isEmpty())
        return;
    Attribute added;
    added.owner = m_attribute->owner;
    added.scale = static_cast<Scale>(m_scale->currentData().toInt());
    added.label = label.toStdString();
    AttributeId id;
    const bool isDone = m_document.perform(tr("Add attribute %1").arg(label), [&](Writer& writer) {
        id = addAttribute(writer, added);
    });
    if (isDone)
        emit created(id);
}

void AttributeForm::changeScaleAsChosen()
{
    if (!m_attribute || m_isAsking)
        return;
    const auto scale = static_cast<Scale>(m_scale->currentData().toInt());
    if (m_attribute->id.isNull()) {
        m_attribute->scale = scale;
        return;
    }
    if (scale == m_attribute->scale)
        return;
    const auto id = m_attribute->id;
    const YesNoWords words{textFor(1.0, Attribute{{}, {}, Scale::YesNo, {}, {}, {}}).toStdString(),
                           textFor(0.0, Attribute{{}, {}, Scale::YesNo, {}, {}, {}}).toStdString()};
    m_isAsking = true;
    const auto mayLose =
        askAboutScale(previewScaleChange(m_document.reader(), id, scale, words), scale, this);
    m_isAsking = false;
    if (mayLose)
        m_document.perform(
            tr("Change the scale of %1").arg(QString::fromStdString(m_attribute->label)),
            [&](Writer& writer) { changeScale(writer, id, scale, *mayLose, words); });
    refresh();
}

void AttributeForm::changePrecisionAsChosen()
{
    if (!m_attribute || m_isAsking)
        return;
    const auto precision = static_cast<DatePrecision>(m_precision->currentData().toInt());
    const auto attribute = *m_attribute;
    m_isAsking = true;
    const bool isWanted =
        precision != attribute.datePrecision
        && askAboutPrecision(previewDatePrecision(m_document.reader(), attribute.id, precision),
                             this);
    m_isAsking = false;
    if (isWanted)
        m_document.perform(
            tr("Change how precise %1 is").arg(QString::fromStdString(attribute.label)),
            [&](Writer& writer) { changeDatePrecision(writer, attribute.id, precision); });
    refresh();
}

void AttributeForm::changeValidityAsChosen()
{
    if (!m_attribute || m_isAsking)
        return;
    const auto validity = static_cast<Validity>(m_validity->currentData().toInt());
    const auto attribute = *m_attribute;
    const auto change = previewOwnerChange(m_document.reader(), attribute.id, validity);
    m_isAsking = true;
    const auto decision = askAboutValidity(m_document, attribute, change, this);
    m_isAsking = false;
    if (decision)
        m_document.perform(
            validity == Validity::PerMap
                ? tr("Say %1 for each map").arg(QString::fromStdString(attribute.label))
                : tr("Say %1 for all maps").arg(QString::fromStdString(attribute.label)),
            [&](Writer& writer) { changeValidity(writer, attribute.id, validity, *decision); });
    refresh();
}

}  // namespace alteri
