package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.Ledger;
import dev.reviver.runtime.history.Verb;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever the order in which migrations came and went, the chain is that of those that are there. */
class LedgerTest {
    @RepeatedTest(20)
    void tellsTheDigestOfWhatIsThere(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Ledger ledger = new Ledger();
        Map<MigrationName, Script> there = new TreeMap<>();
        for (int row = 1; row < 200; row++) {
            MigrationName name = new MigrationName("202601010000" + (10 + random.nextInt(20)) + "_m");
            boolean back = there.containsKey(name);
            Script up = there.getOrDefault(name, new Script(name.value(), "SELECT " + row));
            Attempt attempt = Attempt.script(
                    new MigrationId("app", name),
                    back ? Verb.ROLLBACK : Verb.MIGRATE,
                    back ? MigrationState.ROLLED_BACK : MigrationState.APPLIED,
                    Optional.of(up),
                    Optional.empty(),
                    Optional.empty(),
                    1);
            if (back) {
                there.remove(name);
            } else {
                there.put(name, up);
            }
            ChainDigest digest = new ChainDigest();
            there.forEach((each, script) -> digest.add(each, script.checksum().hex()));
            String expected = there.isEmpty() ? "" : digest.summary().digest() + " app\n";
            if (random.nextBoolean()) {
                assertThat(ledger.chainAfter(attempt)).isEqualTo(expected);
            }
            ledger.add(attempt, row);
            if (random.nextBoolean()) {
                assertThat(ledger.chain()).isEqualTo(expected);
            }
        }
    }
}
