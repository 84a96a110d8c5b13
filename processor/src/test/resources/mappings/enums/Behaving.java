package mapping;

public enum Behaving {
    ZEBRA {
        @Override
        int legs() {
            return 4;
        }
    },
    ANT,
    BIRD;

    static final int LEGS = 2;

    int legs() {
        return LEGS;
    }
}
