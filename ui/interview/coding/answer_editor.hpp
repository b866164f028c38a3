// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/category_keys.hpp"
#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QAbstractButton;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace alteri {

class CategoryPicker;
class FlowLayout;
class NamelyLines;
class NoteEditor;

/// Edits the answer to one attribute: a click on a segment for categories, ratings and yes-no, a
/// field for numbers, dates, texts and long lists of categories, lines for what somebody says to a
/// category ("other, namely"), and a button for each reason why an answer may be missing.
/// Shows what sync() says; what the user wants goes out as answered().
class AnswerEditor : public QWidget {
    Q_OBJECT

public:
    /// @param keys of the categories on the map, shown on the segments
    explicit AnswerEditor(Attribute attribute,
                          const std::vector<CategoryKey>& keys = {},
                          QWidget* parent = nullptr);

    const Attribute& attribute() const { return m_attribute; }
    void sync(const std::optional<Value>& value);
    /// What was said to categories of the answer; only what is said about one subject can be shown.
    void syncNamely(const std::map<CategoryId, std::string>& texts);
    /// Shows that the subjects selected have different answers.
    void syncMixed();
    void setReadOnly(bool readOnly);
    /// Takes what was typed but not confirmed yet; what is no answer goes out as unfinished().
    void commitPending();
    /// Goes on with what was typed before and is no answer yet.
    void resume(const QString& text);
    /// Forgets what is being typed; sync() shows what is stored.
    void takeBack();
    /// Marks it as the one that is asked about now.
    void setAsked(bool asked);

signals:
    /// Nothing: the answer is to be cleared.
    void answered(alteri::AttributeId attribute, const std::optional<alteri::Value>& value);
    /// Of several answers: this one is to be added, or taken back where it is there.
    void chosen(alteri::AttributeId attribute, alteri::CategoryId category);
    /// What somebody said to a category of the answer.
    void
    namelySaid(alteri::AttributeId attribute, alteri::CategoryId category, const QString& text);
    /// Whoever typed this goes elsewhere, and it is no answer.
    void unfinished(const alteri::Attribute& attribute, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addSegment(const QString& text, const QIcon& icon, const Value& value, QLayout* layout);
    void addEnds(QBoxLayout* column);
    void addSteps(const std::vector<double>& steps, FlowLayout& line);
    void addSegments(const std::vector<CategoryKey>& keys, QLayout* layout);
    void addAnswers(const std::vector<CategoryKey>& keys, QBoxLayout* column);
    void addField(QLayout* layout);
    void addLongText(QLayout* layout);
    void addPicker(QLayout* layout);
    void addNamelyLines(QLayout* layout);
    void press(const Value& value);
    bool isChosen(const Value& value) const;
    void syncFields();
    void addMissingReasons(QLayout* layout);
    void orderFocus();
    bool moveAmongReasons(QObject* from, int key);
    void takeField();
    void keepDoubted();
    void showRetired();
    std::optional<Value> fieldValue(bool& valid) const;

    Attribute m_attribute;
    std::optional<Value> m_value;
    std::vector<std::pair<Value, QAbstractButton*>> m_segments;
    QLineEdit* m_field = nullptr;
    QLabel* m_problem = nullptr;
    NoteEditor* m_longText = nullptr;
    CategoryPicker* m_picker = nullptr;
    NamelyLines* m_namely = nullptr;
    std::vector<std::pair<MissingReason, QToolButton*>> m_reasons;
    QLabel* m_label = nullptr;
    QLabel* m_reason = nullptr;
};

}  // namespace alteri
