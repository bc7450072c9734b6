// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/testwords.h"

#include "ui/format/duration.h"
#include "ui/format/errortext.h"
#include "ui/format/identity.h"
#include "ui/format/number.h"
#include "ui/format/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace larder::connect {

using redis::ConnectPhase;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(larder::connect::Test)
};

format::ErrorSentence sentenceOf(const Error &error, const redis::ConnectOptions &options)
{
    format::ErrorContext context;
    context.address = format::fromServer(redis::display(options.endpoint));
    if (const auto *tcp = std::get_if<redis::TcpAddress>(&options.endpoint))
        context.host = QString::fromStdString(tcp->host);
    context.user = format::fromServer(options.user);
    if (options.tls && !options.tls->serverName.empty())
        context.host = QString::fromStdString(options.tls->serverName);
    return format::sentence(error, context);
}

QString fullStop(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence : QString(sentence + u'.');
}

/// "a", "a and b", "a, b and c"
QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return Words::tr("%1 and %2", "the end of a list")
        .arg(items.mid(0, items.size() - 1).join(QStringLiteral(", ")), items.last());
}

QStringList asCommands(const std::vector<std::string> &rules)
{
    QStringList list;
    for (const auto &rule : rules)
        list.append(QString::fromStdString(rule).replace(u'|', u' ').toUpper());
    return list;
}

} // namespace

QString phaseTitle(ConnectPhase phase)
{
    switch (phase) {
    case ConnectPhase::Resolve:
        return Words::tr("Find the host");
    case ConnectPhase::Connect:
        return Words::tr("Connect");
    case ConnectPhase::Tls:
        return Words::tr("TLS");
    case ConnectPhase::SignIn:
        return Words::tr("Sign in");
    case ConnectPhase::Ping:
        return Words::tr("PING");
    }
    return {};
}

QString phaseFailedTitle(ConnectPhase phase)
{
    switch (phase) {
    case ConnectPhase::Resolve:
        return Words::tr("Host not found");
    case ConnectPhase::Connect:
        return Words::tr("Connecting failed");
    case ConnectPhase::Tls:
        return Words::tr("TLS failed");
    case ConnectPhase::SignIn:
        return Words::tr("Sign-in failed");
    case ConnectPhase::Ping:
        return Words::tr("PING failed");
    }
    return {};
}

QString foundText(const redis::PhaseReport &report, const redis::ConnectOptions &options)
{
    const auto found = format::fromServer(report.found);
    const auto *tcp = std::get_if<redis::TcpAddress>(&options.endpoint);
    switch (report.phase) {
    case ConnectPhase::Resolve:
        return listed(found.split(QStringLiteral(", ")));
    case ConnectPhase::Connect:
        return tcp ? Words::tr("TCP to %1, port %2").arg(found, QString::number(tcp->port))
                   : Words::tr("Unix socket %1").arg(found);
    case ConnectPhase::Tls:
        return report.certificate ? certificateText(*report.certificate) : found;
    case ConnectPhase::SignIn:
        return options.password.isEmpty() ? Words::tr("without a password")
                                          : Words::tr("as %1").arg(found);
    case ConnectPhase::Ping:
        return Words::tr("answered");
    }
    return found;
}

QString failureText(const redis::PhaseReport &report, const redis::ConnectOptions &options)
{
    const auto sentence = sentenceOf(*report.error, options);
    const auto more =
        report.certificate ? certificateText(*report.certificate) : sentence.explanation;
    return fullStop(sentence.headline) + u' ' + more;
}

QString failureAdvice(const redis::PhaseReport &report, const redis::ConnectOptions &options)
{
    return sentenceOf(*report.error, options).remedy;
}

QString identityText(const redis::Identity &identity)
{
    QStringList parts{format::product(identity), format::role(identity)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString identityNote(const redis::Identity &identity)
{
    if (identity.mode == redis::Mode::Sentinel)
        return Words::tr("This is a Sentinel: it watches servers and holds no data of its own.");
    if (identity.mode == redis::Mode::Cluster)
        return Words::tr("This is one node of a Cluster: Larder shows this node alone.");
    if (identity.role == redis::Role::Replica)
        return Words::tr("This is a replica of %1: it can be watched, and takes no writes.")
            .arg(format::fromServer(identity.primaryAddress));
    return {};
}

QString hindranceText(const Error &error, const redis::ConnectOptions &options)
{
    const auto sentence = sentenceOf(error, options);
    return fullStop(sentence.headline) + u' ' + sentence.explanation;
}

QString rightsText(const host::Rights &rights)
{
    QStringList sentences;
    if (!rights.denied.empty())
        sentences.append(Words::tr("May not run %1: what they tell stays empty, the rest works.")
                             .arg(listed(asCommands(rights.denied))));
    if (!rights.unknown.empty())
        sentences.append(
            Words::tr("The server does not know %1.").arg(listed(asCommands(rights.unknown))));
    if (sentences.isEmpty())
        sentences.append(Words::tr("All that watching needs"));
    if (!rights.deniedSettings.empty())
        sentences.append(Words::tr("Its settings stay hidden (%1).")
                             .arg(listed(asCommands(rights.deniedSettings))));
    return sentences.join(u' ');
}

QString certificateText(const redis::PeerCertificate &certificate)
{
    return Words::tr("Valid until %1, issued by %2.")
        .arg(dateText(certificate.validUntil), commonName(certificate.issuer));
}

QString commonName(const std::string &distinguishedName)
{
    const auto all = format::fromServer(distinguishedName);
    for (const auto &part : all.split(u',')) {
        if (part.startsWith(QStringLiteral("CN=")))
            return part.mid(3);
    }
    return all;
}

QString dateText(std::chrono::sys_seconds when)
{
    const auto local = QDateTime::fromSecsSinceEpoch(when.time_since_epoch().count());
    return QLocale().toString(local.date(), QStringLiteral("d MMM yyyy"));
}

QString tookText(std::chrono::microseconds took)
{
    if (took < std::chrono::milliseconds(1))
        return format::text(format::latency(std::chrono::duration<double>(took).count()));
    const auto whole = std::chrono::round<std::chrono::milliseconds>(took).count();
    return QLocale().toString(qlonglong{whole}) + QStringLiteral(" ms");
}

} // namespace larder::connect
