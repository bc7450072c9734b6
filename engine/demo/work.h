// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/deadline.h"
#include "engine/base/result.h"
#include "engine/demo/documents.h"
#include "engine/redis/client.h"
#include "engine/redis/command.h"
#include "engine/redis/pipeline.h"
#include "engine/redis/script.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace larder::demo {

/// What all simulated applications did together.
///
/// Thread: any (locked): atomics, and a mutex for the rest.
struct Tally {
    std::atomic<std::uint64_t> commands{0};
    std::atomic<std::uint64_t> hits{0};
    std::atomic<std::uint64_t> misses{0};
    std::atomic<std::uint64_t> errors{0};

    std::atomic<int> cold{0}; ///< applications that have not filled their part yet
    std::mutex mutex;         // protects isWarm
    std::condition_variable_any warmed;
    bool isWarm = false; ///< all have, and the statistics began anew where they should
};

/// Bytes of the server's memory that a key with its value takes, about.
std::size_t memoryOf(std::size_t keyBytes, std::size_t valueBytes);

/// `text` of a duration, as PX and PEXPIRE take it.
std::string milliseconds(std::chrono::milliseconds span);

/// The members of a population of `size` in an order of their own, so that what is popular does not
/// lie side by side.
std::uint64_t scattered(std::uint64_t rank, std::uint64_t size);

/// A cached value as an application would ask for it: it can always be made anew.
struct Document {
    std::string key;
    std::chrono::milliseconds ttl;
    std::size_t bytes; ///< of the value, about
};

/// An application's hands: its client, its random source, and what it may still do in this step.
/// Caching patterns that several applications share are here.
///
/// Thread:    worker:<application>, one caller.
/// Ownership: `client` and `tally` must outlive it.
/// Errors:    counted; after one, isOver() until the next step.
class Work final
{
public:
    /// `keyPrefix` of every key; see TrafficOptions.
    Work(redis::Client &client, Tally &tally, std::uint64_t seed, std::string keyPrefix);

    /// Begins a step in which `commands` more may be sent. What was left or overdrawn counts.
    void begin(double commands, const Deadline &deadline);
    bool isOver() const { return m_left <= 0 || m_hasFailed || m_deadline->isStopped(); }

    std::mt19937_64 &random() { return m_random; }
    double share(); ///< 0 to 1
    bool happens(double probability) { return share() < probability; }
    std::uint64_t upTo(std::uint64_t limit); ///< 0 to limit - 1

    /// As the server knows it. Documents are named without the prefix, commands hold it.
    std::string key(std::string_view name) const { return m_keyPrefix + std::string(name); }

    std::vector<Result<redis::Reply>> send(const redis::Pipeline &commands);
    Result<redis::Reply> ask(const redis::Command &command);
    void tell(const redis::Command &command); ///< its answer changes nothing
    void run(const redis::Script &script, std::span<const std::string> keys,
             std::span<const std::string> arguments);

    /// Cache-aside: looks all up in one go, makes what is missing and stores it.
    void readThrough(std::span<const Document> documents);
    /// The same by one MGET.
    void readTogether(std::span<const Document> documents);
    void store(const Document &document);
    /// Fills the cache as it would be after hours: from the most popular of `size` documents down,
    /// until `bytes` of memory are used, with lifetimes partly gone.
    void warm(std::uint64_t size, std::size_t bytes,
              const std::function<Document(std::uint64_t rank)> &document);

    /// For look-ups that an application makes by itself.
    void countLookup(bool wasHit);
    /// A lifetime as it is found at any moment: between nothing and `ttl`.
    std::chrono::milliseconds partOf(std::chrono::milliseconds ttl);
    const Documents &documents() const { return m_documents; }

private:
    void store(const std::vector<const Document *> &documents);
    void count(const Result<redis::Reply> &answer);

    redis::Client &m_client;
    Tally &m_tally;
    std::mt19937_64 m_random;
    Documents m_documents;
    const std::string m_keyPrefix;
    double m_left = 0;
    bool m_hasFailed = false;
    std::optional<Deadline> m_deadline;
};

} // namespace larder::demo
