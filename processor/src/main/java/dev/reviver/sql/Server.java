package dev.reviver.sql;

/**
 * The PostgreSQL on which a script must run, where the releases differ in what is best written.
 *
 * @param major its major version
 */
public record Server(int major) {
    /** What runs everywhere. */
    public static final Server OLDEST = new Server(13);

    /** What is meant if nobody says which. */
    public static final Server USUAL = new Server(18);

    /** Whether it can be asked if a text is a value of a type ({@code pg_input_is_valid}, release 16). */
    boolean judgesInput() {
        return major >= 16;
    }
}
