// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/template_file.hpp"

#include <QDialog>

#include <optional>

namespace alteri {

class TemplateList;

/// Asks which template is to come into the study: one of the program, one's own, or a file.
class ChooseTemplateDialog : public QDialog {
    Q_OBJECT

public:
    /// @param language of the study
    explicit ChooseTemplateDialog(QString language, QWidget* parent = nullptr);

    /// Adds a template file to the list and chooses it; says why if it cannot be read.
    void offerFile(const QString& file);

    /// What was chosen, once the dialog was accepted.
    std::optional<OpenedTemplate> takeOpened();

private:
    void accept() override;

    QString m_language;
    TemplateList* m_list;
    std::optional<OpenedTemplate> m_opened;
};

}  // namespace alteri
