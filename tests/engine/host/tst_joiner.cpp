// SPDX-License-Identifier: Apache-2.0
#include "engine/host/joiner.h"

#include <QTest>

#include <future>
#include <memory>
#include <thread>
#include <vector>

using larder::host::Joiner;

namespace {

/// Ends only when it is let go, and tells where it ended.
class Slow final
{
public:
    Slow(std::shared_future<void> gate, std::vector<std::thread::id> &ended)
        : m_gate(std::move(gate))
        , m_ended(ended)
    {
    }
    ~Slow()
    {
        m_gate.wait();
        m_ended.push_back(std::this_thread::get_id());
    }
    Slow(const Slow &) = delete;
    Slow &operator=(const Slow &) = delete;

private:
    std::shared_future<void> m_gate;
    std::vector<std::thread::id> &m_ended;
};

} // namespace

class TestJoiner final : public QObject
{
    Q_OBJECT

private slots:
    void takingDoesNotWaitAndGoingDoes()
    {
        std::promise<void> gate;
        const auto opened = gate.get_future().share();
        std::vector<std::thread::id> ended;
        {
            Joiner joiner;
            joiner.take(std::make_shared<Slow>(opened, ended));
            joiner.take(std::make_shared<Slow>(opened, ended));
            // Neither can have ended: take() would hang here if it waited.
            gate.set_value();
        }
        QCOMPARE(ended.size(), std::size_t{2});
        QCOMPARE(ended[0], ended[1]);
        QVERIFY(ended[0] != std::this_thread::get_id());
    }

    void whatIsHeldElsewhereLivesOn()
    {
        const auto held = std::make_shared<int>(7);
        {
            Joiner joiner;
            joiner.take(held);
        }
        QCOMPARE(*held, 7);
        QCOMPARE(held.use_count(), 1L);
    }
};

QTEST_GUILESS_MAIN(TestJoiner)
#include "tst_joiner.moc"
