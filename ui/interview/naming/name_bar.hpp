// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/quick_entry.hpp"

#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace alteri {

class StudyDocument;

/// The line where partners are named and coded, always ready: after Enter it is empty and keeps
/// the focus. Under it stands how the line is read, or what the map waits for.
class NameBar : public QWidget {
    Q_OBJECT

public:
    explicit NameBar(StudyDocument& document, QWidget* parent = nullptr);

    /// The map that the line adds to; it gives the codes their meaning.
    void setMap(std::optional<MapId> map);

    /// What was typed but not added.
    QString draft() const;
    void setDraft(const QString& text);
    /// Lines that could not be added come back, so that nobody has to type them again.
    void putBack(const QStringList& lines);

    /// Whether names of other interviews may be suggested; a respondent who watches must not see
    /// them.
    void setSuggesting(std::function<bool()> mayShowOthers);

    /// Shown while nothing is typed: what is selected, which mode is on.
    void setState(const QString& text);

public slots:
    /// Goes to the line, with a text typed elsewhere.
    void start(const QString& text = {});

signals:
    /// Lines to be added, all that were pasted or the one that was entered.
    void entered(const QStringList& lines);
    /// Esc: the user is done with naming.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void submit();
    bool paste();
    void onEdited();
    void showReading();
    void take(const QString& completion);
    /// What a line may go on with: as it is shown, and the line that it makes.
    using Completions = std::vector<std::pair<QString, QString>>;
    Completions completions() const;
    Completions knownNames(const QString& begun) const;
    Completions codesFor(const QString& line, const QString& kept) const;
    bool isOnMap(const QString& name) const;
    QuickEntry entry() const;

    StudyDocument& m_document;
    std::optional<MapId> m_map;
    std::function<bool()> m_mayShowOthers;
    QString m_warned;  ///< the line whose name is on the map already, which was said
    QLineEdit* m_field;
    QPushButton* m_add;
    QLabel* m_reading;
    QCompleter* m_completer;
    QStandardItemModel* m_completions;
    QString m_state;
};

}  // namespace alteri
