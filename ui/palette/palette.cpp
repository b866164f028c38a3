// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.hpp"

#include "ui/palette/palette_list.hpp"
#include "ui/palette/study_names.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

constexpr std::size_t mostFound = 60;
constexpr int mostRows = 12;

/// What has to be possible comes first.
constexpr int impossible = 100;

}  // namespace

Palette::Palette(QWidget* window, Offers offers)
    : QFrame(window)
    , m_offers(std::move(offers))
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel(tr("Nothing here is called that.")))
    , m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("palette"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setPlaceholderText(tr("Find actions, pages, egos, alteri and attributes"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setProperty("caption", true);
    m_nothing->setContentsMargins(10, 6, 10, 6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_line);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::find);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    hide();
}

void Palette::setNames(StudyNames* names, std::function<std::optional<EgoId>()> shown)
{
    m_names = names;
    m_shown = std::move(shown);
    if (names == nullptr)
        return;
    connect(names, &StudyNames::ready, this, [this] {
        if (isVisible() && !m_line->text().isEmpty())
            findAgain();
    });
}

void Palette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_entries = m_offers();
    std::stable_partition(m_entries.begin(), m_entries.end(),
                          [](const PaletteEntry& each) { return each.whyNot.isEmpty(); });
    m_index.clear();
    for (const auto& each : m_entries)
        m_index.add((each.text + QLatin1Char(' ') + each.place).toStdString());
    if (m_names != nullptr)
        m_names->prepare();
    m_line->clear();
    find();
    show();
    raise();
    m_line->setFocus();
}

void Palette::leave()
{
    hide();
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus();
    m_entries.clear();
    m_model->show({});
}

std::vector<PaletteEntry> Palette::found(const QString& text)
{
    if (wordsOf(text.toStdString()).empty())
        return {m_entries.begin(),
                m_entries.begin()
                    + static_cast<std::ptrdiff_t>(std::min(mostFound, m_entries.size()))};
    struct Found {
        int distance;
        bool isName;
        WordIndex::Number number;
    };
    std::vector<Found> all;
    for (const auto& hit : m_index.find(text.toStdString(), mostFound))
        all.push_back({hit.distance + (m_entries[hit.number].whyNot.isEmpty() ? 0 : impossible),
                       false, hit.number});
    if (m_names != nullptr)
        for (const auto& hit : m_names->find(text, mostFound, m_shown()))
            all.push_back({hit.distance, true, hit.number});
    std::stable_sort(all.begin(), all.end(),
                     [](const Found& a, const Found& b) { return a.distance < b.distance; });
    std::vector<PaletteEntry> entries;
    for (const auto& each : all)
        if (entries.size() < mostFound)
            entries.push_back(each.isName ? m_names->entry(each.number) : m_entries[each.number]);
    return entries;
}

void Palette::find()
{
    m_model->show(found(m_line->text()));
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(0));
    place();
}

/// More is found than before; who has chosen already keeps the choice.
void Palette::findAgain()
{
    const auto current = m_list->currentIndex();
    const auto chosen = current.isValid() ? m_model->entry(current.row()) : PaletteEntry();
    find();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->entry(row).text == chosen.text && m_model->entry(row).place == chosen.place) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
}

void Palette::place()
{
    constexpr int widest = 640;
    constexpr int margin = 20;
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_list->setFixedHeight(
        std::max(0, rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth()));
    const auto room = parentWidget()->rect();
    const int width = std::min(widest, room.width() - 2 * margin);
    setFixedWidth(width);
    adjustSize();
    move((room.width() - width) / 2, std::min(3 * margin, std::max(0, room.height() - height())));
}

void Palette::choose()
{
    const auto current = m_list->currentIndex();
    if (!current.isValid() || !m_model->entry(current.row()).whyNot.isEmpty())
        return;
    const auto run = m_model->entry(current.row()).run;
    leave();
    run();
}

/// @return whether the key was for the list
bool Palette::press(QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, &event);
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // What is pressed here is meant for the palette, whatever the window does with it.
        if (const auto& key = *static_cast<QKeyEvent*>(event);
            key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        return press(*static_cast<QKeyEvent*>(event));
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (isVisible() && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
        break;
    }
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace alteri
