// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <QWidget>

#include <map>
#include <optional>
#include <string>

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace alteri {

class AnswerEditor;
class LookSample;
class StudyDocument;

/// How an attribute will look: the editor of the inspector, to be tried out, and symbols of the map
/// with their legend. What is answered here goes nowhere. What maps do not show yet they can be
/// made to show, in one gesture.
class AttributePreview : public QWidget {
    Q_OBJECT

public:
    explicit AttributePreview(StudyDocument& document, QWidget* parent = nullptr);

    /// @param attribute nothing: there is none yet
    void show(const std::optional<Attribute>& attribute);
    /// Shows it once nobody has typed for a moment.
    void showSoon(const Attribute& attribute);

private:
    void rebuild();
    void choose(CategoryId category);
    void sync();
    void showOnMaps();

    StudyDocument& m_document;
    std::optional<Attribute> m_attribute;
    std::optional<Attribute> m_awaited;
    std::optional<Value> m_value;
    std::map<CategoryId, std::string> m_said;
    QVBoxLayout* m_column;
    AnswerEditor* m_editor = nullptr;
    QLabel* m_caption;
    LookSample* m_sample;
    QPushButton* m_useOnMaps;
    QTimer* m_timer;
};

}  // namespace alteri
