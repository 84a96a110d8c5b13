package dev.reviver.processor;

/** What becomes of tables and columns that the entities no longer have. */
enum DropMode {
    /** They are dropped. */
    DROP,
    /** They are put aside under another name. */
    ARCHIVE,
    /** That is an error. */
    REFUSE
}
