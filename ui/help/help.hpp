// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QToolButton>

class QDialog;

namespace alteri {

// Where the help speaks of a window, a page or a part of one is listed in help_places.cpp by its
// class. What shares its class with others names its place itself by its property `helpPage`:
// "map", or "map#rings" for what stands there below the heading "Rings". In all languages these are
// the names of the English pages.

/// Names the place in the help that a widget belongs to.
void setHelpPage(QWidget& widget, const char* place);

/// The place of a widget, or of the nearest around it that has one.
QString helpPageOf(const QWidget* widget);

/// Opens the help at a place, beside the work. While a dialog asks for an answer, the help belongs
/// to it: nothing else could be used.
void showHelp(QWidget* asking, const QString& place);
void showHelp(QWidget* asking);

/// The place that is read in the help of a main window; empty if it is not open.
QString helpReadIn(const QWidget& window);

/// A question mark beside something that the help has a place about.
class HelpMark : public QToolButton {
    Q_OBJECT

public:
    explicit HelpMark(const char* place, QWidget* parent = nullptr);
};

/// The ways to the help that all windows have: F1, and a button in every dialog that has a place
/// and a row of buttons.
class HelpEverywhere : public QObject {
    Q_OBJECT

public:
    explicit HelpEverywhere(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void offer(QDialog& dialog);
};

}  // namespace alteri
