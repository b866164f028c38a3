// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/answer_editor.hpp"

#include "core/maps/typed_answer.hpp"
#include "core/model/number_text.hpp"
#include "ui/interview/coding/category_picker.hpp"
#include "ui/interview/coding/namely_lines.hpp"
#include "ui/interview/coding/note_editor.hpp"
#include "ui/map/painting/symbol_painting.hpp"
#include "ui/text/answer_doubt.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/literal_text.hpp"
#include "ui/widgets/flow_layout.hpp"
#include "ui/widgets/layout_tab_order.hpp"
#include "ui/widgets/shortcut_pass.hpp"
#include "ui/widgets/wrapped_label.hpp"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace alteri {

namespace {

QIcon iconOf(const Category& category, const QWidget& widget)
{
    if (category.symbol.empty() || category.colour.empty())
        return {};
    constexpr int side = 16;
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, side / 2.0);
    painter.setBrush(QColor(QString::fromStdString(category.colour)));
    painter.setPen(QPen(widget.palette().color(QPalette::Text), 1));
    painter.drawPath(symbolPath(QString::fromStdString(category.symbol), 5.6));
    painter.end();
    return pixmap;
}

/// The answers of a rating that has room for them; of others they are typed.
std::vector<double> stepsOf(const Attribute& attribute)
{
    constexpr int most = 11;
    std::vector<double> steps;
    if (!traitsOf(attribute.scale).hasSteps || !attribute.smallest || !attribute.largest
        || *attribute.largest - *attribute.smallest >= most)
        return steps;
    for (double step = std::ceil(*attribute.smallest); step <= *attribute.largest; ++step)
        steps.push_back(step);
    return steps;
}

}  // namespace

AnswerEditor::AnswerEditor(Attribute attribute,
                           const std::vector<CategoryKey>& keys,
                           QWidget* parent)
    : QWidget(parent)
    , m_attribute(std::move(attribute))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* head = new QHBoxLayout;
    m_label = new QLabel(QString::fromStdString(m_attribute.label));
    if (!m_attribute.unit.empty())
        m_label->setText(m_label->text() + QStringLiteral(" (")
                         + QString::fromStdString(m_attribute.unit) + QLatin1Char(')'));
    m_label->setTextFormat(Qt::PlainText);
    // A tool tip takes what looks like markup for such.
    setToolTip(QString::fromStdString(m_attribute.hint));
    m_label->setProperty("caption", true);
    m_label->setWordWrap(true);
    // A line of its own: beside a long name the two would need more room than panes have.
    m_reason = wrappedCaption({});
    head->addWidget(m_label, 1);
    addMissingReasons(head);
    column->addLayout(head);
    column->addWidget(m_reason);
    addAnswers(keys, column);
    if (m_attribute.hasCategories())
        addNamelyLines(column);
    orderFocus();
    setAccessibleName(m_label->text());
    setAccessibleDescription(QString::fromStdString(m_attribute.hint));
}

void AnswerEditor::addAnswers(const std::vector<CategoryKey>& keys, QBoxLayout* column)
{
    const auto steps = stepsOf(m_attribute);
    const bool isLongList = m_attribute.hasCategories() && m_attribute.hasLongList();
    if (isLongList)
        addPicker(column);
    if (!steps.empty() || m_attribute.hasCategories() || m_attribute.kind() == AnswerKind::YesNo) {
        auto* flow = new FlowLayout;
        if (!steps.empty()) {
            addEnds(column);
            addSteps(steps, *flow);
        } else if (!isLongList)
            addSegments(keys, flow);
        if (m_attribute.choosesSeveral())
            addSegment(textFor(Choices(), m_attribute), {}, Choices(), flow);
        column->addLayout(flow);
    } else if (traitsOf(m_attribute.scale).isLong) {
        addLongText(column);
    } else {
        addField(column);
    }
}

void AnswerEditor::addSegments(const std::vector<CategoryKey>& keys, QLayout* layout)
{
    if (m_attribute.kind() == AnswerKind::YesNo)
        for (const Value& answer : {Value(1.0), Value(0.0)})
            addSegment(textFor(answer, m_attribute), {}, answer, layout);
    for (const auto& category : m_attribute.categories)
        addSegment(QString::fromStdString(category.label), iconOf(category, *this),
                   answerOf(m_attribute, category.id), layout);
    for (const auto& [value, segment] : m_segments) {
        const auto key = QString::fromStdString(keyOf(keys, m_attribute.id, value));
        if (key.isEmpty())
            continue;
        segment->setText(segment->text() + QStringLiteral("  [") + key + QLatin1Char(']'));
        segment->setToolTip(tr("Press %1 on the map").arg(key));
    }
}

/// What the ends of the line stand for, above it.
void AnswerEditor::addEnds(QBoxLayout* column)
{
    if (m_attribute.lowLabel.empty() && m_attribute.highLabel.empty())
        return;
    auto* ends = new QHBoxLayout;
    for (const auto* label : {&m_attribute.lowLabel, &m_attribute.highLabel}) {
        auto* end = wrappedCaption(QString::fromStdString(*label));
        end->setTextFormat(Qt::PlainText);
        end->setAlignment(label == &m_attribute.lowLabel ? Qt::AlignLeading : Qt::AlignTrailing);
        ends->addWidget(end, 1);
    }
    column->addLayout(ends);
}

/// One segment a step, on a line.
void AnswerEditor::addSteps(const std::vector<double>& steps, FlowLayout& line)
{
    constexpr int width = 24;
    line.setGap(1);
    for (const double step : steps) {
        addSegment(QString::fromStdString(fullText(step)), {}, step, &line);
        auto* segment = m_segments.back().second;
        segment->setProperty("step", true);
        segment->setMinimumWidth(width);
        segment->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
}

void AnswerEditor::addSegment(const QString& text,
                              const QIcon& icon,
                              const Value& value,
                              QLayout* layout)
{
    auto* segment = new QToolButton;
    // An ampersand would mark the next letter as a key.
    segment->setText(literalLabel(text));
    segment->setIcon(icon);
    segment->setToolButtonStyle(icon.isNull() ? Qt::ToolButtonTextOnly
                                              : Qt::ToolButtonTextBesideIcon);
    segment->setCheckable(true);
    segment->setProperty("segment", true);
    segment->setFocusPolicy(Qt::TabFocus);
    segment->setAccessibleName(QString::fromStdString(m_attribute.label) + QStringLiteral(": ")
                               + text);
    connect(segment, &QToolButton::clicked, this, [this, value] { press(value); });
    m_segments.emplace_back(value, segment);
    layout->addWidget(segment);
}

/// A second click on what is chosen takes the answer back.
void AnswerEditor::press(const Value& value)
{
    const auto category = onlyCategoryOf(value);
    if (m_attribute.choosesSeveral() && category)
        emit chosen(m_attribute.id, *category);
    else
        emit answered(m_attribute.id, m_value == value ? std::nullopt : std::optional(value));
    sync(m_value);
}

bool AnswerEditor::isChosen(const Value& value) const
{
    const auto category = onlyCategoryOf(value);
    const auto* choices = m_value ? std::get_if<Choices>(&*m_value) : nullptr;
    return choices != nullptr && category ? choices->contains(*category) : m_value == value;
}

void AnswerEditor::addPicker(QLayout* layout)
{
    m_picker = new CategoryPicker(m_attribute);
    connect(m_picker, &CategoryPicker::picked, this,
            [this](CategoryId category) { press(answerOf(m_attribute, category)); });
    connect(m_picker, &CategoryPicker::cleared, this,
            [this] { emit answered(m_attribute.id, std::nullopt); });
    layout->addWidget(m_picker);
}

void AnswerEditor::addLongText(QLayout* layout)
{
    m_longText = new NoteEditor({}, [this](const QString& text) {
        const auto words = text.trimmed().toStdString();
        emit answered(m_attribute.id, words.empty() ? std::nullopt : std::optional<Value>(words));
        return true;
    });
    m_longText->setAccessibleName(QString::fromStdString(m_attribute.label));
    m_longText->setPlaceholder(tr("Write the answer"));
    layout->addWidget(m_longText);
}

void AnswerEditor::addNamelyLines(QLayout* layout)
{
    m_namely = new NamelyLines(m_attribute);
    connect(m_namely, &NamelyLines::said, this, [this](CategoryId category, const QString& text) {
        emit namelySaid(m_attribute.id, category, text);
    });
    layout->addWidget(m_namely);
}

void AnswerEditor::addField(QLayout* layout)
{
    m_field = new QLineEdit;
    if (m_attribute.kind() == AnswerKind::Date)
        m_field->setPlaceholderText(dateForm(m_attribute.datePrecision));
    else if (m_attribute.kind() == AnswerKind::Number)
        m_field->setPlaceholderText(tr("Number"));
    m_field->setAccessibleName(QString::fromStdString(m_attribute.label));
    passShortcuts(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &AnswerEditor::keepDoubted);
    connect(m_field, &QLineEdit::editingFinished, this, &AnswerEditor::takeField);
    layout->addWidget(m_field);
    m_problem = new QLabel;
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
}

void AnswerEditor::addMissingReasons(QLayout* layout)
{
    for (const auto reason : allMissingReasons) {
        auto* button = new QToolButton;
        const auto sign = signOf(reason);
        button->setText(QString::fromUtf8(sign.data(), static_cast<qsizetype>(sign.size())));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("No answer: %1").arg(textFor(reason)));
        button->setAccessibleName(QString::fromStdString(m_attribute.label) + QStringLiteral(": ")
                                  + textFor(reason));
        // A second click takes it back.
        connect(button, &QToolButton::clicked, this, [this, each = Value(reason)] {
            emit answered(m_attribute.id, m_value == each ? std::nullopt : std::optional(each));
            sync(m_value);
        });
        m_reasons.emplace_back(reason, button);
        layout->addWidget(button);
    }
}

/// First the answer, then why there may be none. From a field Tab goes on to the next question:
/// what is typed must not end on a button; Alt+Down leads to the reasons.
void AnswerEditor::orderFocus()
{
    QWidget* last = m_field != nullptr    ? static_cast<QWidget*>(m_field)
                    : !m_segments.empty() ? static_cast<QWidget*>(m_segments.back().second)
                                          : nullptr;
    setProperty(keepsTabOrder, true);
    if (m_field != nullptr)
        m_field->installEventFilter(this);
    for (const auto& [reason, button] : m_reasons) {
        if (m_field != nullptr) {
            button->setFocusPolicy(Qt::ClickFocus);
            button->setToolTip(
                tr("No answer: %1 (Alt+Down in the field leads here)").arg(textFor(reason)));
        }
        button->installEventFilter(this);
        if (last != nullptr)
            setTabOrder(last, button);
        last = button;
    }
}

/// @return false if the key leads nowhere from there
bool AnswerEditor::moveAmongReasons(QObject* from, int key)
{
    std::vector<QWidget*> shown;
    for (const auto& [reason, button] : m_reasons)
        if (button->isVisible())
            shown.push_back(button);
    const auto at = std::find(shown.begin(), shown.end(), from);
    if (key == Qt::Key_Up && m_field != nullptr && at != shown.end()) {
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int forward = isRightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (key == Qt::Key_Down && from == m_field && !shown.empty())
        shown.front()->setFocus(Qt::OtherFocusReason);
    else if (key == forward && at != shown.end() && at + 1 != shown.end())
        (*(at + 1))->setFocus(Qt::OtherFocusReason);
    else if ((key == Qt::Key_Left || key == Qt::Key_Right) && key != forward && at != shown.end()
             && at != shown.begin())
        (*(at - 1))->setFocus(Qt::OtherFocusReason);
    else
        return false;
    return true;
}

bool AnswerEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isOfField = watched == m_field;
    const bool isMeant =
        isOfField ? key.modifiers() == Qt::AltModifier : key.modifiers() == Qt::NoModifier;
    return isMeant && moveAmongReasons(watched, key.key());
}

void AnswerEditor::syncMixed()
{
    sync(std::nullopt);
    syncNamely({});
    m_reason->setText(tr("different answers"));
    m_reason->show();
}

void AnswerEditor::sync(const std::optional<Value>& value)
{
    m_value = value;
    for (const auto& [segmentValue, segment] : m_segments)
        segment->setChecked(isChosen(segmentValue));
    showRetired();
    syncFields();
    const auto* reason = value ? std::get_if<MissingReason>(&*value) : nullptr;
    m_reason->setText(reason != nullptr ? textFor(*reason) : QString());
    m_reason->setVisible(reason != nullptr);
    for (const auto& [each, button] : m_reasons) {
        button->setChecked(reason != nullptr && *reason == each);
        // What is not offered is seen where it was answered, as with categories.
        button->setVisible(button->isChecked() || m_attribute.reasons.offers(each));
    }
}

void AnswerEditor::syncFields()
{
    QString text;
    if (const auto* number = m_value ? std::get_if<double>(&*m_value) : nullptr)
        text = QString::fromStdString(fullText(*number));
    else if (const auto* words = m_value ? std::get_if<std::string>(&*m_value) : nullptr)
        text = QString::fromStdString(*words);
    if (m_picker != nullptr)
        m_picker->sync(m_value);
    if (m_longText != nullptr)
        m_longText->sync(text);
    // What is being typed stays: it is taken when the field is left.
    if (m_field == nullptr || m_field->isModified())
        return;
    const QSignalBlocker blocker(m_field);
    m_field->setText(text);
    m_field->setModified(false);
}

void AnswerEditor::syncNamely(const std::map<CategoryId, std::string>& texts)
{
    if (m_namely != nullptr)
        m_namely->sync(m_value, texts);
}

/// What is retired is not offered, but seen where it was answered.
void AnswerEditor::showRetired()
{
    for (const auto& [segmentValue, segment] : m_segments)
        if (const auto id = onlyCategoryOf(segmentValue))
            if (const auto* category = m_attribute.findCategory(*id);
                category != nullptr && category->retired)
                segment->setVisible(segment->isChecked());
}

void AnswerEditor::setReadOnly(bool readOnly)
{
    for (const auto& [value, segment] : m_segments)
        segment->setEnabled(!readOnly);
    if (m_field != nullptr)
        m_field->setReadOnly(readOnly);
    if (m_picker != nullptr)
        m_picker->setReadOnly(readOnly);
    if (m_longText != nullptr)
        m_longText->setReadOnly(readOnly);
    if (m_namely != nullptr)
        m_namely->setReadOnly(readOnly);
    for (const auto& [reason, button] : m_reasons)
        button->setEnabled(!readOnly);
}

void AnswerEditor::commitPending()
{
    if (m_longText != nullptr)
        m_longText->commitPending();
    if (m_namely != nullptr)
        m_namely->commitPending();
    if (m_picker != nullptr && !m_picker->commitPending())
        emit unfinished(m_attribute, m_picker->typed());
    if (m_field == nullptr)
        return;
    takeField();
    if (m_field->isModified())
        emit unfinished(m_attribute, m_field->text());
}

void AnswerEditor::resume(const QString& text)
{
    if (m_picker != nullptr)
        m_picker->resume(text);
    if (m_field == nullptr)
        return;
    m_field->setText(text);
    m_field->setModified(true);
    takeField();
}

void AnswerEditor::takeBack()
{
    if (m_field != nullptr) {
        m_field->setModified(false);
        m_problem->hide();
    }
}

void AnswerEditor::setAsked(bool asked)
{
    m_label->setProperty("asked", asked);
    m_label->style()->unpolish(m_label);
    m_label->style()->polish(m_label);
}

void AnswerEditor::takeField()
{
    if (!m_field->isModified())
        return;
    bool valid = true;
    const auto value = fieldValue(valid);
    m_problem->setText(problemWith(m_attribute));
    m_problem->setVisible(!valid);
    if (!valid)
        return;
    if (const auto doubt = value ? doubtAbout(*value, m_attribute) : QString(); !doubt.isEmpty()) {
        m_problem->setText(doubt);
        m_problem->show();
        return;
    }
    m_field->setModified(false);
    emit answered(m_attribute.id, value);
}

/// A number outside of what is expected is asked about once; Enter on the same one means it.
void AnswerEditor::keepDoubted()
{
    bool valid = true;
    const auto value = fieldValue(valid);
    if (!valid || !value || !m_field->isModified() || m_problem->isHidden()
        || m_problem->text() != doubtAbout(*value, m_attribute))
        return;
    m_problem->hide();
    m_field->setModified(false);
    emit answered(m_attribute.id, value);
}

std::optional<Value> AnswerEditor::fieldValue(bool& valid) const
{
    const auto text = m_field->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    auto value = typedAnswer(text.toStdString(), m_attribute);
    valid = value.has_value();
    return value;
}

}  // namespace alteri
