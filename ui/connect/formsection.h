// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/profiles/profile.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace larder::kit {
class Chip;
class LineEdit;
} // namespace larder::kit

namespace larder::connect {

class FormRow;
class NumberEdit;

/// One thing that keeps a form from being saved.
struct Problem {
    QString field;    ///< its name in the profile file: "port"
    QString sentence; ///< "Port: a whole number from 1 to 65,535"
};

/// One part of the connect form: some fields of a profile, under a title.
///
/// Thread: gui.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    /// Without a title it is the head of the form.
    explicit FormSection(const QString &title, QWidget *parent = nullptr);

    /// Shows the profile's values. edited() is not sent.
    virtual void load(const profiles::Profile &profile) = 0;
    /// Writes the values of its controls; a control that holds no value leaves the profile alone.
    virtual void store(profiles::Profile &profile) const = 0;
    virtual std::vector<Problem> problems() const;

    QString title() const { return m_title; }
    bool holds(const QString &field) const;
    /// Puts the cursor there, with all its text selected.
    void edit(const QString &field);

    /// Marks its fields red and says under each what is wrong; others are none of its business.
    void showProblems(const std::vector<Problem> &problems);
    /// A test failed because of this section: the chip says so, and `field` turns red.
    void showFailed(const QString &field);
    void clearFailed();

Q_SIGNALS:
    void edited();

protected:
    FormRow *addRow(const QString &label);
    QHBoxLayout *head() const { return m_head; } ///< the title's line, for a switch at its end
    /// Makes a control known by its field's name; a line edit's changes are told by edited().
    void know(const QString &field, FormRow *row, QWidget *control);
    void know(const QString &field, FormRow *row, kit::LineEdit *edit);

    /// A field of a number's width; without a label it is the row's first.
    void addField(FormRow *row, const QString &label, const QString &field, kit::LineEdit *edit);
    struct Range {
        std::int64_t least;
        std::int64_t most;
        QString unit; ///< empty: none
    };
    NumberEdit *addNumber(FormRow *row, const QString &label, const QString &field,
                          const Range &range);

    static Problem problem(const QString &field, const QString &label, const QString &what);

private:
    struct Known {
        QString field;
        FormRow *row;
        QWidget *control;
        kit::LineEdit *edit; // nullptr: something else
    };
    void setRed(const Known &known, const QString &sentence);

    QString m_title;
    QString m_failedField;
    std::vector<Problem> m_shown;
    std::vector<Known> m_known;
    QHBoxLayout *m_head;
    QVBoxLayout *m_rows;
    kit::Chip *m_failed = nullptr; // none in the form's head
};

} // namespace larder::connect
