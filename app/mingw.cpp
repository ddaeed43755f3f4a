// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>

namespace
{

// Made with MinGW, a thread gives its thread_local storage back before what is in it is destroyed.
// Qt keeps the stack of compiled regular expressions there, so every std::thread that had used one
// would crash when it ends. Those that are not compiled need none.
[[maybe_unused]] const bool isInterpreted = qputenv("QT_ENABLE_REGEXP_JIT", QByteArray("0"));

} // namespace
