// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/maps/map_actions.hpp"

#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/style/explained_action.hpp"

#include <QAction>
#include <QWidget>

namespace alteri {

namespace {

const char* nameOf(MapActions::Command command)
{
    using Command = MapActions::Command;
    static const std::map<Command, const char*> names{
        {Command::AddEgo, "addEgo"},
        {Command::NameAlter, "nameAlter"},
        {Command::Rename, "rename"},
        {Command::Confidential, "confidential"},
        {Command::RemoveEgo, "removeEgo"},
        {Command::SelectAll, "selectAll"},
        {Command::Find, "find"},
        {Command::DrawTies, "drawTies"},
        {Command::AskPairs, "askPairs"},
        {Command::EditDesign, "editDesign"},
        {Command::EditTieKinds, "editTieKinds"},
        {Command::EditPrompts, "editPrompts"},
        {Command::Guide, "guide"},
        {Command::NextStep, "nextStep"},
        {Command::StepBefore, "stepBefore"},
        {Command::Interviewer, "interviewer"},
        {Command::ZoomIn, "zoomIn"},
        {Command::ZoomOut, "zoomOut"},
        {Command::Fit, "fitMap"},
        {Command::ShowRespondent, "showRespondent"},
        {Command::ShowKeys, "showKeys"},
        {Command::SuggestNames, "suggestNames"},
        {Command::ExportMap, "exportMap"},
    };
    return names.at(command);
}

}  // namespace

MapActions::MapActions(QWidget& canvas, QObject* parent)
    : QObject(parent)
{
    add(Command::AddEgo, tr("Add ego…"), QKeySequence(Qt::CTRL | Qt::Key_E),
        tr("Adds an interviewee with an empty map"));
    add(Command::NameAlter, tr("Add alter"), QKeySequence(Qt::CTRL | Qt::Key_T),
        tr("Goes to the line where partners are named"));
    add(Command::Rename, tr("Rename…"), QKeySequence(Qt::Key_F2),
        tr("Renames the selected alter or ego"));
    add(Command::Confidential, tr("Confidential"), {},
        tr("Keeps the names of this ego's partners out of the suggestions in other interviews"))
        ->setCheckable(true);
    add(Command::RemoveEgo, tr("Delete ego…"), {}, tr("Deletes the ego with its map and alteri"));
    auto* all = add(Command::SelectAll, tr("Select all alteri"),
                    QKeySequence(QKeySequence::SelectAll), tr("Selects all alteri of the map"));
    all->setShortcutContext(Qt::WidgetShortcut);
    canvas.addAction(all);
    add(Command::Find, tr("Search…"), QKeySequence(QKeySequence::Find),
        tr("Finds alteri on the map by their names"));
    add(Command::DrawTies, tr("Draw ties"), QKeySequence(Qt::Key_F4),
        tr("Draws ties between alteri by dragging from one to another"))
        ->setCheckable(true);
    add(Command::AskPairs, tr("Ask pair by pair"), QKeySequence(Qt::SHIFT | Qt::Key_F4),
        tr("Asks once about each pair of the selected alteri, or of all"));
    add(Command::EditDesign, tr("Map design…"), QKeySequence(Qt::CTRL | Qt::Key_D),
        tr("Sets what rings, sectors, colours and symbols show"));
    add(Command::EditTieKinds, tr("Kinds of ties…"), {},
        tr("Adds, renames, colours and deletes kinds of ties"));
    add(Command::EditPrompts, tr("Questions of the interview…"), {},
        tr("Writes the questions that ask for partners and about them"));
    add(Command::Guide, tr("Interview guide"), QKeySequence(Qt::Key_F5),
        tr("Leads the interview through the guide, leaves it and comes back"))
        ->setCheckable(true);
    add(Command::NextStep, tr("Next step"), QKeySequence(Qt::Key_PageDown),
        tr("Goes to the next step of the guide"));
    add(Command::StepBefore, tr("Step before"), QKeySequence(Qt::Key_PageUp),
        tr("Goes to the step of the guide before"));
    add(Command::Interviewer, tr("Interviewer…"), {},
        tr("Says who interviews on this device; kept with the times of every step"));
    setKeys(*add(Command::ZoomIn, tr("Zoom in")),
            {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add(Command::ZoomOut, tr("Zoom out"), QKeySequence::ZoomOut);
    add(Command::Fit, tr("Fit map"), QKeySequence(Qt::CTRL | Qt::Key_0));
    add(Command::ShowRespondent, tr("Respondent view"), QKeySequence(Qt::Key_F9),
        tr("Shows the map in a second window, without panels"));
    add(Command::ShowKeys, tr("Keys"), QKeySequence(Qt::SHIFT | Qt::Key_F1),
        tr("Shows all keys of the map"));
    add(Command::SuggestNames, tr("Suggest names of other interviews"), {},
        tr("Offers partners of other egos while a name is typed; never while the respondent view "
           "is open"))
        ->setCheckable(true);
    add(Command::ExportMap, tr("Export map…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        tr("Writes the map as a picture, or several maps at once"));
}

QAction* MapActions::add(Command command,
                         const QString& text,
                         const QKeySequence& key,
                         const QString& toolTip)
{
    auto* action = newAction(this, text, key, toolTip);
    m_actions[command] = nameAction(action, nameOf(command));
    return action;
}

QList<QAction*> MapActions::all(std::initializer_list<Command> commands) const
{
    QList<QAction*> actions;
    for (const auto command : commands)
        actions << m_actions.at(command);
    return actions;
}

QList<QAction*> MapActions::editing() const
{
    return all({Command::AddEgo, Command::NameAlter, Command::Rename, Command::Confidential,
                Command::RemoveEgo, Command::SelectAll, Command::Find, Command::DrawTies,
                Command::AskPairs});
}

QList<QAction*> MapActions::ofEgo() const
{
    return all({Command::Confidential, Command::RemoveEgo});
}

QList<QAction*> MapActions::designing() const
{
    return all({Command::EditDesign, Command::EditTieKinds, Command::EditPrompts, Command::Guide,
                Command::NextStep, Command::StepBefore, Command::Interviewer});
}

QList<QAction*> MapActions::viewing() const
{
    return all({Command::ZoomIn, Command::ZoomOut, Command::Fit, Command::ShowRespondent,
                Command::ShowKeys, Command::SuggestNames});
}

void MapActions::update(const State& state)
{
    const auto allow = [&](std::initializer_list<Command> commands, const QString& whyNot) {
        for (const auto command : commands)
            setPossible(*m_actions.at(command), whyNot.isEmpty(), whyNot);
    };
    const auto unseen = state.shown ? QString() : tr("The maps are not in sight");
    const auto unwritable = state.writable ? unseen : tr("This study can only be read");
    const auto orNoMap = [&](const QString& whyNot) {
        return whyNot.isEmpty() && !state.hasMap ? tr("There is no map yet") : whyNot;
    };
    const auto orNoEgo = [&](const QString& whyNot) {
        return whyNot.isEmpty() && !state.hasEgo ? tr("There is no ego yet") : whyNot;
    };
    allow({Command::AddEgo, Command::EditPrompts, Command::EditTieKinds}, unwritable);
    allow({Command::NameAlter, Command::EditDesign, Command::DrawTies, Command::AskPairs},
          orNoMap(unwritable));
    allow({Command::Rename, Command::Confidential, Command::RemoveEgo}, orNoEgo(unwritable));
    action(Command::Confidential)->setChecked(state.isConfidential);
    allow({Command::SelectAll, Command::Find}, orNoMap(unseen));
    for (auto* action : viewing())
        setPossible(*action, orNoEgo(unseen).isEmpty(), orNoEgo(unseen));
    allow({Command::ExportMap}, orNoMap({}));
    allow({Command::Guide}, orNoMap(unwritable));
    allow({Command::NextStep, Command::StepBefore},
          unwritable.isEmpty() && !state.isGuided ? tr("The interview is not led by the guide")
                                                  : unwritable);
    allow({Command::Interviewer}, unseen);
    action(Command::Guide)->setChecked(state.isGuided);
}

}  // namespace alteri
