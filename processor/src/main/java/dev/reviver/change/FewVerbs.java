package dev.reviver.change;

/** A visitor with something to say of few verbs, and one answer for all others; of a part it says what it says of the whole. */
public interface FewVerbs<R> extends Change.Visitor<R> {
    /** The answer for verbs that have no other. */
    R otherwise(Change change);

    @Override
    default R create(Change.Create change) {
        return otherwise(change);
    }

    @Override
    default R drop(Change.Drop change) {
        return otherwise(change);
    }

    @Override
    default R alter(Change.Alter change) {
        return otherwise(change);
    }

    @Override
    default R rename(Change.Rename change) {
        return otherwise(change);
    }

    @Override
    default R custom(Change.Custom change) {
        return otherwise(change);
    }

    @Override
    default R fill(Change.Fill change) {
        return otherwise(change);
    }

    @Override
    default R move(Change.Move change) {
        return otherwise(change);
    }

    @Override
    default R online(Change.Online change) {
        return change.whole().accept(this);
    }
}
