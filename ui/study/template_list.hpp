// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/template_file.hpp"

#include <QWidget>

#include <optional>

class QListWidget;
class QListWidgetItem;

namespace alteri {

struct OfferedTemplate;

/// The templates that there are: those of the program, the user's own ones, and files that are
/// opened.
class TemplateList : public QWidget {
    Q_OBJECT

public:
    explicit TemplateList(QWidget* parent = nullptr);

    /// Of the chosen one; empty for a file.
    QString key() const;
    /// Of the chosen one; empty for one of the program.
    QString file() const;
    /// The chosen template, with its texts in a language if it has them; nothing if none is chosen.
    /// @throws what openOffered() throws: it may have gone since it was listed
    std::optional<OpenedTemplate> opened(const QString& language) const;

    /// Adds a template file to the list and chooses it; says why if it cannot be read.
    void offerFile(const QString& file);

signals:
    void chosen();

private:
    [[nodiscard]] QWidget* buttons() const;
    void list();
    QListWidgetItem* add(const OfferedTemplate& offered);
    void askForFile();
    void askForFolder();

    QListWidget* m_list;
};

}  // namespace alteri
