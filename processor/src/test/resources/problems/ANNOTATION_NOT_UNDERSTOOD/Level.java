package mapping;

import jakarta.persistence.EnumeratedValue;

public enum Level {
    LOW("l"),
    HIGH("h");

    @EnumeratedValue
    final String letter;

    Level(String letter) {
        this.letter = letter;
    }
}
