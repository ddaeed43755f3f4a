// SPDX-FileCopyrightText: 2026 The SP7600 Installer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

/// Values that are filled again and again without asking for memory each time.
namespace sp7600
{

/// Makes @p value as good as new, keeping its memory where it has some.
template <typename T>
void renew(T &value)
{
    if constexpr (requires { value.clear(); })
        value.clear();
    else
        value = T{};
}

/// An optional that keeps the memory of its value while it is absent.
template <typename T>
class Kept
{
public:
    Kept() = default;
    Kept(std::nullopt_t) {}
    template <typename U>
        requires(std::constructible_from<T, U> && !std::same_as<std::remove_cvref_t<U>, Kept>
                 && !std::same_as<std::remove_cvref_t<U>, std::nullopt_t>)
    Kept(U &&value)
        : m_value(std::forward<U>(value))
        , m_present(true)
    {
    }
    Kept(const Kept &other) { *this = other; }
    Kept(Kept &&) noexcept = default;
    ~Kept() = default;

    Kept &operator=(const Kept &other)
    {
        if (other.m_present)
            m_value = other.m_value;
        m_present = other.m_present;
        return *this;
    }
    Kept &operator=(Kept &&) noexcept = default;
    template <typename U>
        requires(std::assignable_from<T &, U> && !std::same_as<std::remove_cvref_t<U>, Kept>
                 && !std::same_as<std::remove_cvref_t<U>, std::nullopt_t>)
    Kept &operator=(U &&value)
    {
        m_value = std::forward<U>(value);
        m_present = true;
        return *this;
    }

    /// Makes it present, as good as new.
    T &emplace()
    {
        renew(m_value);
        m_present = true;
        return m_value;
    }
    void reset() { m_present = false; }

    [[nodiscard]] bool has_value() const { return m_present; }
    explicit operator bool() const { return m_present; }
    /// Only when present.
    [[nodiscard]] T &operator*() { return m_value; }
    [[nodiscard]] const T &operator*() const { return m_value; }
    [[nodiscard]] T *operator->() { return &m_value; }
    [[nodiscard]] const T *operator->() const { return &m_value; }
    template <typename U>
    [[nodiscard]] T value_or(U &&other) const
    {
        return m_present ? m_value : static_cast<T>(std::forward<U>(other));
    }

    friend bool operator==(const Kept &a, const Kept &b)
    {
        return a.m_present == b.m_present && (!a.m_present || a.m_value == b.m_value);
    }
    friend bool operator==(const Kept &a, const T &b) { return a.m_present && a.m_value == b; }

private:
    T m_value{};
    bool m_present = false;
};

/// A list that keeps its elements, and their memory, when it is cleared.
template <typename T>
class KeptList
{
public:
    using value_type = T;

    KeptList() = default;
    KeptList(std::initializer_list<T> items)
        : m_items(items)
        , m_size(items.size())
    {
    }
    KeptList(const KeptList &other)
        : m_items(other.begin(), other.end())
        , m_size(other.m_size)
    {
    }
    KeptList(KeptList &&other) noexcept
        : m_items(std::move(other.m_items))
        , m_size(std::exchange(other.m_size, 0))
    {
    }
    ~KeptList() = default;

    KeptList &operator=(const KeptList &other)
    {
        if (this != &other) {
            clear();
            for (const T &item : other)
                append() = item;
        }
        return *this;
    }
    KeptList &operator=(KeptList &&other) noexcept
    {
        m_items = std::move(other.m_items);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }

    /// A further element, as good as new. Ends references into the list.
    T &append()
    {
        if (m_size == m_items.size())
            m_items.emplace_back();
        else
            renew(m_items[m_size]);
        return m_items[m_size++];
    }
    void push_back(T item)
    {
        m_items.resize(std::max(m_items.size(), m_size + 1));
        m_items[m_size++] = std::move(item);
    }
    /// Only when not empty.
    void pop_back() { --m_size; }
    void clear() { m_size = 0; }
    /// All elements; the list is empty afterwards and has given its memory away.
    [[nodiscard]] std::vector<T> take()
    {
        m_items.resize(std::exchange(m_size, 0));
        return std::exchange(m_items, {});
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] auto begin() { return m_items.begin(); }
    [[nodiscard]] auto end() { return m_items.begin() + distance(); }
    [[nodiscard]] auto begin() const { return m_items.begin(); }
    [[nodiscard]] auto end() const { return m_items.begin() + distance(); }
    [[nodiscard]] T &operator[](std::size_t index) { return m_items[index]; }
    [[nodiscard]] const T &operator[](std::size_t index) const { return m_items[index]; }
    [[nodiscard]] T &front() { return m_items.front(); }
    [[nodiscard]] const T &front() const { return m_items.front(); }
    [[nodiscard]] T &back() { return m_items[m_size - 1]; }
    [[nodiscard]] const T &back() const { return m_items[m_size - 1]; }

    friend bool operator==(const KeptList &a, const KeptList &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    [[nodiscard]] std::ptrdiff_t distance() const { return static_cast<std::ptrdiff_t>(m_size); }

    std::vector<T> m_items;
    std::size_t m_size = 0; ///< Those beyond are kept for later.
};

} // namespace sp7600
