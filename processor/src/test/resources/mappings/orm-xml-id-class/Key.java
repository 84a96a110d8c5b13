package mapping;

import java.io.Serializable;

class Key implements Serializable {
    int volume;
    int number;

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
