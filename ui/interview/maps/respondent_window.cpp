// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/maps/respondent_window.hpp"

#include "ui/interview/guide/step_panel.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/canvas/map_view.hpp"
#include "ui/widgets/window_size.hpp"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace alteri {

RespondentWindow::RespondentWindow(MapScene& scene, StepPanel* step, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_scene(scene)
    , m_view(new MapView)
    , m_step(step)
    , m_title(new QLabel)
    , m_question(new QLabel)
    , m_hint(new QLabel)
{
    setWindowTitle(tr("Respondent view"));
    setAttribute(Qt::WA_DeleteOnClose);
    resizeOnScreen(*this, {900, 960});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 6);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setTextFormat(Qt::PlainText);
    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.8);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setProperty("caption", true);
    m_view->setObjectName(QStringLiteral("respondentMap"));
    m_view->setMapScene(&scene);
    m_view->setKeyHandler([this](const QKeyEvent& event) { return press(event); });
    m_question->setObjectName(QStringLiteral("respondentQuestion"));
    m_question->setTextFormat(Qt::RichText);
    m_question->setWordWrap(true);
    m_question->setContentsMargins(24, 0, 24, 0);
    m_question->hide();
    column->addWidget(m_title);
    column->addWidget(m_question);
    column->addWidget(m_step, 1);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);
    connect(&scene, &MapScene::contentRectChanged, this, &RespondentWindow::fitMap);
    connect(&scene, &MapScene::synced, this, &RespondentWindow::showTitle);
    connect(m_step, &StepPanel::stepChanged, this, &RespondentWindow::showStep);
    setFocusPolicy(Qt::StrongFocus);
    setInteractive(false);
    showStep();
    showTitle();
}

void RespondentWindow::resume(const State& state)
{
    // Before it is seen: names that were hidden are not to show for a moment.
    setHidesNames(state.hidesNames);
    setInteractive(state.isInteractive);
    restoreGeometry(state.geometry);
}

bool RespondentWindow::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        const bool handled = QWidget::event(event);
        fitMap();
        return handled;
    }
    return QWidget::event(event);
}

bool RespondentWindow::press(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_H:
        setHidesNames(!m_hidesNames);
        break;
    case Qt::Key_I:
        setInteractive(!m_interactive);
        break;
    case Qt::Key_F:
    case Qt::Key_F11:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        break;
    case Qt::Key_Escape:
        if (isFullScreen())
            showNormal();
        else
            close();
        break;
    default:
        break;
    }
    // Nothing that is typed here codes or names anybody.
    return true;
}

void RespondentWindow::keyPressEvent(QKeyEvent* event)
{
    press(*event);
}

bool RespondentWindow::focusNextPrevChild(bool next)
{
    return m_interactive && QWidget::focusNextPrevChild(next);
}

/// A form takes the place of the map, unless it would show names that are hidden.
void RespondentWindow::showStep()
{
    const bool isForm = m_step->fillsPlace() && !(m_hidesNames && m_step->showsPartners());
    m_step->setVisible(isForm);
    m_step->setAttribute(Qt::WA_TransparentForMouseEvents, !m_interactive);
    m_view->setVisible(!isForm);
    m_question->setVisible(!isForm && !m_question->text().isEmpty());
    if (!isForm)
        m_view->setFocus();
    else if (!m_interactive || !m_step->takeFocus())
        setFocus();
}

void RespondentWindow::setQuestion(const QString& question)
{
    m_question->setText(question);
    showStep();
    fitMap();
}

void RespondentWindow::setHidesNames(bool hides)
{
    m_hidesNames = hides;
    m_view->viewport()->setProperty(CanvasState::hidesNamesProperty, hides);
    m_view->viewport()->update();
    showStep();
}

void RespondentWindow::setInteractive(bool interactive)
{
    m_interactive = interactive;
    m_view->setInteractive(interactive);
    m_hint->setText(interactive
                        ? tr("You can answer and move partners here.  H names  ·  I only watch  "
                             "·  F full screen  ·  Esc close")
                        : tr("H names  ·  I answer and place partners here  ·  F full screen  ·  "
                             "Esc close"));
    showStep();
    fitMap();
}

void RespondentWindow::fitMap()
{
    // Who may place partners sees the ones that wait, too.
    m_view->fitInView(m_interactive ? m_scene.contentRect() : m_scene.mapRect(),
                      Qt::KeepAspectRatio);
}

void RespondentWindow::showTitle()
{
    const auto title = QString::fromStdString(m_scene.snapshot().egoLabel);
    if (m_title->text() != title)
        m_title->setText(title);
}

}  // namespace alteri
