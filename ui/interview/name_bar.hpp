// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace alteri {

/// The line above the map where partners are named. Enter adds; the bar stays ready.
class NameBar : public QWidget {
    Q_OBJECT

public:
    explicit NameBar(QWidget* parent = nullptr);

    /// Takes the focus, with a beginning of a name that was typed elsewhere.
    void start(const QString& text = {});

    /// What was typed but not added yet.
    QString draft() const;
    void setDraft(const QString& text);

signals:
    void named(const QString& name);
    /// Esc was pressed: the user wants to go back to the map.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void submit();

    QLineEdit* m_field;
    QPushButton* m_add;
};

}  // namespace alteri
