// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/lineedit.h"

#include <chrono>
#include <concepts>
#include <cstdint>
#include <optional>

namespace larder::connect {

/// A field that knows whether what was typed is a value. Whatever was typed stays as it is.
///
/// Thread: gui.
class CheckedEdit : public kit::LineEdit
{
    Q_OBJECT

public:
    using kit::LineEdit::LineEdit;

    /// What is wrong, as the end of a sentence that begins with the field's name; empty: nothing.
    virtual QString problem() const = 0;
};

/// A whole number within a range.
class NumberEdit final : public CheckedEdit
{
    Q_OBJECT

public:
    NumberEdit(std::int64_t least, std::int64_t most, QWidget *parent = nullptr);

    void setValue(std::int64_t value);
    std::optional<std::int64_t> value() const; ///< nullopt: no number, or out of range
    QString problem() const override;

    /// Writes the value, when there is one, into a whole number or a duration.
    template<std::integral Number>
    void storeTo(Number &target) const
    {
        if (const auto number = value())
            target = static_cast<Number>(*number);
    }
    template<typename Period>
    void storeTo(std::chrono::duration<std::int64_t, Period> &target) const
    {
        if (const auto number = value())
            target = std::chrono::duration<std::int64_t, Period>(*number);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Up and Down count

private:
    const std::int64_t m_least;
    const std::int64_t m_most;
};

/// A number of bytes as people write it: "64 MB", "1.5 GB", "65536". At least 1.
class SizeEdit final : public CheckedEdit
{
    Q_OBJECT

public:
    explicit SizeEdit(QWidget *parent = nullptr);

    void setValue(std::uint64_t bytes);
    std::optional<std::uint64_t> value() const;
    QString problem() const override;
};

/// A share from 0 to 1, shown in per cent.
class ShareEdit final : public CheckedEdit
{
    Q_OBJECT

public:
    explicit ShareEdit(QWidget *parent = nullptr);

    void setValue(double share);
    std::optional<double> value() const;
    QString problem() const override;

private:
    // Per cent cannot show every share: what was set is kept as long as nobody changes the text.
    double m_set = 0;
    QString m_shown;
};

} // namespace larder::connect
