package dev.reviver.entity;

/** Whether constraints of Jakarta Validation are part of the schema. */
public enum ValidationMode {
    /** If a provider of it is on the class path; if not, the first constraint is told to be in doubt. */
    AUTO,
    APPLY,
    IGNORE
}
