// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_dialog.hpp"

#include "core/store/file/hub_link.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/team/hub_study.hpp"
#include "core/team/team_joining.hpp"
#include "ui/study/study_document.hpp"
#include "ui/team/assignment_table.hpp"
#include "ui/team/team_following.hpp"
#include "ui/team/team_state_text.hpp"
#include "ui/text/contradiction_text.hpp"
#include "ui/text/merge_text.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/widgets/window_size.hpp"
#include "ui/widgets/wrapped_label.hpp"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace alteri {

namespace {

QLineEdit* named(QLineEdit* edit, const char* name, bool isSecret = false)
{
    edit->setObjectName(QString::fromLatin1(name));
    if (isSecret)
        edit->setEchoMode(QLineEdit::Password);
    return edit;
}

/// As wide as it wants to be.
QLayout* atBegin(QPushButton* button)
{
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    return row;
}

QPushButton* newButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

}  // namespace

TeamDialog::TeamDialog(StudyDocument& document, TeamFollowing& following, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_following(following)
    , m_tabs(new QTabWidget)
    , m_pages(new QStackedWidget)
    , m_service(named(new QLineEdit, "teamService"))
    , m_passphrase(named(new QLineEdit, "teamPassphrase", true))
    , m_again(named(new QLineEdit, "teamPassphraseAgain", true))
    , m_clear(new QCheckBox(tr("The server may read the study (no passphrase)")))
    , m_id(named(new QLineEdit, "teamStudyId"))
    , m_joinPassphrase(named(new QLineEdit, "teamJoinPassphrase", true))
    , m_complaint(wrapped({}))
    , m_state(new QLabel)
    , m_fault(wrapped({}))
    , m_place(wrapped({}))
    , m_contradictions(new QTreeWidget)
{
    setWindowTitle(tr("Team"));
    // Small windows scroll it.
    auto* beginning = new QScrollArea;
    beginning->setFrameShape(QFrame::NoFrame);
    beginning->setWidgetResizable(true);
    beginning->setFocusPolicy(Qt::NoFocus);  // its fields have it
    beginning->setWidget(makeBeginning());
    m_pages->addWidget(beginning);
    m_pages->addWidget(makeConnected());
    m_tabs->addTab(m_pages, tr("Hub"));
    m_tabs->addTab(makeContradictions(), {});
    m_tabs->addTab(new AssignmentTable(document), tr("Who interviews whom"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_following, &TeamFollowing::stateChanged, this, &TeamDialog::showState);
    connect(&m_document, &StudyDocument::changed, this, &TeamDialog::showContradictions);
    resizeOnScreen(*this, {780, 680});
    showState();
    showContradictions();
}

QWidget* TeamDialog::makeBeginning()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(wrapped(
        tr("Several people can work on one study, each on a laptop, by a hub: a database on "
           "a PostgreSQL server of yours. Ask its administrator for a login.")));
    auto* reaching = new QFormLayout;
    reaching->addRow(tr("&Service:"), m_service);
    reaching->addRow({},
                     wrappedCaption(tr("The name of a service in the file “.pg_service.conf”. Its "
                                       "password lies in “.pgpass”, never in the study.")));
    column->addLayout(reaching);
    auto* putting = new QGroupBox(tr("Put this study on the hub"));
    auto* connecting = new QFormLayout(putting);
    m_clear->setObjectName(QStringLiteral("teamClear"));
    connecting->addRow(tr("Passphrase of the &team:"), m_passphrase);
    connecting->addRow(tr("The same &again:"), m_again);
    connecting->addRow({}, m_clear);
    auto* connectButton = newButton(tr("Connect"), "teamConnect");
    connecting->addRow({}, atBegin(connectButton));
    column->addWidget(putting);
    auto* joining = new QGroupBox(tr("Join a study that is there, in a new file"));
    auto* join = new QFormLayout(joining);
    join->addRow(tr("&Id of the study:"), m_id);
    join->addRow(tr("&Passphrase of the team:"), m_joinPassphrase);
    auto* joinButton = newButton(tr("Join…"), "teamJoin");
    join->addRow({}, atBegin(joinButton));
    column->addWidget(joining);
    m_complaint->setObjectName(QStringLiteral("teamComplaint"));
    column->addWidget(m_complaint);
    column->addStretch();
    connect(m_clear, &QCheckBox::toggled, m_passphrase, &QWidget::setDisabled);
    connect(m_clear, &QCheckBox::toggled, m_again, &QWidget::setDisabled);
    connect(connectButton, &QPushButton::clicked, this, &TeamDialog::askToConnect);
    connect(joinButton, &QPushButton::clicked, this, &TeamDialog::askToJoin);
    return page;
}

QWidget* TeamDialog::makeConnected()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_state->setObjectName(QStringLiteral("teamState"));
    m_fault->setObjectName(QStringLiteral("teamFault"));
    m_place->setObjectName(QStringLiteral("teamPlace"));
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_state);
    column->addWidget(m_fault);
    column->addWidget(m_place);
    auto* row = new QHBoxLayout;
    auto* sync = newButton(tr("Sync now"), "teamSync");
    auto* leave = newButton(tr("Leave the hub"), "teamLeave");
    row->addWidget(sync);
    row->addWidget(leave);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    connect(sync, &QPushButton::clicked, &m_following, &TeamFollowing::syncNow);
    connect(leave, &QPushButton::clicked, this, &TeamDialog::leaveHub);
    return page;
}

QWidget* TeamDialog::makeContradictions()
{
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    auto* label =
        wrapped(tr("People said or did this differently. What was first stays until somebody "
                   "decides; everybody sees it."));
    m_contradictions->setObjectName(QStringLiteral("teamContradictions"));
    m_contradictions->setAccessibleName(label->text());
    m_contradictions->setHeaderLabels({tr("Contradiction")});
    m_contradictions->setRootIsDecorated(false);
    m_contradictions->setWordWrap(true);
    m_keep = newButton(tr("Leave it as it is"), "teamKeep");
    m_takeOther = newButton(tr("Take what was said second"), "teamTakeOther");
    auto* row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addWidget(m_takeOther);
    row->addStretch();
    column->addWidget(label);
    column->addWidget(m_contradictions, 1);
    column->addLayout(row);
    connect(m_contradictions, &QTreeWidget::itemSelectionChanged, this, &TeamDialog::updateChoices);
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_takeOther, &QPushButton::clicked, this, [this] { decide(true); });
    return area;
}

void TeamDialog::askToConnect()
{
    const bool isShort =
        m_passphrase->text().toUtf8().size() < static_cast<int>(StudyKey::shortestPassphrase);
    if (m_service->text().isEmpty())
        m_complaint->setText(tr("Enter the name of the service."));
    else if (!m_clear->isChecked() && m_passphrase->text() != m_again->text())
        m_complaint->setText(tr("The two passphrases are not alike."));
    else if (!m_clear->isChecked() && isShort)
        m_complaint->setText(
            tr("A passphrase has at least %1 characters.").arg(StudyKey::shortestPassphrase));
    else {
        m_wish = {TeamWish::Kind::Connect,
                  m_service->text(),
                  {},
                  m_clear->isChecked() ? QString() : m_passphrase->text()};
        accept();
    }
}

void TeamDialog::askToJoin()
{
    if (m_service->text().isEmpty())
        m_complaint->setText(tr("Enter the name of the service."));
    else if (!idInText(m_id->text().trimmed().toStdString()))
        m_complaint->setText(
            tr("The id of a study has 32 hexadecimal digits; ask whoever put it on "
               "the hub."));
    else {
        m_wish = {TeamWish::Kind::Join, m_service->text(), m_id->text().trimmed(),
                  m_joinPassphrase->text()};
        accept();
    }
}

void TeamDialog::leaveHub()
{
    m_document.connectTeam([](StudyFile& file) { file.connectToHub(std::nullopt); });
    m_following.beginAnew();
}

void TeamDialog::showState()
{
    const auto link = m_document.file().isLent() ? std::nullopt : m_document.file().hubLink();
    m_pages->setCurrentIndex(link ? 1 : 0);
    if (!link)
        return;
    m_state->setText(textFor(m_following));
    QString fault;
    if (m_following.fault())
        fault = sentencesFor(*m_following.fault()).join(QLatin1Char('\n'));
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_place->setText(tr("Service %1, id of the study %2. Steps of the hub in this file: %3, short "
                        "code %4: it is "
                        "the same for everybody who has as many steps.")
                         .arg(QString::fromStdString(link->service),
                              QString::fromStdString(textOfId(link->study)),
                              QString::number(link->head),
                              QString::fromStdString(shortCode(link->hash))));
}

void TeamDialog::showContradictions()
{
    m_open = m_document.reader().contradictions();
    std::erase_if(m_open, [](const Contradiction& each) {
        return each.decided != Contradiction::Decided::Not;
    });
    m_contradictions->clear();
    for (const auto& each : m_open)
        m_contradictions->addTopLevelItem(new QTreeWidgetItem({textFor(each)}));
    m_tabs->setTabText(1, m_open.empty() ? tr("Contradictions")
                                         : tr("Contradictions (%1)").arg(m_open.size()));
    updateChoices();
}

void TeamDialog::updateChoices()
{
    const int row =
        m_contradictions->selectedItems().isEmpty()
            ? -1
            : m_contradictions->indexOfTopLevelItem(m_contradictions->selectedItems().front());
    m_keep->setEnabled(row >= 0);
    m_takeOther->setEnabled(row >= 0 && m_open[static_cast<std::size_t>(row)].canTakeOther());
}

void TeamDialog::decide(bool takeOther)
{
    const int row =
        m_contradictions->indexOfTopLevelItem(m_contradictions->selectedItems().value(0));
    if (row >= 0)
        m_document.decide(Contradiction(m_open[static_cast<std::size_t>(row)]), takeOther);
}

}  // namespace alteri
