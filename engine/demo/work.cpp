// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/work.h"

#include <algorithm>
#include <utility>

namespace larder::demo {

namespace {

using redis::Command;
using redis::Pipeline;

} // namespace

std::size_t memoryOf(std::size_t keyBytes, std::size_t valueBytes)
{
    // Entries in the dictionaries, headers, and what the allocator rounds up.
    return keyBytes + valueBytes + valueBytes / 10 + 130;
}

std::string milliseconds(std::chrono::milliseconds span)
{
    return std::to_string(span.count());
}

std::uint64_t scattered(std::uint64_t rank, std::uint64_t size)
{
    return rank * 2'654'435'761U % size; // a prime: one to one for any size below it
}

Work::Work(redis::Client &client, Tally &tally, std::uint64_t seed, std::string keyPrefix)
    : m_client(client)
    , m_tally(tally)
    , m_random(seed)
    , m_documents(seed)
    , m_keyPrefix(std::move(keyPrefix))
{
}

void Work::begin(double commands, const Deadline &deadline)
{
    // A step that took long, or a server that was away, is not made up for in a rush.
    m_left = std::min(m_left + commands, 4 * commands);
    m_hasFailed = false;
    m_deadline = deadline;
}

double Work::share()
{
    return std::uniform_real_distribution<double>()(m_random);
}

std::uint64_t Work::upTo(std::uint64_t limit)
{
    return std::uniform_int_distribution<std::uint64_t>(0, limit - 1)(m_random);
}

std::vector<Result<redis::Reply>> Work::send(const Pipeline &commands)
{
    auto answers = m_client.sendAll(commands, *m_deadline);
    for (const auto &answer : answers)
        count(answer);
    return answers;
}

Result<redis::Reply> Work::ask(const Command &command)
{
    auto answer = m_client.send(command, *m_deadline);
    count(answer);
    return answer;
}

void Work::tell(const Command &command)
{
    count(m_client.send(command, *m_deadline));
}

void Work::run(const redis::Script &script, std::span<const std::string> keys,
               std::span<const std::string> arguments)
{
    count(m_client.run(script, keys, arguments, *m_deadline));
}

void Work::readThrough(std::span<const Document> documents)
{
    Pipeline commands;
    for (const auto &document : documents)
        commands.add("GET", key(document.key));
    const auto answers = send(commands);
    std::vector<const Document *> missing;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (!answers[i])
            continue;
        countLookup(!(*answers[i])->isNil());
        if ((*answers[i])->isNil())
            missing.push_back(&documents[i]);
    }
    store(missing);
}

void Work::readTogether(std::span<const Document> documents)
{
    Command command("MGET");
    for (const auto &document : documents)
        command.add(key(document.key));
    const auto answer = ask(command);
    if (!answer || (*answer)->size() != documents.size())
        return;
    std::vector<const Document *> missing;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const bool wasHit = !(**answer)[i].isNil();
        countLookup(wasHit);
        if (!wasHit)
            missing.push_back(&documents[i]);
    }
    store(missing);
}

void Work::store(const Document &document)
{
    store(std::vector{&document});
}

void Work::warm(std::uint64_t size, std::size_t bytes,
                const std::function<Document(std::uint64_t)> &document)
{
    constexpr std::size_t batch = 100;
    std::size_t used = 0;
    Pipeline commands;
    for (std::uint64_t rank = 0; rank < size && used < bytes && !isOver(); ++rank) {
        const auto next = document(rank);
        commands.add("SET", key(next.key), m_documents.json(next.key, next.bytes), "PX",
                     milliseconds(partOf(next.ttl)));
        used += memoryOf(next.key.size(), next.bytes);
        if (commands.size() == batch) {
            send(commands);
            commands = {};
        }
    }
    if (!commands.isEmpty())
        send(commands);
}

void Work::countLookup(bool wasHit)
{
    (wasHit ? m_tally.hits : m_tally.misses).fetch_add(1, std::memory_order_relaxed);
}

void Work::store(const std::vector<const Document *> &documents)
{
    if (documents.empty())
        return;
    Pipeline commands;
    for (const auto *document : documents)
        commands.add("SET", key(document->key), m_documents.json(document->key, document->bytes),
                     "PX", milliseconds(document->ttl));
    send(commands);
}

void Work::count(const Result<redis::Reply> &answer)
{
    m_left -= 1;
    m_tally.commands.fetch_add(1, std::memory_order_relaxed);
    if (answer || m_deadline->isStopped())
        return;
    m_tally.errors.fetch_add(1, std::memory_order_relaxed);
    m_hasFailed = true;
}

std::chrono::milliseconds Work::partOf(std::chrono::milliseconds ttl)
{
    const auto whole = static_cast<std::uint64_t>(ttl.count());
    return std::chrono::milliseconds(upTo(whole) + 1);
}

} // namespace larder::demo
