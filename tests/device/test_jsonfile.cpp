// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace sp7600;
using namespace sp7600::device;

namespace
{

constexpr auto asWriter = "--write-numbers"_L1;
constexpr auto asUnprivileged = "--without-privileges"_L1;
constexpr int asExpected = 0;
constexpr int notAsExpected = 1;
constexpr int cannotTry = 77;
constexpr int numbersEach = 15;

void write(const QString &name, const QByteArray &text)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> set(JsonFile &file, const QString &key, const QJsonValue &value)
{
    return file.change([&](QJsonObject &object) { object.insert(key, value); });
}

/// Adds numbers one at a time, each with a file object of its own or with @p shared.
bool writeNumbers(const QString &name, int first, JsonFile *shared = nullptr)
{
    for (int number = first; number < first + numbersEach; ++number) {
        JsonFile own(name, 1);
        if (!set(shared ? *shared : own, QString::number(number), true))
            return false;
    }
    return true;
}

int runWithoutPrivileges(const QString &name)
{
#ifdef Q_OS_UNIX
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return cannotTry;
    JsonFile file(name, 1);
    const bool readable = file.read().value("known"_L1).toInt() == 7;
    const auto written = set(file, u"known"_s, 8);
    const bool refused = !written && written.error().code == ErrorCode::FileUnwritable
                         && written.error().parameter("file") == name.toStdString()
                         && !written.error().parameter("detail").empty();
    return readable && refused && !file.takeProblem() ? asExpected : notAsExpected;
#else
    Q_UNUSED(name)
    return cannotTry;
#endif
}

} // namespace

class TestJsonFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        m_name = m_home->filePath(u"things.json"_s);
    }

    void noFileIsNothingRemembered()
    {
        JsonFile file(m_home->filePath(u"no/such/things.json"_s), 1);
        QVERIFY(file.read().isEmpty());
        QVERIFY(!file.takeProblem());
        QVERIFY(QDir(m_home->path()).isEmpty()); // and reading makes none
    }

    void whatIsChangedIsThereTheNextTime()
    {
        const auto name = m_home->filePath(u"data/things.json"_s); // a folder not made yet
        {
            JsonFile file(name, 1);
            QVERIFY(set(file, u"one"_s, 1).has_value());
            QVERIFY(set(file, u"two"_s, u"zwei"_s).has_value());
        }
        JsonFile file(name, 1);
        QCOMPARE(file.read(), (QJsonObject{{u"one"_s, 1}, {u"two"_s, u"zwei"_s}}));
        QVERIFY(!file.takeProblem());
        QCOMPARE(contents(name),
                 "{\n    \"format\": 1,\n    \"one\": 1,\n    \"two\": \"zwei\"\n}\n");
        QCOMPARE(QFileInfo(name).dir().entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"things.json"_s}); // no lock, no half file is left
    }

    void aChangeOfAnotherObjectIsSeen()
    {
        JsonFile one(m_name, 1);
        JsonFile other(m_name, 1);
        QVERIFY(set(one, u"a"_s, 1).has_value());
        QVERIFY(set(other, u"b"_s, 2).has_value());
        QCOMPARE(one.read(), (QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}}));
    }

    void whatIsNotUnderstoodStays()
    {
        write(m_name, R"({"format": 1, "later": {"x": [1]}})");
        JsonFile file(m_name, 1);
        QVERIFY(set(file, u"a"_s, 1).has_value());
        QCOMPARE(JsonFile(m_name, 1).read().value("later"_L1)["x"_L1], QJsonValue(QJsonArray{1}));
    }

    void nothingIsWrittenWhenNothingChanges()
    {
        const QByteArray asTyped = R"({"format":1,"a":1})";
        write(m_name, asTyped);
        JsonFile file(m_name, 1);
        QVERIFY(set(file, u"a"_s, 1).has_value());
        QCOMPARE(contents(m_name), asTyped);
    }

    void aDamagedFileIsPutAsideAndTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"format": 1, "a": )");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("zeros, as after a power cut") << QByteArray(64, '\0');
        QTest::newRow("no format") << QByteArray("{}");
        QTest::newRow("another format") << QByteArray(R"({"format": 2})");
        QTest::newRow("a format in words") << QByteArray(R"({"format": "1"})");
    }

    void aDamagedFileIsPutAsideAndTold()
    {
        QFETCH(const QByteArray, text);
        const auto aside = m_name + u".damaged"_s;
        for (const bool byWriting : {false, true}) {
            write(m_name, text);
            write(aside, "an earlier one");
            JsonFile file(m_name, 1);
            if (byWriting)
                QVERIFY(set(file, u"a"_s, 1).has_value());
            else
                QVERIFY(file.read().isEmpty());
            QCOMPARE(contents(aside), text);
            QCOMPARE(QFile::exists(m_name), byWriting);
            QVERIFY(file.takeProblem()
                    == (Error{ErrorCode::StoreDamaged,
                              {{"file", m_name.toStdString()}, {"aside", aside.toStdString()}},
                              {}}));
            QVERIFY(!file.takeProblem()); // once
            QCOMPARE(file.read().value("a"_L1).toInt(), byWriting ? 1 : 0);
            QVERIFY(!file.takeProblem());
        }
    }

    void aDamagedFileThatCannotBePutAsideIsNotOverwritten()
    {
        write(m_name, "damaged");
        QVERIFY(QDir().mkpath(m_name + u".damaged/in the way"_s));
        JsonFile file(m_name, 1);
        QVERIFY(file.read().isEmpty());
        QVERIFY(file.takeProblem()
                == (Error{ErrorCode::StoreDamaged, {{"file", m_name.toStdString()}}, {}}));
        QCOMPARE(set(file, u"a"_s, 1).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(contents(m_name), "damaged");
    }

    void aFileThatCannotBeReadIsToldAndNotOverwritten()
    {
        QVERIFY(QDir().mkpath(m_name)); // root may read every file, but no folder
        JsonFile file(m_name, 1);
        QVERIFY(file.read().isEmpty());
        const auto problem = file.takeProblem();
        QVERIFY(problem.has_value());
        QCOMPARE(problem->code, ErrorCode::FileUnreadable);
        QCOMPARE(set(file, u"a"_s, 1).error().code, ErrorCode::FileUnreadable);
        QVERIFY(QFileInfo(m_name).isDir());
    }

    void aFileInThePlaceOfTheFolderIsNamed()
    {
        write(m_home->filePath(u"data"_s), "x");
        JsonFile file(m_home->filePath(u"data/things.json"_s), 1);
        QVERIFY(file.read().isEmpty());
        const auto changed = set(file, u"a"_s, 1);
        QVERIFY(!changed.has_value());
        QCOMPARE(changed.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(std::string(changed.error().parameter("file")),
                 m_home->filePath(u"data/things.json"_s).toStdString());
    }

    void aFolderThatCannotBeWrittenCanBeRead()
    {
        write(m_name, R"({"format": 1, "known": 7})");
        constexpr auto everybodyReads = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
                                        | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_home->path(), everybodyReads));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {asUnprivileged, m_name});
        QVERIFY(child.waitForFinished(20'000));
        QVERIFY(QFile::setPermissions(m_home->path(), everybodyReads | QFile::WriteOwner));
        if (child.exitCode() == cannotTry)
            QSKIP("privileges cannot be given up here");
        QCOMPARE(child.exitCode(), asExpected);
    }

    void anotherProgramThatKeepsItLockedIsWaitedForInVain()
    {
        QLockFile other(m_name + u".lock"_s);
        QVERIFY(other.tryLock());
        JsonFile file(m_name, 1);
        const auto changed = set(file, u"a"_s, 1);
        QVERIFY(!changed.has_value());
        QCOMPARE(changed.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(std::string(changed.error().parameter("detail")), "another program is writing it");
        QVERIFY(!QFile::exists(m_name));
        other.unlock();
        QVERIFY(set(file, u"a"_s, 1).has_value());
    }

    void threadsLoseNothing()
    {
        JsonFile shared(m_name, 1);
        std::vector<std::thread> threads;
        std::vector<char> good(4, false); // no vector<bool>: written side by side
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([&, number] {
                good[static_cast<std::size_t>(number)] =
                    writeNumbers(m_name, number * numbersEach, number % 2 ? &shared : nullptr);
            });
        }
        for (auto &thread : threads)
            thread.join();
        QVERIFY(std::ranges::all_of(good, [](char each) { return each != 0; }));
        QCOMPARE(shared.read().size(), 4 * numbersEach);
        QVERIFY(!shared.takeProblem());
    }

    void programsLoseNothing()
    {
        std::vector<std::unique_ptr<QProcess>> children;
        for (int number = 0; number < 2; ++number) {
            children.push_back(std::make_unique<QProcess>());
            children.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            children.back()->start(QCoreApplication::applicationFilePath(),
                                   {asWriter, m_name, QString::number(number * numbersEach)});
        }
        // Whoever reads meanwhile never sees half a file.
        JsonFile reader(m_name, 1);
        qsizetype seen = 0;
        while (children[0]->state() != QProcess::NotRunning
               || children[1]->state() != QProcess::NotRunning) {
            const auto now = reader.read().size();
            QVERIFY(now >= seen);
            const auto problem = reader.takeProblem();
            QVERIFY2(!problem, problem ? std::string(problem->parameter("detail")).c_str() : "");
            seen = now;
            QCoreApplication::processEvents();
        }
        for (const auto &child : children) {
            QCOMPARE(child->exitStatus(), QProcess::NormalExit);
            QCOMPARE(child->exitCode(), asExpected);
        }
        QCOMPARE(reader.read().size(), 2 * numbersEach);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_name;
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == asWriter) {
        return writeNumbers(arguments.value(2), arguments.value(3).toInt()) ? asExpected
                                                                            : notAsExpected;
    }
    if (arguments.value(1) == asUnprivileged)
        return runWithoutPrivileges(arguments.value(2));
    TestJsonFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_jsonfile.moc"
