// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/picture_settings.hpp"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;

namespace alteri {

/// Range and look of a number that can be set.
struct NumberField {
    double least = 0;
    double most = 100;
    double step = 1;
    int decimals = 0;
    QString unit;
    QString atLeast;  ///< shown instead of the least number; may be empty
};

/// A form about some of the settings of a picture. It keeps none itself: it shows what it is told
/// and says how the settings are to change.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    using Change = std::function<void(PictureSettings&)>;
    template <class Value>
    using Field = std::function<Value&(PictureSettings&)>;

    explicit SettingsForm(QWidget* parent = nullptr);

    // Each adds a row; the name is the control's object name.
    void addCheck(const QString& name, const QString& text, const Field<bool>& field);
    void addNumber(const QString& name,
                   const QString& text,
                   const NumberField& look,
                   const Field<double>& field);
    void addText(const QString& name, const QString& text, const Field<QString>& field);
    /// Words separated by commas.
    void addList(const QString& name, const QString& text, const Field<QStringList>& field);
    /// A check mark that is no field of its own.
    void addSwitch(const QString& name,
                   const QString& text,
                   const std::function<bool(const PictureSettings&)>& isOn,
                   const std::function<void(PictureSettings&, bool)>& set);

    /// A list to choose from. Where no choice fits the settings, the last one is shown.
    template <class Value>
    QComboBox* addChoice(const QString& name,
                         const QString& text,
                         const Field<Value>& field,
                         const std::vector<std::pair<QString, Value>>& choices)
    {
        std::vector<Choice> all;
        all.reserve(choices.size());
        for (const auto& [label, value] : choices)
            all.push_back({label, [field, v = value](PictureSettings& s) { field(s) = v; },
                           [field, v = value](PictureSettings s) { return field(s) == v; }});
        return addChoices(name, text, all);
    }

    void addRow(const QString& text, QWidget* widget);
    void addTitle(const QString& text);

    /// Shows settings in all rows.
    void show(const PictureSettings& settings);

signals:
    void edited(const alteri::SettingsForm::Change& change);

private:
    struct Choice {
        QString label;
        Change apply;
        std::function<bool(PictureSettings)> fits;
    };

    QComboBox*
    addChoices(const QString& name, const QString& text, const std::vector<Choice>& choices);

    QFormLayout* m_rows;
    std::vector<std::function<void(const PictureSettings&)>> m_shows;
};

}  // namespace alteri
