// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace alteri {

/// Shows how far work is. It stays until the work has ended, which can take a moment after it was
/// cancelled: until then the study is not what it was.
class ProgressDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProgressDialog(const QString& text, QWidget* parent = nullptr);

    /// Whether there is something to cancel; what there is not has no button for it.
    void letCancel(bool can);

    /// @param all nothing is known of how far it is as long as that is 0
    void tell(int done, int all);

    /// Cancels; the window is closed by who opened it.
    void reject() override;

signals:
    void cancelled();

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

}  // namespace alteri
