// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

namespace sp7600::text
{

bool beginsFormula(std::string_view cell)
{
    return !cell.empty() && std::string_view("=+-@\t\r").contains(cell.front());
}

QByteArray csvCell(std::string_view cell)
{
    QByteArray text(cell.data(), static_cast<qsizetype>(cell.size()));
    if (beginsFormula(cell))
        text.prepend('\'');
    if (cell.find_first_of(",;\t\"\r\n") == std::string_view::npos)
        return text;
    return '"' + text.replace('"', "\"\"") + '"';
}

} // namespace sp7600::text
