package dev.reviver.hazard;

import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.change.Differ;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import org.junit.jupiter.api.Test;

/** A risk is taken one by one, at its place, with a reason. */
public class AcceptancesTest {
    private static Finding drop() {
        Plan plan = Differ.diff(
                schema(table("users").key("id").column("fax", "text")),
                schema(table("users").key("id")),
                Renames.NONE);
        return Hazards.of(plan, Direction.UP).stream()
                .filter(finding -> finding.hazard() == Hazard.COLUMN_DROPPED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void coverTheirCodeAtTheirPlaceOnly() {
        assertThat(Acceptances.parse("RV102:users.fax:moved").reason(drop())).contains("moved");
        assertThat(Acceptances.parse("RV101:users.fax:moved").reason(drop())).isEmpty();
        assertThat(Acceptances.parse("RV102:users.id:moved").reason(drop())).isEmpty();
        assertThat(Acceptances.parse("RV102:people.fax:moved").reason(drop())).isEmpty();
    }

    @Test
    void needAReasonAndACodeThatThereIs() {
        assertThatThrownBy(() -> Acceptances.parse("RV102:users.fax: "))
                .hasMessageContaining("accepted without a reason");
        assertThatThrownBy(() -> Acceptances.parse("RV999:users.fax:why")).hasMessageContaining("no hazard RV999");
        assertThatThrownBy(() -> Acceptances.parse("RV102")).hasMessageContaining("CODE:table.column:reason");
    }
}
