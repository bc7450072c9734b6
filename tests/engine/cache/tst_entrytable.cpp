// SPDX-License-Identifier: Apache-2.0
#include "engine/cache/entrytable.h"

#include <QTest>

#include <map>
#include <rapidcheck.h>
#include <string>
#include <vector>

using larder::cache::Entry;
using larder::cache::EntryTable;

namespace {

/// Few homes and few tags, so that keys crowd and runs go past the end of the table.
std::uint32_t crowded(unsigned number)
{
    return (number % 3) << 25 | (number % 5 + 13);
}

Entry *made(const std::string &key, std::uint32_t hash)
{
    return Entry::make(key, hash, "", Entry::never, Entry::noSoftDeadline);
}

} // namespace

class TestEntryTable final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsThereAndNothingElse()
    {
        const bool holds = rc::check("as a map", [] {
            EntryTable table;
            std::map<unsigned, Entry *> model;
            for (const auto step : *rc::gen::arbitrary<std::vector<unsigned>>()) {
                const unsigned number = step % 60;
                const auto key = std::to_string(number);
                const auto found = model.find(number);
                if (found == model.end()) {
                    model[number] = made(key, crowded(number));
                    table.insert(*model[number]);
                } else if (step % 7 == 0) {
                    auto *const next = made(key, crowded(number));
                    table.replace(*found->second, *next);
                    found->second->release();
                    found->second = next;
                } else {
                    table.erase(*found->second);
                    found->second->release();
                    model.erase(found);
                }
                for (unsigned i = 0; i < 60; ++i) {
                    const auto known = model.find(i);
                    auto *const expected = known == model.end() ? nullptr : known->second;
                    RC_ASSERT(table.find(std::to_string(i), crowded(i)) == expected);
                }
            }
            for (const auto &[number, entry] : model)
                entry->release();
        });
        QVERIFY(holds);
    }

    void keysOfOneHashAreToldApart()
    {
        EntryTable table;
        auto *const a = made("a", 1);
        auto *const b = made("b", 1);
        table.insert(*a);
        table.insert(*b);

        QCOMPARE(table.find("a", 1), a);
        QCOMPARE(table.find("b", 1), b);
        QCOMPARE(table.find("c", 1), nullptr);
        a->release();
        b->release();
    }
};

QTEST_GUILESS_MAIN(TestEntryTable)
#include "tst_entrytable.moc"
