// SPDX-License-Identifier: Apache-2.0
#include "engine/redis/command.h"
#include "engine/redis/pipeline.h"

#include <QTest>

#include <rapidcheck.h>
#include <string>
#include <vector>

using larder::redis::Command;
using larder::redis::Pipeline;

class TestPipeline final : public QObject
{
    Q_OBJECT

private slots:
    void isItsCommandsBackToBack()
    {
        const std::string key("a\0b", 3);

        const auto pipeline = Pipeline().add("GET", key).add(Command("SET", key, "")).add("PING");

        QCOMPARE(pipeline.size(), std::size_t{3});
        QCOMPARE(std::string(pipeline.wire()),
                 std::string(Command("GET", key).wire())
                     .append(Command("SET", key, "").wire())
                     .append(Command("PING").wire()));
        QCOMPARE(pipeline[0].argument(1), std::string_view(key));
        QCOMPARE(pipeline[1].name(), std::string_view("SET"));
        QCOMPARE(pipeline[1].size(), std::size_t{3});
        QCOMPARE(pipeline[2].wire(), Command("PING").wire());
    }

    void mayBeEmpty()
    {
        QVERIFY(Pipeline().isEmpty());
        QVERIFY(Pipeline().wire().empty());
    }

    void writesAsCommandsDo()
    {
        const bool holds = rc::check([](const std::vector<std::string> &values) {
            Pipeline pipeline;
            std::string wire;
            for (const auto &value : values) {
                pipeline.add("SET", "key", value);
                wire.append(Command("SET", "key", value).wire());
            }
            RC_ASSERT(pipeline.wire() == wire);
            for (std::size_t i = 0; i < values.size(); ++i)
                RC_ASSERT(pipeline[i].argument(2) == values[i]);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
