// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>

/// Compares an exit code; what the program said is shown when it is another.
#define COMPARE_EXIT(program, actual, expected)                                                    \
    do {                                                                                           \
        const int ended = (actual);                                                                \
        const auto said = (program).told() + "exit code " + QByteArray::number(ended);             \
        QVERIFY2(ended == (expected), said.constData());                                           \
    } while (false)

namespace programs
{

using namespace Qt::StringLiterals;

constexpr int patience = 20'000; ///< Milliseconds; for a machine that does other things as well.

/// Runs the event loop until @p condition holds. False when time is up first.
template <typename Condition>
[[nodiscard]] bool waitFor(Condition condition, int milliseconds = patience)
{
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.start(milliseconds);
    while (!condition()) {
        if (!deadline.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// A folder that stands for a person's home: everything that a program keeps is inside.
class Home
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString data() const { return path(u"data"_s); }
    [[nodiscard]] QProcessEnvironment environment() const;
    /// Makes a file and gives its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
};

/// One run of `sp7600`. What it says on standard output is cut into lines as it comes.
class Program
{
public:
    explicit Program(const Home &home);
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Called with each JSON object the moment it is read.
    std::function<void(const QJsonObject &)> onObject;

    void start(const QStringList &arguments, const QByteArray &input = {});
    /// The same with an input that stays open, for type().
    void startTalking(const QStringList &arguments);
    void type(const QByteArray &text) { m_process.write(text); }
    void endInput() { m_process.closeWriteChannel(); }
    /// The same through another program, `setpriv` for instance.
    void startThrough(const QString &program, const QStringList &arguments);
    void signal(int number);
    [[nodiscard]] static QString path();

    /// The exit code; -1 when it crashed, was killed, or did not end in time.
    [[nodiscard]] int wait(int milliseconds = patience);
    [[nodiscard]] int run(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] bool waitForObject(const std::function<bool(const QJsonObject &)> &wanted,
                                     int milliseconds = patience);
    [[nodiscard]] bool waitForOutput(const QByteArray &part, int milliseconds = patience);
    [[nodiscard]] bool waitForError(const QByteArray &part, int milliseconds = patience);

    [[nodiscard]] const QList<QJsonObject> &objects() const { return m_objects; }
    /// Empty when there is none.
    [[nodiscard]] QJsonObject last() const { return m_objects.value(m_objects.size() - 1); }
    [[nodiscard]] bool anyObject(const std::function<bool(const QJsonObject &)> &wanted) const;
    [[nodiscard]] const QByteArray &output() const { return m_output; }
    [[nodiscard]] const QByteArray &errors() const { return m_errors; }
    /// Lines of standard output that are no JSON object.
    [[nodiscard]] int otherLines() const { return m_otherLines; }
    [[nodiscard]] qint64 milliseconds() const { return m_milliseconds; }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Everything about it, for the message of a failed test.
    [[nodiscard]] QByteArray told() const;

private:
    void takeOutput();

    QProcess m_process;
    QElapsedTimer m_clock;
    qint64 m_milliseconds = 0;
    QByteArray m_output;
    QByteArray m_errors;
    qsizetype m_taken = 0;
    int m_otherLines = 0;
    QList<QJsonObject> m_objects;
};

/// `sp7600 simulate` on a pseudo-terminal and a TCP link, its settings in a file.
class Simulator
{
public:
    explicit Simulator(const Home &home, const QString &name = u"unit"_s);

    /// False when it did not start; see told().
    [[nodiscard]] bool start(const QStringList &arguments = {});
    [[nodiscard]] QString link() const { return m_link; }
    [[nodiscard]] QString pseudoTerminal() const { return m_found.value("port"_L1).toString(); }
    [[nodiscard]] QString tcpLink() const { return m_found.value("tcp_link"_L1).toString(); }
    /// What its state file holds.
    [[nodiscard]] QJsonObject state() const;
    /// What it was told over the serial side and did, in order.
    [[nodiscard]] QStringList serialLog() const;
    [[nodiscard]] bool logged(const QString &part) const;
    [[nodiscard]] Program &program() { return *m_program; }
    /// At once and without a word, as a cable pulled out.
    void kill();

private:
    const Home &m_home;
    QString m_link;
    QString m_stateFile;
    QJsonObject m_found;
    std::unique_ptr<Program> m_program;
};

/// The `code` of the error in the last object.
[[nodiscard]] QString errorCode(const QJsonObject &last);
/// A setting's part, for example `after`, in the last object.
[[nodiscard]] QJsonValue setting(const QJsonObject &last, const QString &name, const QString &part);
/// True for the object that says that a step came to a state.
[[nodiscard]] std::function<bool(const QJsonObject &)> step(const QString &name,
                                                            const QString &state);

/// True, and a pseudo-terminal's other side is ours, to see what a program sends to a port that is
/// no simulator's.
class BarePort
{
public:
    BarePort();
    ~BarePort();
    BarePort(const BarePort &) = delete;
    BarePort &operator=(const BarePort &) = delete;

    [[nodiscard]] bool isOpen() const { return m_master >= 0; }
    [[nodiscard]] QString path() const { return m_path; }
    /// Everything that was sent so far.
    [[nodiscard]] QByteArray received() const;

private:
    int m_master = -1;
    int m_slave = -1;
    QString m_path;
};

} // namespace programs
