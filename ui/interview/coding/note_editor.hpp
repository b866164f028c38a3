// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QTimer;

namespace alteri {

/// A note of some lines, saved when the typing pauses or the field is left.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    /// @param label stands above it; may be empty
    /// @param write stores the note; false if it was refused
    NoteEditor(const QString& label,
               std::function<bool(const QString&)> write,
               QWidget* parent = nullptr);

    void setPlaceholder(const QString& text);
    void sync(const QString& text);
    void setReadOnly(bool readOnly);
    /// Takes what was typed but not saved yet.
    void commitPending();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_text;
    QTimer* m_pause;
    std::function<bool(const QString&)> m_write;
    QString m_saved;
};

}  // namespace alteri
