package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.EnumeratedValue;

@StoredAs(values = {"10", "20"})
enum Rank {
    FIRST(10),
    SECOND(20);

    @EnumeratedValue
    final int number;

    Rank(int number) {
        this.number = number;
    }
}
