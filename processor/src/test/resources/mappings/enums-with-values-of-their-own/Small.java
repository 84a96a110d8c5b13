package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.EnumeratedValue;

@StoredAs(values = {"1", "2"})
enum Small {
    ONE((byte) 1),
    TWO((byte) 2);

    @EnumeratedValue
    final byte number;

    Small(byte number) {
        this.number = number;
    }
}
