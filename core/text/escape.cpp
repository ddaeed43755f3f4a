// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <QChar>

#include <array>

namespace sp7600::text
{

using namespace Qt::StringLiterals;

namespace
{

struct Character {
    char32_t codePoint = 0;
    std::size_t length = 0; ///< Octets; 0 when the text does not begin with well-formed UTF-8.
};

/// The first character of a text that is not empty, by the table of RFC 3629 section 4.
Character firstCharacter(std::string_view text)
{
    const auto octet = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto first = octet(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    char32_t codePoint = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((octet(i) & 0xC0U) != 0x80)
            return {};
        codePoint = codePoint << 6 | (octet(i) & 0x3FU);
    }
    // The shortest form only, no surrogates, nothing beyond Unicode.
    constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    if (first < 0xC2 || first > 0xF4 || codePoint < smallest.at(length) || codePoint > 0x10FFFF
        || (codePoint >= 0xD800 && codePoint <= 0xDFFF))
        return {};
    return {codePoint, length};
}

/// Characters that draw nothing of their own, or change how others are drawn.
bool isInvisible(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString hexadecimal(char32_t number, int digits)
{
    return QString::number(static_cast<uint>(number), 16).toUpper().rightJustified(digits, u'0');
}

} // namespace

QString escaped(std::string_view text)
{
    QString result;
    while (!text.empty()) {
        const auto [codePoint, length] = firstCharacter(text);
        if (length == 0) {
            result += u"\\x"_s + hexadecimal(static_cast<unsigned char>(text.front()), 2);
            text.remove_prefix(1);
            continue;
        }
        if (!isInvisible(codePoint))
            result += QString::fromUcs4(&codePoint, 1);
        else if (length == 1)
            result += u"\\x"_s + hexadecimal(codePoint, 2);
        else if (codePoint <= 0xFFFF)
            result += u"\\u"_s + hexadecimal(codePoint, 4);
        else
            result += u"\\U"_s + hexadecimal(codePoint, 8);
        text.remove_prefix(length);
    }
    return result;
}

} // namespace sp7600::text
