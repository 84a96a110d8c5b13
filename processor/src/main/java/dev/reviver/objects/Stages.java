package dev.reviver.objects;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements that turn an object into its successor, in three steps between which others may come: what the older
 * form leans on can go after the first, and what the newer one leans on must be there before the last.
 */
final class Stages {
    final List<String> loosen = new ArrayList<>();
    final List<String> reshape = new ArrayList<>();
    final List<String> tighten = new ArrayList<>();
    /** Whether a column gets another type, so that what is written over it must go for a while. */
    boolean retypes;
    /** Whether that type is of another family, so that keys and indexes must go too. */
    boolean leavesFamily;

    Stages reshape(String statement) {
        reshape.add(statement);
        return this;
    }
}
