package dev.reviver.hazard;

/** How loudly a hazard speaks. */
public enum Severity {
    /** Something is destroyed, or nobody but a person can say what is meant. */
    ERROR,
    /** Rows can stand in the way, or a running system can notice. */
    WARNING,
    /** Good to know. */
    NOTE
}
