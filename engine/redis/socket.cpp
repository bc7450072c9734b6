// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/socket.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>
#include <mutex>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace larder::redis {

namespace {

/// Every descriptor that must not live on in a forked child. Locked over the fork, so that the
/// child finds the list whole.
class Unshared final
{
public:
    static Unshared &all()
    {
        // Never destroyed: a fork may come after the end of main().
        static auto *const list = new Unshared;
        return *list;
    }

    void add(Descriptor &descriptor)
    {
        const std::lock_guard lock(m_mutex);
        m_descriptors.push_back(&descriptor);
    }
    void remove(Descriptor &descriptor)
    {
        const std::lock_guard lock(m_mutex);
        const auto place = std::find(m_descriptors.begin(), m_descriptors.end(), &descriptor);
        *place = m_descriptors.back();
        m_descriptors.pop_back();
    }

private:
    Unshared()
    {
        ::pthread_atfork([] { all().m_mutex.lock(); }, [] { all().m_mutex.unlock(); },
                         [] {
                             for (auto *const descriptor : all().m_descriptors)
                                 descriptor->close();
                             all().m_mutex.unlock();
                         });
    }

    std::mutex m_mutex;
    std::vector<Descriptor *> m_descriptors; // guarded by m_mutex
};

} // namespace

void Descriptor::close()
{
    if (isOpen())
        ::close(std::exchange(m_number, -1));
}

UnsharedDescriptor::UnsharedDescriptor(Descriptor descriptor)
    : m_descriptor(std::move(descriptor))
{
    Unshared::all().add(m_descriptor);
}

UnsharedDescriptor::~UnsharedDescriptor()
{
    Unshared::all().remove(m_descriptor);
}

WakeUp::WakeUp()
    : m_descriptor(Descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)))
{
}

void WakeUp::wake() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(number(), &one, sizeof one);
}

void WakeUp::drain() const
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto read = ::read(number(), &count, sizeof count);
}

Readiness wait(int descriptor, Readiness wanted, const WakeUp &wakeUp,
               std::chrono::milliseconds longest)
{
    constexpr std::chrono::milliseconds none{0};
    constexpr std::chrono::milliseconds most{std::numeric_limits<int>::max()};
    const auto events =
        static_cast<short>((wanted.readable ? POLLIN : 0) | (wanted.writable ? POLLOUT : 0));
    std::array<pollfd, 2> polled{pollfd{descriptor, events, 0}, pollfd{wakeUp.number(), POLLIN, 0}};
    const auto milliseconds = static_cast<int>(std::clamp(longest, none, most).count());
    if (::poll(polled.data(), polled.size(), milliseconds) <= 0)
        return {};
    if (polled[1].revents != 0)
        wakeUp.drain();
    // An error or a hang-up makes both ready: the next read or write learns what it is.
    const bool isBroken = (polled[0].revents & ~(POLLIN | POLLOUT)) != 0;
    return {isBroken || (polled[0].revents & POLLIN) != 0,
            isBroken || (polled[0].revents & POLLOUT) != 0};
}

bool hasHungUp(int descriptor)
{
    pollfd polled{descriptor, POLLRDHUP, 0};
    return ::poll(&polled, 1, 0) > 0;
}

void Stream::interrupt() const
{
    ::shutdown(descriptor(), SHUT_RDWR);
}

Transfer PlainStream::read(std::span<char> room)
{
    int number = 0;
    const auto moved = receiveFrom(descriptor(), room, number);
    if (moved.state == Transfer::State::Failed)
        m_failure = brokenBy(number);
    return moved;
}

Transfer PlainStream::write(std::string_view bytes)
{
    int number = 0;
    const auto moved = sendTo(descriptor(), bytes, number);
    if (moved.state == Transfer::State::Failed)
        m_failure = brokenBy(number);
    return moved;
}

Transfer receiveFrom(int descriptor, std::span<char> room, int &number)
{
    for (;;) {
        const auto got = ::recv(descriptor, room.data(), room.size(), MSG_DONTWAIT);
        if (got > 0)
            return {Transfer::State::Moved, static_cast<std::size_t>(got)};
        if (got == 0)
            return {Transfer::State::Closed};
        number = errno;
        if (number == EAGAIN || number == EWOULDBLOCK)
            return {Transfer::State::NeedsReadable};
        if (number != EINTR)
            return {Transfer::State::Failed};
    }
}

Transfer sendTo(int descriptor, std::string_view bytes, int &number)
{
    for (;;) {
        const auto sent =
            ::send(descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent >= 0)
            return {Transfer::State::Moved, static_cast<std::size_t>(sent)};
        number = errno;
        if (number == EAGAIN || number == EWOULDBLOCK)
            return {Transfer::State::NeedsWritable};
        if (number != EINTR)
            return {Transfer::State::Failed};
    }
}

Error brokenBy(int number)
{
    const auto code = number == EPIPE ? ErrorCode::Disconnected
        : number == ETIMEDOUT         ? ErrorCode::NotResponding
                                      : ErrorCode::ConnectionReset;
    return Error{code, std::generic_category().message(number)};
}

} // namespace larder::redis
