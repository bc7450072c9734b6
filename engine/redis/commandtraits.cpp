// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/commandtraits.h"

#include "engine/base/escape.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace larder::redis {

namespace {

using enum CommandClass;
using enum Sharing;

/// Names that share their traits, in lower case, a subcommand after `|`.
struct Group {
    std::string_view names;
    CommandTraits traits;
};

constexpr std::array groups{
    // Reads of keys, by the way their look-ups show.
    Group{"get hget lindex lpos zscore zrank zrevrank geodist dump object|encoding object|freq "
          "object|idletime object|refcount",
          {Read, Any, LookupRule::NilIsMiss}},
    Group{"strlen getrange substr getbit bitcount bitpos hgetall hkeys hvals hlen hexists hstrlen "
          "hrandfield llen lrange scard smembers sismember srandmember zcard zcount zlexcount "
          "zrange zrangebylex zrangebyscore zrevrange zrevrangebylex zrevrangebyscore zrandmember "
          "xlen xrange xrevrange geosearch georadius_ro georadiusbymember_ro sort_ro",
          {Read, Any, LookupRule::EmptyIsMiss}},
    Group{"hmget smismember zmscore geopos geohash bitfield_ro",
          {Read, Any, LookupRule::NothingIsMiss}},
    Group{"ttl pttl expiretime pexpiretime", {Read, Any, LookupRule::MinusTwoIsMiss}},
    Group{"type", {Read, Any, LookupRule::NoneIsMiss}},
    Group{"hscan sscan zscan", {Read, Any, LookupRule::ScanIsMiss}},
    Group{"xpending xinfo|stream xinfo|groups xinfo|consumers",
          {Read, Any, LookupRule::AnswerIsHit}},
    Group{"mget", {Read, Any, LookupRule::PerElement}},
    Group{"exists touch", {Read, Any, LookupRule::Counted}},
    Group{"lcs", {Read, Any, LookupRule::Pair}},
    Group{"sinter sunion sdiff pfcount", {Read, Any, LookupRule::Keys}},
    Group{"sintercard zinter zunion zdiff zintercard", {Read, Any, LookupRule::NumberedKeys}},
    Group{"xread", {Read, Any, LookupRule::PerStream}},
    Group{"scan", {Read, Any, LookupRule::PerMatch}},

    // Reads that look nothing up, or whose look-ups cannot be told.
    Group{"keys randomkey dbsize memory|usage eval_ro evalsha_ro fcall_ro lolwut digest "
          "httl hpttl hexpiretime hpexpiretime "
          "vcard vdim vemb vgetattr vinfo vismember vlinks vrandmember vrange vsim "
          "json.get json.mget json.type json.strlen json.arrlen json.arrindex json.objkeys "
          "json.objlen json.resp json.debug|memory "
          "ft._list ft.info ft.search ft.explain ft.explaincli ft.tagvals ft.syndump ft.dictdump "
          "ts.get ts.mget ts.range ts.revrange ts.mrange ts.mrevrange ts.info ts.queryindex "
          "bf.exists bf.mexists bf.info bf.card cf.exists cf.mexists cf.count cf.info "
          "cms.query cms.info topk.query topk.list topk.info "
          "tdigest.quantile tdigest.cdf tdigest.min tdigest.max tdigest.info",
          {.commandClass = Read}},

    // What the server tells of itself.
    Group{"ping echo time info lastsave role "
          "command command|count command|docs command|getkeys command|getkeysandflags "
          "command|info command|list config|get "
          "client|getname client|getredir client|id client|info client|list client|trackinginfo "
          "slowlog|get slowlog|len commandlog|get commandlog|len "
          "latency|doctor latency|graph latency|histogram latency|history latency|latest "
          "memory|doctor memory|malloc-stats memory|stats module|list "
          "acl|cat acl|dryrun acl|genpass acl|getuser acl|list acl|log acl|users acl|whoami "
          "pubsub|channels pubsub|numpat pubsub|numsub pubsub|shardchannels pubsub|shardnumsub "
          "script|exists script|show function|dump function|list function|stats "
          "cluster|count-failure-reports cluster|countkeysinslot cluster|getkeysinslot "
          "cluster|info cluster|keyslot cluster|links cluster|myid cluster|myshardid "
          "cluster|nodes cluster|replicas cluster|shards cluster|slaves cluster|slot-stats "
          "cluster|slots "
          "sentinel|ckquorum sentinel|get-master-addr-by-name sentinel|info-cache "
          "sentinel|master sentinel|masters sentinel|myid sentinel|pending-scripts "
          "sentinel|replicas sentinel|sentinels sentinel|slaves",
          {.commandClass = Read}},

    // Changes that need no memory: the server admits them at its limit.
    Group{"getdel getex", {Upkeep, Any, LookupRule::NilIsMiss}},
    Group{"xack", {Upkeep, Any, LookupRule::EmptyIsMiss}},
    Group{"xclaim xautoclaim", {Upkeep, Any, LookupRule::AnswerIsHit}},
    Group{"xreadgroup", {Upkeep, Any, LookupRule::PerStream}},
    Group{"del unlink expire expireat pexpire pexpireat persist flushdb flushall swapdb "
          "move rename renamenx migrate hdel lpop rpop lmpop lrem ltrim spop srem smove "
          "zpopmin zpopmax zmpop zrem zremrangebylex zremrangebyrank zremrangebyscore "
          "xdel xtrim xgroup|destroy xgroup|delconsumer xgroup|setid "
          "publish spublish script|flush script|kill script|load "
          "function|delete function|flush function|kill "
          "acl|deluser acl|load acl|save acl|setuser "
          "client|kill client|pause client|unblock client|unpause "
          "config|resetstat config|rewrite config|set "
          "bgrewriteaof bgsave save shutdown failover memory|purge "
          "latency|reset slowlog|reset commandlog|reset "
          "module|load module|loadex module|unload "
          "cluster|failover cluster|forget cluster|meet cluster|reset cluster|saveconfig",
          {.commandClass = Upkeep}},

    // Writes that look keys up before they write.
    Group{"set", {Write, Any, LookupRule::SetWithGet}},
    Group{"getset", {Write, Any, LookupRule::NilIsMiss}},
    Group{"copy sort georadius georadiusbymember", {Write, Any, LookupRule::EmptyIsMiss}},
    Group{"pfmerge", {Write, Any, LookupRule::Keys}},
    Group{"sinterstore sunionstore sdiffstore", {Write, Any, LookupRule::KeysAfterOne}},
    Group{"zrangestore geosearchstore", {Write, Any, LookupRule::EmptyIsMiss}},
    Group{"bitop", {Write, Any, LookupRule::KeysAfterTwo}},
    Group{"zinterstore zunionstore zdiffstore", {Write, Any, LookupRule::NumberedKeysAfterOne}},

    // Commands that change the state of their connection, turn it into something else, or block it.
    Group{"auth hello reset quit select asking readonly readwrite multi exec discard watch unwatch "
          "client|caching client|capa client|no-evict client|no-touch client|reply client|setinfo "
          "client|setname client|tracking "
          "monitor subscribe unsubscribe psubscribe punsubscribe ssubscribe sunsubscribe "
          "sync psync replconf replicaof slaveof script|debug "
          "blpop brpop brpoplpush blmove blmpop bzpopmin bzpopmax bzmpop wait waitaof",
          {.sharing = OwnConnection}},
};

/// Commands whose first argument is part of their name.
constexpr std::string_view containers =
    " acl client cluster command commandlog config function json.debug latency memory module "
    "object pubsub script sentinel slowlog xgroup xinfo ";

constexpr std::size_t longestName = 40;
using NameBuffer = std::array<char, longestName>;

constexpr char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

constexpr std::size_t hashOf(std::string_view name) // FNV-1a
{
    std::uint32_t hash = 2166136261U;
    for (const char letter : name)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 16777619U;
    return hash;
}

/// Every name of the groups, by open addressing.
class Table
{
public:
    constexpr Table()
    {
        for (const auto &group : groups)
            insertAll(group);
        insertContainers();
    }

    struct Entry {
        std::string_view name;
        CommandTraits traits;
        bool isContainer = false;
    };

    /// The entry of `name`, or an empty one.
    constexpr const Entry &find(std::string_view name) const
    {
        auto slot = hashOf(name) % slots;
        while (!m_entries[slot].name.empty() && m_entries[slot].name != name)
            slot = (slot + 1) % slots;
        return m_entries[slot];
    }

private:
    static constexpr std::size_t slots = 1024;

    constexpr Entry &at(std::string_view name)
    {
        return m_entries[static_cast<std::size_t>(&find(name) - m_entries.data())];
    }
    static constexpr std::string_view takeWord(std::string_view &text)
    {
        const auto end = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        return word;
    }
    constexpr void insertAll(const Group &group)
    {
        for (auto names = group.names; !names.empty();) {
            const auto name = takeWord(names);
            at(name) = Entry{name, group.traits, false};
        }
    }
    constexpr void insertContainers()
    {
        for (auto names = containers.substr(1); !names.empty();) {
            const auto name = takeWord(names);
            auto &entry = at(name);
            entry.name = name;
            entry.isContainer = true;
        }
    }

    std::array<Entry, slots> m_entries{};
};

constexpr Table table;

/// `first`, or `first|second` in lower case within `buffer`; empty when it is longer than any name.
std::string_view joinedName(NameBuffer &buffer, std::string_view first, std::string_view second)
{
    if (first.size() + 1 + second.size() > buffer.size())
        return {};
    auto *end = std::transform(first.begin(), first.end(), buffer.begin(), lower);
    if (!second.empty()) {
        *end++ = '|';
        end = std::transform(second.begin(), second.end(), end, lower);
    }
    return {buffer.data(), static_cast<std::size_t>(end - buffer.begin())};
}

/// Whether XREAD or XREADGROUP has the option BLOCK. A group may be named "block" as well.
bool isBlockingRead(CommandView command)
{
    for (std::size_t i = 1; i < command.size(); ++i) {
        const auto argument = command.argument(i);
        if (isToken(argument, "block"))
            return true;
        if (isToken(argument, "streams"))
            return false;
        if (isToken(argument, "count"))
            i += 1;
        else if (isToken(argument, "group"))
            i += 2;
    }
    return false;
}

/// The few commands whose options change what they do.
CommandTraits withOptions(CommandView command, const Table::Entry &entry)
{
    auto traits = entry.traits;
    if (traits.lookups == LookupRule::PerStream && isBlockingRead(command))
        traits.sharing = OwnConnection;
    if (entry.name == "acl|log" && command.size() > 2 && isToken(command.argument(2), "reset"))
        traits.commandClass = Upkeep;
    return traits;
}

const Table::Entry &entryOf(CommandView command)
{
    static constexpr Table::Entry unknown;
    if (command.name().find('|') != std::string_view::npos)
        return unknown;
    NameBuffer buffer;
    const auto &entry = table.find(joinedName(buffer, command.name(), {}));
    if (!entry.isContainer || command.size() < 2)
        return entry;
    const auto subcommand = command.argument(1);
    if (isToken(subcommand, "help"))
        return table.find("ping");
    const auto full = joinedName(buffer, command.name(), subcommand);
    return full.empty() ? unknown : table.find(full);
}

} // namespace

bool isToken(std::string_view argument, std::string_view token)
{
    return std::equal(argument.begin(), argument.end(), token.begin(), token.end(),
                      [](char left, char right) { return lower(left) == right; });
}

CommandTraits traitsOf(CommandView command)
{
    return withOptions(command, entryOf(command));
}

std::string displayName(CommandView command)
{
    static constexpr std::size_t longest = 64;
    std::string text{command.name().substr(0, longest)};
    NameBuffer buffer;
    const auto name = joinedName(buffer, command.name(), {});
    if (command.size() > 1 && table.find(name).isContainer)
        text.append(" ").append(command.argument(1).substr(0, longest));
    std::transform(text.begin(), text.end(), text.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    return escaped(text);
}

} // namespace larder::redis
