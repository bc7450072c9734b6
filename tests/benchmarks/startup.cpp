// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/startup.h"

#include "engine/redis/url.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QtCharts/QChartView>

#include <chrono>
#include <cstdio>
#include <unistd.h>

#include "tests/benchmarks/windowsystem.h"

namespace larder::bench {

namespace {

constexpr int patience = 20'000; // ms
constexpr int watchSeconds = 20;

/// A program that says one line when it has come as far as it is asked for.
class Started final
{
public:
    Started(const QString &program, const QStringList &arguments, const QString &home)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("LARDER_START_TRACE"), QStringLiteral("1"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const auto began = std::chrono::steady_clock::now();
        m_process.start(program, arguments, QIODevice::ReadOnly);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patience))
                giveUp("the program did not come as far as its first chart");
        }
        m_took = std::chrono::steady_clock::now() - began;
    }
    ~Started()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
    }

    double seconds() const { return m_took.count(); }

    double residentBytes() const
    {
        const auto pages = file("statm").split(' ').value(1).toDouble();
        return pages * static_cast<double>(sysconf(_SC_PAGESIZE));
    }
    /// User and system, since its start.
    double processorSeconds() const
    {
        const auto stat = file("stat");
        const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        return (fields.value(11).toDouble() + fields.value(12).toDouble())
            / static_cast<double>(sysconf(_SC_CLK_TCK));
    }

private:
    QByteArray file(const char *name) const
    {
        QFile file(
            QStringLiteral("/proc/%1/%2").arg(m_process.processId()).arg(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QProcess m_process;
    std::chrono::duration<double> m_took{};
};

} // namespace

Figure startup(const Options &options)
{
    const Server server(options);
    const QTemporaryDir home;
    const QString larder = QStringLiteral(LARDER_PROGRAM);
    const QStringList connect{QStringLiteral("--connect"),
                              QString::fromStdString(redis::displayUrl(server.connectOptions()))};
    const auto own = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    const auto figure = compare(
        "startup", Unit::Seconds, [&] { return Started(larder, connect, home.path()).seconds(); },
        [&] { return Started(own, {QString::fromLatin1(emptyWindow)}, home.path()).seconds(); });
    if (options.json)
        return figure;

    const Started watching(larder, connect, home.path());
    const auto before = watching.processorSeconds();
    QThread::sleep(watchSeconds);
    std::printf("%.1f MB resident; watching one server in sight: %.2f %% of a processor\n",
                watching.residentBytes() / 1e6,
                (watching.processorSeconds() - before) / watchSeconds * 100);
    return figure;
}

int showEmptyWindow()
{
    const WindowSystem windows;
    QChartView view;
    view.resize(1'600, 1'000);
    view.show();
    view.repaint();
    std::puts("shown");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace larder::bench
