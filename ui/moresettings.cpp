// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moresettings.h"

#include "ui/fieldgrid.h"
#include "ui/widgets.h"

#include "core/text/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr auto openKey = "commission/moreSettings"_L1;
/// Fields side by side; each has a line for what is wrong with it below.
constexpr int across = 3;
constexpr int linesOfField = 2;
constexpr int narrowest = 96;

QString placeholder(SettingId setting, const ReadSetting &found)
{
    switch (found.state) {
    case ReadState::Read:
    case ReadState::WriteOnly:
        return isSecret(setting) ? MoreSettings::tr("stays as it is") : QString();
    case ReadState::NotKnown:
        return MoreSettings::tr("not known");
    case ReadState::NotAsked:
        return MoreSettings::tr("not asked yet");
    case ReadState::Failed:
        return MoreSettings::tr("could not be read");
    }
    return {};
}

} // namespace

MoreSettings::MoreSettings(QWidget *parent)
    : QWidget(parent)
    , m_title(new QPushButton(this))
    , m_all(new QPushButton(tr("All settings…"), this))
    , m_body(new QWidget(this))
    , m_grid(new FieldGrid(m_body, 2))
    , m_notKnownRow(new QWidget(m_body))
    , m_teach(new QPushButton(tr("Teac&h it…"), m_notKnownRow))
{
    m_title->setObjectName(u"moreSettings"_s);
    m_title->setProperty("quiet", true);
    m_title->setCheckable(true);
    m_title->setAutoDefault(true);
    m_title->setAccessibleDescription(tr("Intervals, time zone, report format, a second server, "
                                         "the tracker's password."));
    m_all->setObjectName(u"allSettings"_s);
    m_all->setProperty("quiet", true);
    m_all->setAutoDefault(true);
    m_all->setAccessibleDescription(tr("Every setting in one table, on the page Settings."));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);

    int next = 0;
    addText(SettingId::ReportInterval, tr("Report, moving"), tr("s"), next++);
    addText(SettingId::ParkedInterval, tr("Report, parked"), tr("s"), next++);
    addText(SettingId::Heartbeat, tr("Heartbeat"), tr("s"), next++);
    addText(SettingId::TimeZone, tr("Time zone"), tr("from UTC"), next++);
    addChoice(SettingId::ReportFormat, tr("Report format"), next++);
    addPassword(next++);
    addText(SettingId::SecondHost, tr("Second server"), {}, next++);
    addText(SettingId::SecondServerPort, tr("Its port"), {}, next++);
    addChoice(SettingId::SecondTransport, tr("Its transport"), next++);
    addNotKnownRow();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_all);
    head->addStretch();
    layout->addLayout(head);
    layout->addWidget(m_body);
    connect(m_all, &QPushButton::clicked, this, &MoreSettings::allWanted);
    connect(m_title, &QPushButton::toggled, this, [this](bool open) {
        QSettings().setValue(openKey, open);
        setOpen(open);
    });
    m_title->setChecked(QSettings().value(openKey, false).toBool());
    setOpen(m_title->isChecked());
}

void MoreSettings::place(SettingId setting, const QString &label, QWidget *input, QWidget *beside,
                         int place)
{
    auto *name = new QLabel(label, m_body);
    name->setBuddy(input);
    input->setAccessibleName(label);
    input->setMinimumWidth(narrowest);
    input->setObjectName(QString::fromUtf8(settingName(setting)));
    QLabel *problem = plainLabel({}, m_body);
    problem->setProperty("problem", true);
    problem->hide();
    const int row = place / across * linesOfField;
    const int column = place % across * 3;
    m_grid->place(name, row, column);
    m_grid->place(input, row, column + 1);
    if (beside != nullptr) {
        m_grid->place(beside, row, column + 2);
    }
    m_grid->place(problem, row + 1, column + 1, 2);
    m_fields.emplace(setting, Field{input, name, problem});
}

QLineEdit *MoreSettings::addText(SettingId setting, const QString &label, const QString &unit,
                                 int place)
{
    auto *field = new QLineEdit(m_body);
    this->place(setting, label, field, unit.isEmpty() ? nullptr : mutedLabel(unit, m_body), place);
    connect(field, &QLineEdit::textEdited, this, [this, setting](const QString &text) {
        Q_EMIT textEdited(setting, text.toStdString());
    });
    return field;
}

QComboBox *MoreSettings::addChoice(SettingId setting, const QString &label, int place)
{
    auto *box = new QComboBox(m_body);
    leaveWheelToPage(box);
    this->place(setting, label, box, nullptr, place);
    connect(box, &QComboBox::activated, this, [this, setting, box](int index) {
        Q_EMIT textEdited(setting, box->itemData(index).toString().toStdString());
    });
    return box;
}

void MoreSettings::addPassword(int place)
{
    auto *field = new QLineEdit(m_body);
    field->setEchoMode(QLineEdit::Password);
    auto *show = new QPushButton(tr("Show"), m_body);
    show->setProperty("quiet", true);
    show->setCheckable(true);
    show->setAutoDefault(true);
    show->setAccessibleName(tr("Show the new password"));
    this->place(SettingId::DevicePassword, tr("New password"), field, show, place);
    connect(field, &QLineEdit::textEdited, this, [this](const QString &text) {
        Q_EMIT textEdited(SettingId::DevicePassword, text.toStdString());
    });
    connect(show, &QPushButton::toggled, this, [field, show](bool shown) {
        field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        show->setText(shown ? tr("Hide") : tr("Show"));
    });
}

void MoreSettings::addNotKnownRow()
{
    m_teach->setObjectName(u"teach"_s);
    m_teach->setProperty("quiet", true);
    m_teach->setAutoDefault(true);
    m_teach->setMenu(new QMenu(m_teach));
    m_teach->setAccessibleDescription(
        tr("With a command that works, this program learns the word for it."));
    auto *layout = new QHBoxLayout(m_notKnownRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(
        mutedLabel(tr("Grey: the command for it is not known for this firmware."), m_notKnownRow),
        1);
    layout->addWidget(m_teach);
    m_grid->place(m_notKnownRow, m_grid->rowCount(), 0, 3 * across);
}

void MoreSettings::setOpen(bool open)
{
    m_body->setVisible(open);
    refreshTitle();
}

void MoreSettings::refreshTitle()
{
    QString title = tr("More settin&gs");
    if (m_edits > 0) {
        // Closed, they would be forgotten.
        title = m_edits == 1 ? tr("More settin&gs, 1 changed")
                             : tr("More settin&gs, %1 changed").arg(m_edits);
    }
    m_title->setText(u"%1 %2"_s.arg(m_body->isHidden() ? u"▸"_s : u"▾"_s, title));
}

void MoreSettings::loadChoice(SettingId setting, const TargetDraft &draft,
                              const std::vector<std::string> &values)
{
    auto *box = static_cast<QComboBox *>(m_fields.at(setting).input);
    const std::string &text = draft.text(setting);
    box->clear();
    if (std::ranges::find(values, draft.found(setting).value) == values.end()) {
        // Nothing is held that could be chosen: it is left alone.
        box->addItem(placeholder(setting, draft.found(setting)), QString());
    }
    for (const std::string &value : values) {
        box->addItem(text::settingValue(setting, value), QString::fromStdString(value));
    }
    box->setCurrentIndex(std::max(box->findData(QString::fromStdString(text)), 0));
}

void MoreSettings::offerPages(bool offer)
{
    m_teach->setVisible(offer);
    m_all->setVisible(offer);
}

void MoreSettings::load(const TargetDraft &draft)
{
    bool allKnown = true;
    m_teach->menu()->clear();
    for (const auto &[setting, field] : m_fields) {
        const bool known = draft.canWrite(setting);
        allKnown = allKnown && known;
        if (!known) {
            m_teach->menu()->addAction(text::settingLabel(setting), this,
                                       [this, setting] { Q_EMIT teachRequested({setting}); });
        }
        field.input->setEnabled(known);
        field.label->setEnabled(known);
        if (auto *line = qobject_cast<QLineEdit *>(field.input)) {
            const QString text = QString::fromStdString(draft.text(setting));
            if (line->text() != text) {
                line->setText(text);
            }
            line->setPlaceholderText(known ? placeholder(setting, draft.found(setting))
                                           : tr("not known"));
        }
    }
    loadChoice(SettingId::ReportFormat, draft, {"text", "binary"});
    loadChoice(SettingId::SecondTransport, draft, {"tcp", "udp"});
    m_notKnownRow->setVisible(!allKnown);
}

void MoreSettings::showProblems(const TargetDraft &draft,
                                const std::map<SettingId, Error> &problems)
{
    for (const auto &[setting, field] : m_fields) {
        const auto problem = problems.find(setting);
        const bool wrong = problem != problems.end();
        const text::Sentence sentence = wrong ? text::describe(problem->second) : text::Sentence();
        setStyleFlag(field.input, "problem", wrong);
        field.input->setAccessibleDescription(
            wrong || field.input->isEnabled()
                ? sentence.joined()
                : tr("The command for it is not known for this firmware."));
        // Beside the field there is room for what to do; a firmware's limit says so itself.
        const bool limit = wrong && problem->second.code == ErrorCode::ValueOutsideLimits;
        field.problem->setText(limit || sentence.todo.isEmpty() ? sentence.what : sentence.todo);
        field.problem->setVisible(wrong);
    }
    // Typing a second server brings its transport along.
    auto *transport = static_cast<QComboBox *>(m_fields.at(SettingId::SecondTransport).input);
    const QString text = QString::fromStdString(draft.text(SettingId::SecondTransport));
    transport->setCurrentIndex(std::max(transport->findData(text), 0));
    m_edits = draft.furtherEdits().size();
    refreshTitle();
}

} // namespace sp7600::ui
