// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/typedscript.h"

#include "core/model/letters.h"

#include <algorithm>
#include <charconv>

namespace sp7600::device
{

namespace
{

using namespace std::chrono_literals;

constexpr std::string_view waitWord = "WAIT";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::chrono::milliseconds longestWait = 10min;

bool isWait(std::string_view text)
{
    return upperCase(text).starts_with(waitWord)
           && (text.size() == waitWord.size() || text[waitWord.size()] == ' '
               || text[waitWord.size()] == '\t');
}

Result<std::chrono::milliseconds> waitOf(std::string_view text)
{
    const auto given = protocol::trimmed(text.substr(waitWord.size()));
    int number = 0;
    const auto *const last = given.data() + given.size();
    const auto [end, error] = std::from_chars(given.data(), last, number);
    const auto unit = upperCase(protocol::trimmed({end, static_cast<std::size_t>(last - end)}));
    const bool isNumber = error == std::errc{} && number >= 0 && number <= longestWait / 1ms;
    if (isNumber && unit == "MS")
        return std::chrono::milliseconds(number);
    if (isNumber && unit == "S" && std::chrono::seconds(number) <= longestWait)
        return std::chrono::seconds(number);
    return failure(ErrorCode::WaitMalformed);
}

} // namespace

std::size_t TypedScript::lines() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(steps, [](const ScriptStep &step) { return !step.wait; }));
}

std::size_t TypedScript::toConfirm() const
{
    return static_cast<std::size_t>(std::ranges::count_if(steps, [](const ScriptStep &step) {
        return !step.wait && !step.problem && step.line.needsConfirmation();
    }));
}

const ScriptStep *TypedScript::firstProblem() const
{
    const auto found = std::ranges::find_if(
        steps, [](const ScriptStep &step) { return step.problem.has_value(); });
    return found == steps.end() ? nullptr : &*found;
}

TypedScript parseScript(std::string_view text, const TypedLines &lines, bool octets,
                        std::string begun)
{
    TypedScript script;
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = text.find_first_of("\r\n");
        const auto line = protocol::trimmed(text.substr(0, end));
        const bool isPair = end != std::string_view::npos && text.substr(end).starts_with("\r\n");
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + (isPair ? 2 : 1));
        if (line.empty() || line.starts_with('#'))
            continue;
        ScriptStep step{number};
        if (isWait(line)) {
            const auto wait = waitOf(line);
            if (wait)
                step.wait = *wait;
            else
                step.problem = wait.error();
        } else {
            auto typed = octets ? lines.octets(line, begun) : lines.command(line, begun);
            if (typed) {
                begun = typed->begun;
                step.line = std::move(*typed);
            } else {
                step.problem = typed.error();
            }
        }
        script.steps.push_back(std::move(step));
    }
    return script;
}

} // namespace sp7600::device
