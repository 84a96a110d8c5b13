package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.EnumeratedValue;

@StoredAs(values = {"a", "it's"})
enum Letter {
    A("a"),
    B("it's");

    @EnumeratedValue
    final String text;

    Letter(String text) {
        this.text = text;
    }
}
