// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace alteri {

/// A line for each category of an answer that asks what it is: "other, namely …". One that does
/// not ask any more shows what was said to it before.
class NamelyLines : public QWidget {
    Q_OBJECT

public:
    explicit NamelyLines(Attribute attribute, QWidget* parent = nullptr);

    void sync(const std::optional<Value>& value, const std::map<CategoryId, std::string>& texts);
    void setReadOnly(bool readOnly);
    /// Takes what was typed and not confirmed yet.
    void commitPending();

signals:
    void said(alteri::CategoryId category, const QString& text);

private:
    void rebuild(const std::vector<CategoryId>& wanted);
    void take(CategoryId category, QLineEdit& line);

    Attribute m_attribute;
    QVBoxLayout* m_column;
    std::vector<std::pair<CategoryId, QLineEdit*>> m_lines;
    bool m_isReadOnly = false;
};

}  // namespace alteri
