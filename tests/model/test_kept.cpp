// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kept.h"

#include <QTest>

#include <string>

using namespace sp7600;

namespace
{

const std::string longText = "longer than any text that fits inside a string";

struct Pair {
    std::string text;
    int number = 0;
    void clear()
    {
        text.clear();
        number = 0;
    }
    bool operator==(const Pair &) const = default;
};

} // namespace

class TestKept final : public QObject
{
    Q_OBJECT

private slots:
    void isAbsentAtFirst();
    void keepsItsMemoryWhileAbsent();
    void comparesOnlyWhatIsPresent();
    void doesNotCopyWhatIsAbsent();
    void movesItsValue();
    void listReusesItsElements();
    void listGivesCleanElements();
    void listComparesAndCopiesOnlyLiveElements();
    void listGivesItsElementsAway();
    void listCopiedOverALongerOneHasTheNewSize();
};

void TestKept::isAbsentAtFirst()
{
    Kept<std::string> kept;
    QVERIFY(!kept);
    QCOMPARE(kept.value_or("other"), std::string("other"));
    kept = "value";
    QVERIFY(kept.has_value());
    QCOMPARE(*kept, std::string("value"));
    kept = std::nullopt;
    QVERIFY(!kept);
}

void TestKept::keepsItsMemoryWhileAbsent()
{
    Kept<std::string> kept = longText;
    const char *before = kept->data();
    kept.reset();
    std::string &value = kept.emplace();
    QVERIFY(value.empty());
    value = longText;
    QCOMPARE(static_cast<const void *>(kept->data()), static_cast<const void *>(before));
}

void TestKept::comparesOnlyWhatIsPresent()
{
    Kept<std::string> a = "one";
    Kept<std::string> b = "two";
    QVERIFY(a != b);
    a.reset();
    QVERIFY(a != b);
    b.reset();
    QVERIFY(a == b);
}

void TestKept::doesNotCopyWhatIsAbsent()
{
    Kept<std::string> absent = longText;
    absent.reset();
    const Kept<std::string> copy = absent; // NOLINT(performance-unnecessary-copy-initialization)
    QVERIFY(!copy);
    QVERIFY((*copy).empty());
}

void TestKept::movesItsValue()
{
    Kept<std::string> from = longText;
    const Kept<std::string> to = std::move(from);
    QVERIFY(to == longText);
}

void TestKept::listReusesItsElements()
{
    KeptList<Pair> list;
    list.append().text = longText;
    const char *before = list.front().text.data();
    list.clear();
    QVERIFY(list.empty());
    list.append().text = longText;
    QCOMPARE(static_cast<const void *>(list.front().text.data()),
             static_cast<const void *>(before));
}

void TestKept::listGivesCleanElements()
{
    KeptList<Pair> list;
    list.append() = {longText, 7};
    list.clear();
    QVERIFY(list.append() == Pair());
    KeptList<int> numbers = {5};
    numbers.clear();
    QCOMPARE(numbers.append(), 0);
}

void TestKept::listComparesAndCopiesOnlyLiveElements()
{
    KeptList<Pair> a = {{"a", 1}, {"b", 2}};
    a.pop_back();
    const KeptList<Pair> b = {{"a", 1}};
    QVERIFY(a == b);
    const KeptList<Pair> copy = a; // NOLINT(performance-unnecessary-copy-initialization)
    QVERIFY(copy == b);
    QCOMPARE(copy.size(), 1U);
}

void TestKept::listGivesItsElementsAway()
{
    KeptList<Pair> list = {{"a", 1}, {"b", 2}};
    list.pop_back();
    const std::vector<Pair> taken = list.take();
    QCOMPARE(taken.size(), 1U);
    QVERIFY(taken.front() == (Pair{"a", 1}));
    QVERIFY(list.empty());
    list.push_back({"c", 3});
    QCOMPARE(list.back().text, std::string("c"));
}

void TestKept::listCopiedOverALongerOneHasTheNewSize()
{
    KeptList<Pair> longer = {{"a", 1}, {"b", 2}, {"c", 3}};
    const KeptList<Pair> shorter = {{"x", 9}};
    longer = shorter;
    QVERIFY(longer == shorter);
    KeptList<Pair> &same = longer;
    longer = same;
    QVERIFY(longer == shorter);
}

QTEST_APPLESS_MAIN(TestKept)
#include "test_kept.moc"
