// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/replyreader.h"

#include <string>
#include <vector>

#include "tests/benchmarks/hiredisloop.h"
#include "tests/benchmarks/transport.h"

namespace larder::bench {

namespace {

constexpr std::size_t elements = 1'000;
constexpr std::size_t roundsPerRun = 1'000;

std::string strings(std::size_t length)
{
    std::string wire;
    for (std::size_t i = 0; i < elements; ++i)
        wire += "$" + std::to_string(length) + "\r\n" + std::string(length, 'v') + "\r\n";
    return wire;
}

void readByOurs(redis::ReplyReader &reader, const std::string &wire, std::size_t count)
{
    std::vector<redis::Reply> replies;
    reader.feed(wire);
    if (reader.read(replies) || replies.size() != count)
        giveUp("wrong replies");
}

void readByHiredis(redisReader *reader, const std::string &wire, std::size_t replies)
{
    redisReaderFeed(reader, wire.data(), wire.size());
    for (std::size_t i = 0; i < replies; ++i) {
        void *answer = nullptr;
        if (redisReaderGetReply(reader, &answer) != REDIS_OK || !answer)
            giveUp("hiredis misses a reply");
        freeReplyObject(answer);
    }
}

/// Elements per second, of `replies` replies in one piece of wire.
Figure read(std::string name, const std::string &wire, std::size_t replies, int scale)
{
    redis::ReplyReader ours{{}};
    const std::unique_ptr<redisReader, decltype(&redisReaderFree)> theirs(redisReaderCreate(),
                                                                          &redisReaderFree);
    const auto rounds = roundsPerRun * static_cast<std::size_t>(scale);
    const auto rate = [rounds](const auto &once) {
        return perSecond(rounds * elements, [&] {
            for (std::size_t i = 0; i < rounds; ++i)
                once();
        });
    };
    return compare(
        std::move(name), Unit::OperationsPerSecond,
        [&] { return rate([&] { readByOurs(ours, wire, replies); }); },
        [&] { return rate([&] { readByHiredis(theirs.get(), wire, replies); }); });
}

} // namespace

Figure reply(const Options &options)
{
    if (!options.json)
        print(read("strings of 90 bytes", strings(90), elements, options.scale));
    const auto array = "*" + std::to_string(elements) + "\r\n" + strings(5);
    return read("reply", array, 1, options.scale);
}

} // namespace larder::bench
