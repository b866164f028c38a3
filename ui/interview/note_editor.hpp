// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QPlainTextEdit;
class QTimer;

namespace alteri {

/// A note of some lines, saved when the typing pauses or the field is left.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    explicit NoteEditor(const QString& label, QWidget* parent = nullptr);

    void sync(const QString& text);
    void setReadOnly(bool readOnly);
    /// Takes what was typed but not saved yet.
    void commitPending();

signals:
    void written(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_text;
    QTimer* m_pause;
    QString m_saved;
};

}  // namespace alteri
