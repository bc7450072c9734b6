// SPDX-License-Identifier: Apache-2.0
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "tests/architecture/sourcetree.h"

using namespace Qt::StringLiterals;

namespace {

using Folders = QSet<QString>;

const Folders &engineBelowHost()
{
    static const Folders folders{u"engine/base"_s,     u"engine/redis"_s, u"engine/metrics"_s,
                                 u"engine/profiles"_s, u"engine/codec"_s, u"engine/monitoring"_s,
                                 u"engine/cache"_s,    u"engine/demo"_s};
    return folders;
}

/// What a page may use: the engine, and the floors of the window under it.
Folders forPages()
{
    return engineBelowHost()
        | Folders{u"engine/host"_s, u"ui/format"_s, u"ui/theme"_s, u"ui/kit"_s};
}

Folders forShell()
{
    return forPages()
        | Folders{u"ui/overview"_s, u"ui/servers"_s, u"ui/settings"_s, u"ui/connect"_s};
}

/// Who may include whom. A folder is always allowed itself. One line per folder; a new folder that
/// is missing here fails the test, so that adding a floor is a decision and not an accident.
const QHash<QString, Folders> &allowed()
{
    static const QHash<QString, Folders> table{
        {u"engine/base"_s, {}},
        {u"engine/redis"_s, {u"engine/base"_s}},
        {u"engine/metrics"_s, {u"engine/base"_s}},
        {u"engine/profiles"_s, {u"engine/base"_s, u"engine/redis"_s}},
        {u"engine/monitoring"_s, {u"engine/base"_s, u"engine/redis"_s, u"engine/metrics"_s}},
        {u"engine/codec"_s, {u"engine/base"_s, u"engine/redis"_s}},
        {u"engine/cache"_s,
         {u"engine/base"_s, u"engine/redis"_s, u"engine/metrics"_s, u"engine/codec"_s}},
        {u"engine/demo"_s, {u"engine/base"_s, u"engine/redis"_s}},
        {u"engine/host"_s, engineBelowHost()},
        {u"ui/format"_s, engineBelowHost()},
        {u"ui/theme"_s, {}},
        {u"ui/kit"_s, engineBelowHost() | Folders{u"engine/host"_s, u"ui/format"_s, u"ui/theme"_s}},
        {u"ui/overview"_s, forPages()},
        {u"ui/servers"_s, forPages()},
        {u"ui/settings"_s, forPages()},
        {u"ui/connect"_s, forPages()},
        {u"ui/shell"_s, forShell()},
        {u"app/common"_s, engineBelowHost()},
        {u"app/larder"_s, forShell() | Folders{u"ui/shell"_s, u"app/common"_s}},
        {u"app/larderctl"_s,
         engineBelowHost() | Folders{u"engine/host"_s, u"ui/format"_s, u"app/common"_s}},
    };
    return table;
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

} // namespace

class TestLayers final : public QObject
{
    Q_OBJECT

private slots:
    void everyIncludeGoesDownward()
    {
        static const QRegularExpression include(u"#include \"((?:engine|ui|app|tests)/[^\"]+)\""_s);
        QStringList wrong;
        for (const auto &file : larder::test::sourceFiles({u"app"_s, u"engine"_s, u"ui"_s})) {
            const auto from = folderOf(file.path);
            QVERIFY2(allowed().contains(from), qPrintable(u"no layer rule for "_s + from));
            auto match = include.globalMatch(file.text);
            while (match.hasNext()) {
                const auto to = folderOf(match.next().captured(1));
                if (to != from && !allowed().value(from).contains(to))
                    wrong << QString(file.path + u" -> "_s + to);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void includesAreWrittenFromTheRoot()
    {
        static const QRegularExpression quoted(u"#include \"([^\"]+)\""_s);
        QStringList wrong;
        for (const auto &file :
             larder::test::sourceFiles({u"app"_s, u"engine"_s, u"ui"_s, u"tests"_s})) {
            auto match = quoted.globalMatch(file.text);
            while (match.hasNext()) {
                const auto path = match.next().captured(1);
                if (!path.contains(u'/') && !path.endsWith(u".moc"_s))
                    wrong << QString(file.path + u" includes "_s + path);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theEngineBelowHostKnowsNoQt()
    {
        static const QRegularExpression qt(u"#include <Q[A-Za-z/]+>"_s);
        QStringList wrong;
        for (const auto &file : larder::test::sourceFiles({u"engine"_s}))
            if (folderOf(file.path) != u"engine/host"_s && file.text.contains(qt))
                wrong << file.path;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void onlyTheTransportTouchesSocketsAndOpenSsl()
    {
        static const QRegularExpression lower(
            u"#include <(hiredis/|openssl/ssl|sys/socket|netdb|QTcpSocket|QSslSocket)"_s);
        QStringList wrong;
        for (const auto &file : larder::test::sourceFiles({u"engine"_s, u"ui"_s, u"app"_s}))
            if (folderOf(file.path) != u"engine/redis"_s && file.text.contains(lower))
                wrong << file.path;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
