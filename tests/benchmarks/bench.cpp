// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/bench.h"

#include "engine/redis/connection.h"
#include "engine/redis/url.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace larder::bench {

namespace {

using namespace std::chrono_literals;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

const char *name(Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
        return "seconds";
    case Unit::Bytes:
        return "bytes";
    case Unit::OperationsPerSecond:
        return "operations per second";
    case Unit::Percent:
        return "per cent";
    }
    return "";
}

double ratio(const Figure &figure)
{
    return figure.baseline > 0 ? figure.value / figure.baseline : 0;
}

} // namespace

Figure compare(std::string name, Unit unit, const std::function<double()> &ours,
               const std::function<double()> &baseline, int runs)
{
    ours();
    baseline();
    std::vector<double> a;
    std::vector<double> b;
    for (int run = 0; run < runs; ++run) {
        a.push_back(ours());
        b.push_back(baseline());
    }
    return {std::move(name), median(a), unit, median(b)};
}

double perSecond(std::size_t operations, const std::function<void()> &work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    return static_cast<double>(operations) / took.count();
}

Server::Server(const Options &options)
{
    if (options.url.empty()) {
        m_own = std::make_unique<test::RedisServer>(
            test::RedisServer::Options{.config = {}, .port = test::RedisServer::Port::Loopback});
        m_options = m_own->tcpOptions();
    } else {
        const auto parsed = redis::parseUrl(options.url);
        if (!parsed)
            giveUp("the URL is wrong: " + parsed.error().detail);
        m_options = *parsed;
    }
    fill();
}

std::string Server::key(std::size_t number)
{
    return "larder-bench:" + std::to_string(number % keys);
}

void Server::fill() const
{
    const auto deadline = Deadline::in(10s);
    const auto connection = redis::Connection::open(m_options, deadline);
    if (!connection)
        giveUp("no server: " + connection.error().detail);
    redis::Pipeline commands;
    for (std::size_t i = 0; i < keys; ++i)
        commands.add("SET", key(i), std::string(90, 'v'));
    for (const auto &answer : (*connection)->sendAll(commands, deadline))
        if (!answer)
            giveUp("the server refuses the values: " + answer.error().detail);
}

void giveUp(std::string_view sentence)
{
    std::fprintf(stderr, "larder-bench: %.*s\n", static_cast<int>(sentence.size()),
                 sentence.data());
    std::exit(3);
}

void print(const Figure &figure)
{
    std::printf("%-24s %14.6g %s\n%-24s %14.6g\n%-24s %14.3f\n", figure.name.c_str(), figure.value,
                name(figure.unit), "  baseline", figure.baseline, "  ratio", ratio(figure));
}

void printJson(const Figure &figure)
{
    std::printf(R"({"name":"%s","value":%.9g,"unit":"%s","baseline":%.9g,"ratio":%.4f})"
                "\n",
                figure.name.c_str(), figure.value, name(figure.unit), figure.baseline,
                ratio(figure));
}

} // namespace larder::bench
