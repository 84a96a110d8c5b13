package mapping;

import java.io.Serializable;

public class Key implements Serializable {
    int a;

    String b;

    @Override
    public boolean equals(Object o) {
        return o instanceof Key k && k.a == a && k.b.equals(b);
    }

    @Override
    public int hashCode() {
        return a;
    }
}
