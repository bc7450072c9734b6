// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/lineedit.h"

#include <string>

namespace larder::connect {

/// A path that may be typed or chosen by the folder at its end. Choosing counts as editing. A path
/// that is no text stays as it was until somebody edits it.
///
/// Thread: gui.
class FileEdit final : public kit::LineEdit
{
    Q_OBJECT

public:
    /// `what` is the title of the file dialog: "Choose the CA file".
    FileEdit(const QString &what, const QString &filter, QWidget *parent = nullptr);

    void setPath(const std::string &path);
    std::string path() const; ///< empty: none

private:
    void choose();

    std::string m_set; // what setPath() was given; shown as m_shown
    QString m_shown;
    QString m_what;
    QString m_filter;
};

} // namespace larder::connect
