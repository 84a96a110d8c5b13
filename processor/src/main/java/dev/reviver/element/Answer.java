package dev.reviver.element;

import javax.lang.model.element.TypeElement;

/** What a method always gives back: a constant that is written down in it. */
public sealed interface Answer {
    /** A whole number, as in {@code return Types.VARCHAR;}. */
    record OfNumber(long value) implements Answer {}

    /** A class, as in {@code return MoneyParts.class;}. */
    record OfClass(TypeElement type) implements Answer {}

    /** A constant of an enum, as in {@code return CollectionClassification.BAG;}. */
    record OfConstant(String name) implements Answer {}
}
