// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowcheck.h"

#include "tests/ui/windowtools.h"
#include "ui/focusfollower.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sp7600::ui
{

namespace
{

constexpr int fingerSide = 32;
constexpr int focusFrame = 4; ///< Around a control, where a style may show the focus.

QString nameOf(const QWidget &widget)
{
    const auto *asButton = qobject_cast<const QAbstractButton *>(&widget);
    const QString told = asButton != nullptr && !asButton->text().isEmpty()
                             ? asButton->text()
                             : widget.accessibleName();
    QString name = QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1);
    if (!widget.objectName().isEmpty()) {
        name += u'#' + widget.objectName();
    }
    return told.isEmpty() ? name : name + u" “%1”"_s.arg(told);
}

/// The widget and what it is in, as far as that has a name.
QString pathOf(const QWidget &widget)
{
    QStringList path{nameOf(widget)};
    for (const QWidget *parent = widget.parentWidget(); parent != nullptr && !parent->isWindow();
         parent = parent->parentWidget()) {
        const QString name =
            QString::fromLatin1(parent->metaObject()->className()).section(u"::"_s, -1);
        if (!name.startsWith(u'Q')) {
            path.prepend(name);
        }
    }
    return path.join(u" > "_s);
}

/// Qt's own, in a widget that stands for it.
bool isPartOfAnother(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QScrollBar *>(&widget) != nullptr
           || qobject_cast<const QHeaderView *>(&widget) != nullptr
           || widget.inherits("QTableCornerButton") || widget.inherits("QLineEditIconButton")
           || (qobject_cast<const QLineEdit *>(&widget) != nullptr
               && (qobject_cast<const QComboBox *>(parent) != nullptr
                   || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr));
}

bool isControl(const QWidget &widget)
{
    if (isPartOfAnother(widget)) {
        return false;
    }
    return (widget.focusPolicy() & Qt::TabFocus) != 0
           || qobject_cast<const QAbstractButton *>(&widget) != nullptr
           || qobject_cast<const QComboBox *>(&widget) != nullptr
           || qobject_cast<const QLineEdit *>(&widget) != nullptr
           || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
           || qobject_cast<const QAbstractItemView *>(&widget) != nullptr;
}

QList<QWidget *> visibleWidgets(const QWidget &window)
{
    QList<QWidget *> visible = window.findChildren<QWidget *>();
    visible.removeIf(
        [&window](const QWidget *each) { return !each->isVisible() || each->window() != &window; });
    return visible;
}

bool isSensible(QAccessible::Role role, const QWidget &widget)
{
    using enum QAccessible::Role;
    const auto isOneOf = [role](std::initializer_list<QAccessible::Role> roles) {
        return std::ranges::find(roles, role) != roles.end();
    };
    if (qobject_cast<const QAbstractButton *>(&widget) != nullptr) {
        return isOneOf({PushButton, ButtonMenu, ButtonDropDown, CheckBox, RadioButton, PageTab});
    }
    if (qobject_cast<const QComboBox *>(&widget) != nullptr) {
        return role == ComboBox;
    }
    if (qobject_cast<const QAbstractItemView *>(&widget) != nullptr) {
        return isOneOf({Table, Tree, List});
    }
    if (qobject_cast<const QLineEdit *>(&widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(&widget) != nullptr
        || qobject_cast<const QTextEdit *>(&widget) != nullptr) {
        const auto *text = qobject_cast<const QTextEdit *>(&widget);
        return role == (text != nullptr && text->isReadOnly() ? StaticText : EditableText);
    }
    if (qobject_cast<const QAbstractScrollArea *>(&widget) != nullptr) {
        return true; // To be scrolled by keys; Qt tells what is in it.
    }
    return !isOneOf({NoRole, Client, Window});
}

bool isForAFinger(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr
           || qobject_cast<const QComboBox *>(&widget) != nullptr
           || qobject_cast<const QLineEdit *>(&widget) != nullptr
           || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr;
}

/// Arrow keys go there, from the one that is chosen.
bool isOtherChoice(const QWidget &widget)
{
    const auto *choice = qobject_cast<const QAbstractButton *>(&widget);
    return choice != nullptr && choice->isCheckable() && choice->autoExclusive()
           && !choice->isChecked();
}

QWidget *focused()
{
    QWidget *widget = QApplication::focusWidget();
    return widget != nullptr && isPartOfAnother(*widget) ? widget->parentWidget() : widget;
}

/// Where the next Tab goes. In a text it goes from link to link first.
QWidget *tabFrom(const QWidget &widget)
{
    constexpr int mostLinks = 100;
    const auto *text = qobject_cast<const QTextBrowser *>(&widget);
    for (int links = text != nullptr ? mostLinks : 0; links >= 0; --links) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (focused() != &widget) {
            break;
        }
    }
    // What follows the keyboard scrolls there once it is free to; nothing else shall go on
    // meanwhile.
    QCoreApplication::sendPostedEvents(widget.window()->findChild<FocusFollower *>(),
                                       QEvent::MetaCall);
    return focused();
}

QRect placeOf(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint(0, 0)), widget.size()};
}

QImage pictureOf(QWidget &window, const QRect &place)
{
    const QRect whole = place.adjusted(-focusFrame, -focusFrame, focusFrame, focusFrame);
    return window.grab(whole & window.rect()).toImage();
}

/// Reading goes down, and to the right.
bool isStepBack(const QRect &from, const QRect &to)
{
    const bool isRight = to.left() >= from.right();
    const bool isSameLine = to.top() <= from.bottom() && from.top() <= to.bottom();
    const bool isAbove = to.bottom() < from.top();
    return (isAbove && !isRight) || (isSameLine && to.right() <= from.left());
}

} // namespace

QStringList controlProblems(const QWidget &window)
{
    QStringList problems;
    for (QWidget *widget : visibleWidgets(window)) {
        if (!isControl(*widget)) {
            continue;
        }
        const auto add = [&problems, widget](const QString &what) {
            problems += pathOf(*widget) + u": "_s + what;
        };
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (told == nullptr) {
            add(u"is nothing to a screen reader"_s);
            continue;
        }
        const QString name = told->text(QAccessible::Name).trimmed();
        if (name.isEmpty()) {
            add(u"has no name"_s);
        } else if (name == widget->objectName()
                   || name == QLatin1StringView(widget->metaObject()->className())) {
            add(u"has a name for programmers"_s);
        }
        const auto *pushed = qobject_cast<const QPushButton *>(widget);
        if (pushed != nullptr && !pushed->autoDefault()) {
            add(u"is not pressed by Enter"_s);
        }
        if (!isSensible(told->role(), *widget)) {
            add(u"has the role %1"_s.arg(static_cast<int>(told->role())));
        }
        if (isForAFinger(*widget)
            && (widget->width() < fingerSide || widget->height() < fingerSide)) {
            add(u"is only %1 by %2"_s.arg(widget->width()).arg(widget->height()));
        }
    }
    return problems;
}

QStringList keyboardProblems(QWidget &window)
{
    const auto stops = [&window] {
        QList<QWidget *> all = visibleWidgets(window);
        all.removeIf([](const QWidget *each) {
            return isPartOfAnother(*each) || !each->isEnabled() || each->focusProxy() != nullptr
                   || (each->focusPolicy() & Qt::TabFocus) == 0 || isOtherChoice(*each);
        });
        return all;
    };
    const auto all = stops();
    if (all.isEmpty()) {
        return {u"nothing can be reached by keyboard"_s};
    }
    // The entry of the page, at the left.
    QWidget *first = *std::ranges::min_element(all, {}, [&window](const QWidget *each) {
        const QRect place = placeOf(*each, window);
        const auto *asButton = qobject_cast<const QAbstractButton *>(each);
        const bool isChosen = asButton != nullptr && asButton->isChecked();
        return std::tuple(place.left(), !isChosen, place.top());
    });
    QStringList problems;
    QWidget *before = QApplication::focusWidget();
    if (!window.testAttribute(Qt::WA_KeyboardFocusChange)) {
        problems += u"where the keyboard is cannot be seen before the first Tab"_s;
    }
    first->setFocus(Qt::TabFocusReason);
    QList<QWidget *> left = stops(); // Of several to choose from, the chosen one.
    left.removeOne(first);
    QWidget *at = first;
    for (qsizetype steps = left.size() + 1; steps > 0; --steps) {
        const QRect place = placeOf(*at, window);
        const QImage with = pictureOf(window, place);
        QWidget *next = tabFrom(*at);
        if (next == at || next == nullptr) {
            problems += pathOf(*at) + u": keeps the keyboard"_s;
            break;
        }
        if (placeOf(*at, window) == place && pictureOf(window, place) == with) {
            problems += pathOf(*at) + u": looks the same with the keyboard"_s;
        }
        if (next == first) {
            break;
        }
        if (isStepBack(placeOf(*at, window), placeOf(*next, window))) {
            problems += u"%1: back from %2"_s.arg(pathOf(*next), nameOf(*at));
        }
        left.removeOne(next);
        at = next;
    }
    for (const QWidget *each : std::as_const(left)) {
        problems += pathOf(*each) + u": is not reached by Tab"_s;
    }
    if (before != nullptr && before->isVisible()) {
        before->setFocus(Qt::OtherFocusReason);
    }
    return problems;
}

QStringList pageProblems(const QWidget &page, bool withLetters)
{
    QStringList problems = controlProblems(*page.window());
    if (const QString cut = firstCut(page); !cut.isEmpty()) {
        problems += u"“%1” is cut"_s.arg(cut);
    }
    const QString doubled = withLetters ? doubleMnemonic(*page.window()) : QString();
    if (!doubled.isEmpty()) {
        problems += u"“%1” has a letter that is taken"_s.arg(doubled);
    }
    return problems;
}

} // namespace sp7600::ui
