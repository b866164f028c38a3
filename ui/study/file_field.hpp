// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace alteri {

/// A line for a file name with a button that opens a file dialog. Files can be dropped on it.
class FileField : public QWidget {
    Q_OBJECT

public:
    enum class Purpose { Open, Save };

    /// @param name what the file is for, as screen readers say it
    FileField(const QString& name,
              Purpose purpose,
              QString filter,
              QString folder,
              QWidget* parent = nullptr);

    QString file() const;
    void setFile(const QString& file);

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void browse();

    Purpose m_purpose;
    QString m_filter;
    QString m_folder;
    QLineEdit* m_field;
};

}  // namespace alteri
